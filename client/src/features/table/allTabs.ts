import { alliancesTab } from './tabs/alliances.tsx';
import { claimsTab } from './tabs/claims.tsx';
import { milestonesTab } from './tabs/milestones.tsx';
import { organizationsTab } from './tabs/organizations.tsx';
import { personsTab } from './tabs/persons.tsx';
import { policiesTab } from './tabs/policies.tsx';
import { sourcesTab } from './tabs/sources.tsx';
import { statementsTab } from './tabs/statements.tsx';
import { tiesTab } from './tabs/ties.tsx';
import type { Tab, TabName } from './tab.ts';

/** A tab of rows nobody but itself looks into. */
export type AnyTab = Tab<{ readonly id: string }>;

/** Forgets the type of the rows: a tab is only ever given rows that it read itself. */
const closed = <Row extends { readonly id: string }>(tab: Tab<Row>): AnyTab => tab as unknown as AnyTab;

/** Every tab by its name. */
export const allTabs: Readonly<Record<TabName, AnyTab>> = {
  statements: closed(statementsTab),
  alliances: closed(alliancesTab),
  persons: closed(personsTab),
  organizations: closed(organizationsTab),
  policies: closed(policiesTab),
  milestones: closed(milestonesTab),
  ties: closed(tiesTab),
  claims: closed(claimsTab),
  sources: closed(sourcesTab),
};
