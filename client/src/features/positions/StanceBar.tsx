import type { Stance } from '../../api/generated/graphql.ts';
import { useWords } from '../../state/language.ts';
import { STANCES, stanceColour } from '../../ui/StanceChip.tsx';

/** How often each stance was taken, against to for from left to right; widths are shares. */
export function StanceBar({
  byStance,
}: {
  byStance: readonly { readonly stance: Stance; readonly count: number }[];
}) {
  const words = useWords();
  const counts = STANCES.toReversed().flatMap((stance) => {
    const count = byStance.find((part) => part.stance === stance)?.count ?? 0;
    return count > 0 ? [{ stance, count }] : [];
  });
  const said = counts
    .map(({ stance, count }) => `${words.stances[stance]} ${words.digits(count)}`)
    .join(', ');
  return (
    <span className="stance-shares" role="img" aria-label={said} title={said}>
      {counts.map(({ stance, count }) => (
        <i key={stance} style={{ flexGrow: count, background: stanceColour(stance) }} />
      ))}
    </span>
  );
}
