import { useMemo } from 'react';
import { dataOf } from '../../api/useAnswer.ts';
import { countRows, useCountRows } from '../../state/rowCounts.ts';
import { useMatrix } from './useMatrix.ts';

/** Tells the legend how many actors of each kind take a position, and how many positions of each stance there are. */
export function useMatrixRows(rollUp: boolean): void {
  const matrix = dataOf(useMatrix(rollUp))?.stanceMatrix;
  useCountRows(
    useMemo(
      () =>
        matrix
          ? countRows([
              ...matrix.actors.map(({ kind }) => ({ kind })),
              ...matrix.cells.flatMap(({ byStance }) =>
                byStance.map(({ stance, count }) => ({ stance, times: count })),
              ),
            ])
          : null,
      [matrix],
    ),
  );
}
