import type { PromiseLineFragment } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { useWords } from '../../state/language.ts';
import { useView, viewActions } from '../../state/view.ts';
import { useSourceChip } from '../../evidence/SourceChip.tsx';

export const PromiseLine = graphql(`
  fragment PromiseLine on Milestone {
    id
    name(lang: $lang)
    shortName(lang: $lang)
    sourceCount
    planned {
      text(lang: $lang)
    }
    actual {
      text(lang: $lang)
    }
    slip {
      text(lang: $lang)
    }
  }
`);

function PromiseRow({ milestone }: { milestone: PromiseLineFragment }) {
  const words = useWords();
  const isOwn = useView((view) => view.selected === milestone.id);
  const { chip, card } = useSourceChip({ entity: milestone.id }, milestone.sourceCount);
  return (
    <>
      <tr>
        <th scope="row">
          {isOwn ? (
            milestone.shortName
          ) : (
            <button type="button" className="plain-name" onClick={() => viewActions.select(milestone.id)}>
              {milestone.shortName}
            </button>
          )}
        </th>
        <td>{milestone.planned?.text ?? <span className="unknown">{words.inspector.noPlan}</span>}</td>
        <td>
          {milestone.actual?.text ?? <span className="unknown">{words.inspector.notConfirmed}</span>}
          {milestone.slip && <span className="slip">{milestone.slip.text}</span>}
        </td>
        <td className="chip-cell">{chip}</td>
      </tr>
      {card && (
        <tr className="card-row">
          <td colSpan={4}>{card}</td>
        </tr>
      )}
    </>
  );
}

/** What was promised beside what came, with the lateness as a range. */
export function PromiseTable({
  title,
  milestones,
}: {
  title: string;
  milestones: readonly PromiseLineFragment[];
}) {
  const words = useWords();
  if (milestones.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <table className="promises">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.inspector.what}</span>
            </th>
            <th scope="col">{words.inspector.planned}</th>
            <th scope="col">{words.inspector.actual}</th>
            <th scope="col">
              <span className="visually-hidden">{words.tabs.sources}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {milestones.map((milestone) => (
            <PromiseRow key={milestone.id} milestone={milestone} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
