import type { TieLineFragment } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { useWords } from '../../state/language.ts';
import { viewActions } from '../../state/view.ts';
import { InlineButton } from '../../ui/InlineButton.tsx';
import { KindShape } from '../../ui/KindShape.tsx';
import { NewsTag } from '../../evidence/NewsTag.tsx';
import { useSourceChip } from '../../evidence/SourceChip.tsx';

export const TieLine = graphql(`
  fragment TieLine on Tie {
    id
    kind
    from {
      id
      kind
      name(lang: $lang)
      shortName(lang: $lang)
    }
    to {
      id
      kind
      name(lang: $lang)
      shortName(lang: $lang)
    }
    role(lang: $lang)
    partyRole
    stake {
      text(lang: $lang)
    }
    stance
    period {
      text(lang: $lang)
    }
    disputed
    sourceCount
  }
`);

/** Ties that happen on a day: their statement says when. */
const OF_A_DAY: readonly string[] = [
  'SAID',
  'ABOUT',
  'ON_BEHALF_OF',
  'APPEARED_IN',
  'REPORTED_BY',
  'BELONGS_TO',
];

/** A tie seen from one of its ends: the other end, in which role, since when, on what evidence. */
export function TieRow({ tie, from }: { tie: TieLineFragment; from: string }) {
  const words = useWords();
  const { chip, card } = useSourceChip({ tie: tie.id }, tie.sourceCount);
  const other = tie.from.id === from ? tie.to : tie.from;
  const role = tie.role ?? (tie.partyRole ? words.partyRoles[tie.partyRole] : null);
  const detail = [role, tie.stake?.text].filter(Boolean).join(words.inspector.semicolon);
  const period = OF_A_DAY.includes(tie.kind) ? null : tie.period?.text;
  return (
    <li className="line">
      <KindShape kind={other.kind} />
      <div className="line-body">
        <p>
          <NewsTag ids={[tie.id, other.id]} />
          <InlineButton className="name" onPress={() => viewActions.select(other.id)}>
            {other.kind === 'STATEMENT' ? other.name : other.shortName}
          </InlineButton>{' '}
          {(detail || period) && (
            <InlineButton className="role" onPress={() => viewActions.select(tie.id)}>
              {[detail, period].filter(Boolean).join(' · ')}
            </InlineButton>
          )}{' '}
          {tie.disputed && (
            <button type="button" className="tag doubt" onClick={() => viewActions.select(tie.id)}>
              ≠ {words.inspector.disputed}
            </button>
          )}
        </p>
        {card}
      </div>
      {chip}
    </li>
  );
}

/** Ties of one kind under a heading; nothing when there are none. */
export function TieGroup({
  title,
  ties,
  from,
}: {
  title: string;
  ties: readonly TieLineFragment[];
  from: string;
}) {
  if (ties.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {ties.map((tie) => (
          <TieRow key={tie.id} tie={tie} from={from} />
        ))}
      </ul>
    </section>
  );
}
