import type { MilestoneCardFragment, TieLineFragment } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { useWords } from '../../state/language.ts';
import { Awaited } from '../../evidence/Awaited.tsx';
import { PromiseTable } from './PromiseTable.tsx';
import { SourceCard, useEvidence } from '../../evidence/SourceChip.tsx';
import { TieGroup } from './TieRow.tsx';

export const MilestoneCardParts = graphql(`
  fragment MilestoneCard on Milestone {
    id
    note(lang: $lang)
    ...PromiseLine
  }
`);

/** Something promised, beside what came of it. */
export function MilestoneCard({
  milestone,
  ties,
}: {
  milestone: MilestoneCardFragment;
  ties: readonly TieLineFragment[];
}) {
  const words = useWords();
  const evidence = useEvidence({ entity: milestone.id }, true);
  return (
    <>
      <PromiseTable title={words.inspector.promised} milestones={[milestone]} />
      {milestone.note && <p className="note">{milestone.note}</p>}
      <TieGroup
        title={words.inspector.belongsTo}
        ties={ties.filter(({ kind }) => kind === 'BELONGS_TO')}
        from={milestone.id}
      />
      <TieGroup
        title={words.inspector.about}
        ties={ties.filter(({ kind }) => kind === 'ABOUT')}
        from={milestone.id}
      />
      <section>
        <h3>{words.tabs.sources}</h3>
        <div className="source-card flat">
          {evidence.phase === 'ready' ? (
            <SourceCard claims={evidence.claims} of={milestone.id} />
          ) : (
            <Awaited phase={evidence.phase} failed={words.source.failed} />
          )}
        </div>
      </section>
    </>
  );
}
