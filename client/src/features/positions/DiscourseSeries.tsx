import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { monthWords, toMonth } from '../../state/window.ts';
import { usePositionSettings } from './settings.ts';
import { usePositionScope } from './useMatrix.ts';

const DiscourseSeriesQuery = graphql(`
  query DiscourseSeries(
    $window: String
    $knownOn: Date
    $rollUp: Boolean
    $stances: [Stance!]
    $duplicates: Duplicates!
  ) {
    discourseSeries(
      window: $window
      knownOn: $knownOn
      rollUp: $rollUp
      stances: $stances
      duplicates: $duplicates
      step: QUARTER
      span: 4
    ) {
      from
      to
      inFavour
      against
      agreement
    }
  }
`);

const WIDTH = 700;
/** Bars above and below a middle line; the share of agreement in a strip of its own below. */
const MIDDLE = 46;
const STRIP = { top: 104, bottom: 140 };
const HEIGHT = 156;

/** What was said over time: twelve months at each quarter, for above and against below, and how much of it agreed. */
export function DiscourseSeries() {
  const words = useWords().positions.network;
  const lang = useLanguage();
  const { rollUp, duplicates } = usePositionSettings();
  const { window, knownOn, stances } = usePositionScope();
  const points =
    dataOf(useAnswer(DiscourseSeriesQuery, { window, knownOn, rollUp, stances, duplicates }))
      ?.discourseSeries ?? [];
  if (points.length < 3) return null;
  const percent = new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  const most = Math.max(1, ...points.flatMap(({ inFavour, against }) => [inFavour, against]));
  const step = WIDTH / points.length;
  const until = (to: string) => monthWords(toMonth(to.slice(0, 7)) ?? 0, lang);
  const agreed = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : percent.format(value);
  const agreement = points
    .map(({ agreement: value }, index) =>
      value === null || value === undefined
        ? null
        : `${((index + 0.5) * step).toFixed(1)},${(STRIP.bottom - value * (STRIP.bottom - STRIP.top)).toFixed(1)}`,
    )
    .reduce<string[][]>(
      (runs, point) => {
        if (point === null) runs.push([]);
        else runs.at(-1)?.push(point);
        return runs;
      },
      [[]],
    );
  return (
    <section className="series">
      <h3>{words.series}</h3>
      <p className="series-key" aria-hidden="true">
        <i className="for" /> {words.seriesFor} <i className="against" /> {words.seriesAgainst}{' '}
        <i className="agreement" /> {words.seriesAgreement}
      </p>
      <svg viewBox={`0 0 ${WIDTH + 40} ${HEIGHT}`} role="img" aria-label={words.series}>
        <line className="series-axis" x1="0" x2={WIDTH} y1={MIDDLE} y2={MIDDLE} />
        <text x={WIDTH + 6} y={MIDDLE - 30}>
          {most}
        </text>
        <text x={WIDTH + 6} y={MIDDLE + 40}>
          {most}
        </text>
        {[STRIP.top, STRIP.bottom].map((y) => (
          <line key={y} className="series-axis" x1="0" x2={WIDTH} y1={y} y2={y} />
        ))}
        <text x={WIDTH + 6} y={STRIP.top + 4}>
          {percent.format(1)}
        </text>
        <text x={WIDTH + 6} y={STRIP.bottom + 4}>
          {percent.format(0)}
        </text>
        {points.map(({ to, inFavour, against, agreement: value }, index) => (
          <g key={to}>
            <title>{words.seriesPoint(until(to), inFavour, against, agreed(value))}</title>
            <rect
              className="for"
              x={index * step + 1}
              width={Math.max(1, step - 2)}
              y={MIDDLE - (inFavour / most) * 42}
              height={(inFavour / most) * 42}
            />
            <rect
              className="against"
              x={index * step + 1}
              width={Math.max(1, step - 2)}
              y={MIDDLE}
              height={(against / most) * 42}
            />
            {to.slice(5, 7) === '12' && (
              <text x={(index + 1) * step} y={HEIGHT - 4} textAnchor="end">
                {to.slice(0, 4)}
              </text>
            )}
          </g>
        ))}
        {agreement
          .filter((run) => run.length > 0)
          .map((run) => (
            <polyline key={run[0]} className="series-agreement" points={run.join(' ')} />
          ))}
      </svg>
      <details>
        <summary>{words.seriesTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.seriesUntil}</th>
              <th scope="col">{words.seriesFor}</th>
              <th scope="col">{words.seriesAgainst}</th>
              <th scope="col">{words.seriesAgreement}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ to, inFavour, against, agreement: value }) => (
              <tr key={to}>
                <th scope="row">{until(to)}</th>
                <td>{inFavour}</td>
                <td>{against}</td>
                <td>{agreed(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
