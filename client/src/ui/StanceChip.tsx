import './StanceChip.css';
import type { Stance } from '../api/generated/graphql.ts';

export const STANCES: readonly Stance[] = ['SUPPORT', 'WELCOME', 'MIXED', 'CONCERN', 'OPPOSE'];
export const STANCE_GLYPH: Record<Stance, string> = {
  SUPPORT: '++',
  WELCOME: '+',
  MIXED: '±',
  CONCERN: '−',
  OPPOSE: '−−',
};
const DASHES: Record<Stance, { dash: string; width: number }> = {
  SUPPORT: { dash: 'none', width: 2.6 },
  WELCOME: { dash: '14 3', width: 2.2 },
  MIXED: { dash: '9 3 2 3', width: 2 },
  CONCERN: { dash: '5 4', width: 2.2 },
  OPPOSE: { dash: '2.2 3', width: 2.8 },
};

export const stanceColour = (stance: Stance) => `var(--${stance.toLowerCase()})`;

/** The glyph of a stance on its colour. `word` says it to those who cannot see it. */
export function StanceChip({ stance, word }: { stance: Stance; word?: string }) {
  return (
    <span className="stance-chip" style={{ background: stanceColour(stance) }}>
      <span aria-hidden={word !== undefined}>{STANCE_GLYPH[stance]}</span>
      {word !== undefined && <span className="visually-hidden">{word}</span>}
    </span>
  );
}

/** The dash a stance is drawn with. */
export function StanceDash({ stance }: { stance: Stance }) {
  const { dash, width } = DASHES[stance];
  return (
    <svg width="25" height="10" viewBox="0 0 25 10" aria-hidden="true" focusable="false">
      <path d="M0 5h25" stroke={stanceColour(stance)} strokeWidth={width} strokeDasharray={dash} />
    </svg>
  );
}
