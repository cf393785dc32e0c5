import { memo } from 'react';
import { type Months, toMonth, yearOf } from '../../state/window.ts';

interface Activity {
  month: string;
  for: number;
  against: number;
}

/** Height of the drawing in its own units; the line in the middle parts for and against. */
const HEIGHT = 46;
const HALF = HEIGHT / 2;
const LEAST = 2.5;

/** One bar up and one down for each month, on a common scale, and a line at each January. */
export const MonthBars = memo(function MonthBars({
  activity,
  extent,
}: {
  activity: readonly Activity[];
  extent: Months;
}) {
  const count = extent.last - extent.first + 1;
  const most = Math.max(1, ...activity.flatMap((month) => [month.for, month.against]));
  const height = (statements: number) => Math.max(LEAST, (statements / most) * (HALF - 1));
  const januaries = Array.from(
    { length: yearOf(extent.last) - yearOf(extent.first) + 1 },
    (_, index) => index * 12,
  );
  return (
    <svg
      className="strip-bars"
      viewBox={`0 0 ${count} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {januaries.map((x) => (
        <line key={x} className="strip-january" x1={x} x2={x} y1={0} y2={HEIGHT} />
      ))}
      {activity.map((month) => {
        const x = (toMonth(month.month) ?? extent.first) - extent.first + 0.12;
        return (
          <g key={month.month}>
            {month.for > 0 && (
              <rect
                className="strip-for"
                x={x}
                y={HALF - height(month.for)}
                width={0.76}
                height={height(month.for)}
              />
            )}
            {month.against > 0 && (
              <rect className="strip-against" x={x} y={HALF} width={0.76} height={height(month.against)} />
            )}
          </g>
        );
      })}
      <line className="strip-middle" x1={0} x2={count} y1={HALF} y2={HALF} />
    </svg>
  );
});
