import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useLanguage, useWords } from '../../state/language.ts';
import { viewActions } from '../../state/view.ts';
import { type Measured, valueText } from './measures.ts';

const CIRCLES = [
  [3.5, 4.5],
  [6, 18],
  [8.5, 36.5],
  [11, 60],
] as const;
const STEPS = [0, 1, 2, 3, 4];

/** What size and shade say on the canvas, from the least to the most of it; each can be put away. */
export function MeasureLegend({
  size,
  shade,
  onShown,
}: {
  size: Measured | null;
  shade: Measured | null;
  /** Called when one of them has come: it lies over the picture. */
  onShown: () => void;
}) {
  const words = useWords().canvas;
  const hasBoth = size !== null && shade !== null;
  useEffect(onShown, [onShown, hasBoth]);
  return (
    <>
      {size && (
        <Scale
          by={size}
          says={words.sizeSays(words.measures[size.name])}
          away={`${words.sizeBy}: ${words.noMeasure}`}
          onAway={() => viewActions.set({ sizeBy: null }, { kind: 'look', text: '' })}
        >
          <svg width="72" height="26" aria-hidden="true">
            {CIRCLES.map(([radius, middle]) => (
              <circle key={radius} cx={middle} cy="13" r={radius} />
            ))}
          </svg>
        </Scale>
      )}
      {shade && (
        <Scale
          by={shade}
          says={words.shadeSays(words.measures[shade.name])}
          away={`${words.shadeBy}: ${words.byKind}`}
          onAway={() => viewActions.set({ colourBy: null }, { kind: 'look', text: '' })}
        >
          <span className="shades" aria-hidden="true">
            {STEPS.map((step) => (
              <i key={step} data-step={step} />
            ))}
          </span>
        </Scale>
      )}
    </>
  );
}

function Scale({
  by,
  says,
  away,
  onAway,
  children,
}: {
  by: Measured;
  says: string;
  away: string;
  onAway: () => void;
  children: React.ReactNode;
}) {
  const lang = useLanguage();
  return (
    <div className="tool-group measure-legend">
      <p>{says}</p>
      <p className="ends">
        <span>{valueText(by.least, lang)}</span>
        {children}
        <span>{valueText(by.most, lang)}</span>
      </p>
      <button type="button" className="icon-button" onClick={onAway} aria-label={away} title={away}>
        <X size={14} aria-hidden="true" />
      </button>
    </div>
  );
}
