import type { OrganizationCardFragment, TieLineFragment } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { useWords } from '../../state/language.ts';
import { StatementList } from './StatementRow.tsx';
import { TieGroup } from './TieRow.tsx';

export const OrganizationCardParts = graphql(`
  fragment OrganizationCard on Organization {
    id
    country
    founded {
      text(lang: $lang)
    }
    statements(first: 100) {
      totalCount
      nodes {
        ...StatementLine
      }
    }
  }
`);

/** An organisation: deals by role, what it came from, owners and owned, its people, its words. */
export function OrganizationCard({
  organization,
  ties,
}: {
  organization: OrganizationCardFragment;
  ties: readonly TieLineFragment[];
}) {
  const words = useWords();
  const { id } = organization;
  const out = (kind: TieLineFragment['kind']) =>
    ties.filter((tie) => tie.kind === kind && tie.from.id === id);
  const into = (kind: TieLineFragment['kind']) => ties.filter((tie) => tie.kind === kind && tie.to.id === id);
  const deals = out('PARTY_TO');
  return (
    <>
      <TieGroup title={words.inspector.partyTo(deals.length)} ties={deals} from={id} />
      <TieGroup title={words.tieRows.RESULTS_IN.in} ties={into('RESULTS_IN')} from={id} />
      <TieGroup title={words.inspector.owners} ties={into('OWNS')} from={id} />
      <TieGroup title={words.inspector.owns} ties={out('OWNS')} from={id} />
      <TieGroup title={words.tieRows.HOLDS.out} ties={out('HOLDS')} from={id} />
      <TieGroup title={words.tieRows.ISSUES.out} ties={out('ISSUES')} from={id} />
      <TieGroup
        title={words.inspector.people}
        ties={[...into('WORKS_FOR'), ...into('MEMBER_OF')]}
        from={id}
      />
      <TieGroup title={words.tieRows.MEMBER_OF.out} ties={out('MEMBER_OF')} from={id} />
      <TieGroup title={words.tieRows.BELONGS_TO.in} ties={into('BELONGS_TO')} from={id} />
      <StatementList
        title={words.inspector.saidItself}
        statements={organization.statements.nodes}
        total={organization.statements.totalCount}
        about=""
        atFirst={5}
        showSubject
      />
      <TieGroup title={words.tieRows.ON_BEHALF_OF.in} ties={into('ON_BEHALF_OF')} from={id} />
      <TieGroup title={words.inspector.about} ties={into('ABOUT')} from={id} />
    </>
  );
}
