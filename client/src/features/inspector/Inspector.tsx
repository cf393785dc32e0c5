import './Inspector.css';
import { MousePointerClick } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { useEffect, useRef, useState } from 'react';
import type { InspectedQuery as InspectedAnswer } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { CopyButtons } from '../../evidence/CopyButtons.tsx';
import { useCopiedEnd } from '../../evidence/useCopiedEnd.ts';
import { PHONE, useMedia } from '../../lib/useMedia.ts';
import { useEcosystem } from '../../state/ecosystem.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { announce } from '../../state/notices.ts';
import { hasStart, startView } from '../../state/start.ts';
import { isTieId, useView, viewActions } from '../../state/view.ts';
import { AllianceCard, StatusSteps } from './AllianceCard.tsx';
import { ClaimsTab } from './ClaimsTab.tsx';
import { InspectorHead, InspectorWays } from './InspectorHead.tsx';
import { InspectorTrouble } from './InspectorTrouble.tsx';
import { MilestoneCard } from './MilestoneCard.tsx';
import { OrganizationCard } from './OrganizationCard.tsx';
import { PersonCard } from './PersonCard.tsx';
import { PolicyCard } from './PolicyCard.tsx';
import { SourcesTab } from './SourcesTab.tsx';
import { StatementCard } from './StatementCard.tsx';
import { StatementList } from './StatementRow.tsx';
import { TieCard } from './TieCard.tsx';
import { cameBack, tabLeft, usePlaceInPanel } from './usePlaceInPanel.ts';

const InspectedQuery = graphql(`
  query Inspected($id: ID!, $lang: Language!) {
    entity(id: $id) {
      __typename
      id
      kind
      name(lang: $lang)
      summary(lang: $lang)
      note(lang: $lang)
      aliases
      ties(first: 100) {
        totalCount
        nodes {
          ...TieLine
        }
      }
      claims(first: 1) {
        totalCount
      }
      ...AllianceCard
      ...PersonCard
      ...OrganizationCard
      ...PolicyCard
      ...StatementCard
      ...MilestoneCard
    }
    sources(where: { citedFor: $id }, first: 1) {
      totalCount
    }
  }
`);

type Inspected = NonNullable<InspectedAnswer['entity']>;

/** The panel beside the graph: everything known of what is selected. */
export function Inspector() {
  const selected = useView((view) => view.selected);
  const trail = useView((view) => view.trail.length);
  const isBack = cameBack(selected, trail);
  if (selected === null) return <NothingSelected />;
  return isTieId(selected) ? (
    <TieCard key={selected} id={selected} />
  ) : (
    <EntityPanel key={selected} id={selected} isBack={isBack} />
  );
}

function NothingSelected() {
  const words = useWords();
  const dataset = dataOf(useEcosystem())?.dataset;
  return (
    <div className="empty">
      <MousePointerClick size={26} aria-hidden="true" />
      <h2>{words.inspector.empty}</h2>
      <p>{words.inspector.emptyHint}</p>
      {dataset && hasStart(dataset) && (
        <div className="row">
          <button type="button" className="button" onClick={() => viewActions.open(startView(dataset))}>
            {words.inspector.emptyAction}
          </button>
        </div>
      )}
    </div>
  );
}

function EntityPanel({ id, isBack }: { id: string; isBack: boolean }) {
  const answer = useAnswer(InspectedQuery, { id, lang: useLanguage() });
  const words = useWords();
  const data = dataOf(answer);
  const entity = data?.entity;
  const name = entity?.name;
  useEffect(() => {
    if (name !== undefined) announce(words.announce.selected(name));
  }, [name, words]);
  if (!entity) return <InspectorTrouble answer={answer} id={id} />;
  return <EntityCard entity={entity} sources={data.sources.totalCount} isBack={isBack} />;
}

function kindLine(entity: Inspected, words: ReturnType<typeof useWords>, lang: string): string {
  const kind = words.kindNames[entity.kind];
  if (entity.__typename === 'Alliance') return `${kind} · ${words.allianceTypes[entity.allianceType]}`;
  if (entity.__typename === 'Policy') return `${kind} · ${words.policyKinds[entity.policyKind]}`;
  if (entity.__typename === 'Organization' && entity.country)
    return `${kind} · ${new Intl.DisplayNames([lang], { type: 'region' }).of(entity.country) ?? entity.country}`;
  return kind;
}

type Tab = 'overview' | 'statements' | 'claims' | 'sources';

function EntityCard({
  entity,
  sources,
  isBack,
}: {
  entity: Inspected;
  sources: number;
  /** It was here before, and is gone back to. */
  isBack: boolean;
}) {
  const words = useWords();
  const lang = useLanguage();
  const [tab, setTab] = useState<Tab>(() =>
    isBack ? ((tabLeft(entity.id) as Tab) ?? 'overview') : 'overview',
  );
  const panel = useRef<HTMLDivElement>(null);
  usePlaceInPanel(entity.id, tab, isBack, panel);
  const phone = useMedia(PHONE);
  const copiedEnd = useCopiedEnd();
  const copied = async () => {
    const { copiedEntity } = await import('./copiedEntity.ts');
    return copiedEntity(entity.id, lang, words, copiedEnd());
  };
  const steps = entity.__typename === 'Alliance' ? <StatusSteps history={entity.history} /> : null;
  const ties = entity.ties.nodes;
  const statements = 'statements' in entity ? entity.statements : null;
  const aliases =
    entity.aliases.length > 0 ? words.inspector.also(entity.aliases.slice(0, 5).join(', ')) : null;
  const line = [entity.summary, aliases].filter(Boolean).join(' · ');
  const saysItsNote = entity.__typename === 'Statement' || entity.__typename === 'Milestone';
  const speakers = ties.filter(({ kind }) => kind === 'SAID').map(({ from }) => from.name);
  const title = entity.__typename === 'Statement' && speakers.length > 0 ? speakers.join(', ') : entity.name;
  const tabs: { key: Tab; count: number | null }[] = [
    { key: 'overview', count: null },
    ...(statements && statements.totalCount > 0
      ? [{ key: 'statements' as const, count: statements.totalCount }]
      : []),
    { key: 'claims', count: entity.claims.totalCount },
    { key: 'sources', count: sources },
  ];
  return (
    <Tabs.Root
      ref={panel}
      className="inspector-tabs"
      value={tab}
      onValueChange={(value) => setTab(value as Tab)}
    >
      <InspectorHead
        id={entity.id}
        kind={entity.kind}
        kindText={kindLine(entity, words, lang)}
        title={title}
        line={line}
      >
        {!phone && steps}
        <Tabs.List className="tab-list" aria-label={words.inspector.label}>
          {tabs.map(({ key, count }) => (
            <Tabs.Trigger key={key} value={key} className="tab">
              {words.tabs[key]} {count !== null && <span>{words.digits(count)}</span>}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </InspectorHead>
      <Tabs.Content className="inspector-body" value="overview" tabIndex={-1}>
        {/* Above the tabs they would leave nothing of a phone's panel to read in. */}
        {phone && steps}
        {phone && <InspectorWays id={entity.id} kind={entity.kind} />}
        {entity.__typename === 'Alliance' && <AllianceCard alliance={entity} ties={ties} />}
        {entity.__typename === 'Person' && <PersonCard person={entity} ties={ties} />}
        {entity.__typename === 'Organization' && <OrganizationCard organization={entity} ties={ties} />}
        {entity.__typename === 'Policy' && <PolicyCard policy={entity} ties={ties} />}
        {entity.__typename === 'Statement' && <StatementCard statement={entity} ties={ties} />}
        {entity.__typename === 'Milestone' && <MilestoneCard milestone={entity} ties={ties} />}
        {entity.note && !saysItsNote && <p className="note">{entity.note}</p>}
        <CopyButtons text={copied} />
      </Tabs.Content>
      <Tabs.Content className="inspector-body" value="statements" tabIndex={-1}>
        {statements && (
          <StatementList
            statements={statements.nodes}
            total={statements.totalCount}
            about={entity.id}
            showSubject={entity.__typename === 'Person' || entity.__typename === 'Organization'}
          />
        )}
      </Tabs.Content>
      <Tabs.Content className="inspector-body" value="claims" tabIndex={-1}>
        <ClaimsTab id={entity.id} />
      </Tabs.Content>
      <Tabs.Content className="inspector-body" value="sources" tabIndex={-1}>
        <SourcesTab id={entity.id} />
      </Tabs.Content>
    </Tabs.Root>
  );
}
