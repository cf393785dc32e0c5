import { useId, useRef, useState } from 'react';
import type { ClaimLineFragment } from '../api/generated/graphql.ts';
import { useEscape } from '../state/escape.ts';
import { useWords } from '../state/language.ts';
import { SourceCard } from './SourceChip.tsx';

/**
 * A chip over claims that are at hand; one click shows their sources in place. Returns the chip and, apart, its card.
 *
 * @param text what stands on the chip: the number of sources, or the numbers of footnotes
 */
export function useEvidenceChip(claims: readonly ClaimLineFragment[], text: string) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const cardId = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEscape(open, () => {
    setOpen(false);
    button.current?.focus();
  });
  const chip = (
    <button
      ref={button}
      type="button"
      className="source-chip"
      aria-expanded={open}
      aria-controls={open ? cardId : undefined}
      aria-label={`${words.source.chip(sourceIdsOf(claims).length)} [${text}]`}
      onClick={() => setOpen(!open)}
    >
      {text}
    </button>
  );
  const card = open ? (
    <div id={cardId} className="source-card">
      <SourceCard claims={claims} />
    </div>
  ) : null;
  return { chip, card };
}

/** The different sources that claims cite, in their order. */
export function sourceIdsOf(claims: readonly ClaimLineFragment[]): string[] {
  return [...new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source.id)))];
}
