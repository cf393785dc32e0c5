import type { Stance } from '../../api/generated/graphql.ts';
import { useWords } from '../../state/language.ts';
import { STANCE_GLYPH, stanceColour } from '../../ui/StanceChip.tsx';

/** The latest stance by colour and glyph; how many statements when more than one; a folded corner where it changed. */
export function StanceMark({
  stance,
  count,
  previous,
}: {
  stance: Stance;
  count: number;
  previous?: Stance | null;
}) {
  const words = useWords();
  return (
    <span className="stance-mark" style={{ background: stanceColour(stance) }} aria-hidden="true">
      {previous && <i style={{ '--before': stanceColour(previous) } as React.CSSProperties} />}
      <b>{STANCE_GLYPH[stance]}</b>
      {count > 1 && <sub>{words.digits(count)}</sub>}
    </span>
  );
}
