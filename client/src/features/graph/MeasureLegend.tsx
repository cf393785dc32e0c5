import { useLanguage, useWords } from '../../state/language.ts';
import { type Measured, valueText } from './measures.ts';

const STEPS = [0, 1, 2, 3, 4];

/** What size and shade say on the canvas, with the least and the most of it. */
export function MeasureLegend({ size, shade }: { size: Measured | null; shade: Measured | null }) {
  const words = useWords();
  const lang = useLanguage();
  if (size === null && shade === null) return null;
  const ends = ({ least, most }: Measured) => (
    <>
      <span>{valueText(least, lang)}</span>
      <span>{valueText(most, lang)}</span>
    </>
  );
  return (
    <div className="measure-legend">
      {size && (
        <div>
          <p>{words.canvas.sizeSays(words.canvas.measures[size.name])}</p>
          <svg width="120" height="30" aria-hidden="true">
            {[5, 8, 11, 14].map((radius, index) => (
              <circle key={radius} cx={10 + index * 31} cy="15" r={radius} />
            ))}
          </svg>
          <p className="ends">{ends(size)}</p>
        </div>
      )}
      {shade && (
        <div>
          <p>{words.canvas.shadeSays(words.canvas.measures[shade.name])}</p>
          <div className="shades" aria-hidden="true">
            {STEPS.map((step) => (
              <i key={step} data-step={step} />
            ))}
          </div>
          <p className="ends">{ends(shade)}</p>
        </div>
      )}
    </div>
  );
}
