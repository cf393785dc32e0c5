import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useFocusInSight } from '../../lib/useFocusInSight.ts';
import { useWords } from '../../state/language.ts';
import { useView, viewActions } from '../../state/view.ts';
import { KindShape } from '../../ui/KindShape.tsx';
import type { ArrangedMatrix, Line, MatrixRow } from './arrangeMatrix.ts';
import { nextCell, type GridPlace } from './nextCell.ts';
import { StanceBar } from './StanceBar.tsx';
import { StanceMark } from './StanceMark.tsx';

const ROW_HEIGHT = 25;
/** Above this, only the rows in sight are in the page. */
const MOST_ROWS = 100;
/** Columns are named at this slant. */
const SLANT = (40 * Math.PI) / 180;
const HEAD_LENGTH = 138;

interface Grid {
  matrix: ArrangedMatrix;
  nameWidth: number;
  columnWidth: number;
  totalWidth: number;
  width: number;
  /** What is added up in the last row, in words. */
  all: string;
}

/** Actors × subjects as a grid: arrows, Home, End and Enter; the row of what is selected is lit. */
export function StanceGrid({ matrix, nameWidth, columnWidth, totalWidth, width, all }: Grid) {
  const words = useWords();
  const { rows, columns } = matrix;
  const scroller = useRef<HTMLDivElement>(null);
  useFocusInSight(scroller);
  const virtual = rows.length > MOST_ROWS;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    enabled: virtual,
  });
  const items = virtual
    ? virtualizer.getVirtualItems().map(({ index }) => index)
    : rows.map((_row, index) => index);
  const before = (items[0] ?? 0) * ROW_HEIGHT;
  const after = Math.max(0, rows.length - 1 - (items.at(-1) ?? rows.length - 1)) * ROW_HEIGHT;

  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const size = { rows: rows.length, columns: columns.length + 1 };
  const active: GridPlace = {
    row: Math.min(place.row, size.rows - 1),
    column: Math.min(place.column, size.columns - 1),
  };
  const wantsFocus = useRef(false);
  const { row: activeRow, column: activeColumn } = active;
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-place="${activeRow} ${activeColumn}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const go = (next: GridPlace) => {
    wantsFocus.current = true;
    if (virtual && next.row >= 0) virtualizer.scrollToIndex(next.row);
    setPlace(next);
  };

  const selected = useView((view) => view.selected);
  const answer = useView((view) => view.answer);
  const cell = answer?.kind === 'cell' ? answer : null;
  const lit = cell?.actor ?? selected;
  const open = useCallback((actor: string, subject: string) => {
    viewActions.answer({ kind: 'cell', actor, subject });
  }, []);

  const tableWidth = nameWidth + columns.length * columnWidth + totalWidth;
  return (
    <div className="grid-frame">
      <div className="grid-scroller" ref={scroller} style={{ scrollPaddingLeft: nameWidth }}>
        <table
          role="grid"
          className="stance-grid"
          aria-label={words.positions.grid(rows.length, columns.length)}
          aria-rowcount={rows.length + 2}
          aria-colcount={columns.length + 2}
          style={{ width: tableWidth }}
          onKeyDown={(event) => {
            const next = nextCell(event, active, size);
            if (!next) return;
            event.preventDefault();
            go(next);
          }}
          onFocus={(event) => {
            const at = event.target.closest<HTMLElement>('[data-place]')?.dataset['place'];
            const [row, column] = (at ?? '').split(' ').map(Number);
            if (at === undefined || row === undefined || column === undefined) return;
            if (row !== active.row || column !== active.column) setPlace({ row, column });
          }}
        >
          <colgroup>
            <col style={{ width: nameWidth }} />
            {columns.map(({ entity }) => (
              <col key={entity.id} style={{ width: columnWidth }} />
            ))}
            <col style={{ width: totalWidth }} />
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" role="columnheader">
                <span className="visually-hidden">{words.positions.actor}</span>
              </th>
              {columns.map((column, index) => (
                <ColumnHead
                  key={column.entity.id}
                  column={column}
                  place={`-1 ${index + 1}`}
                  tabIndex={active.row === -1 && active.column === index + 1 ? 0 : -1}
                  lit={selected === column.entity.id && cell === null}
                  room={Math.max(width, tableWidth) - nameWidth - (index + 0.5) * columnWidth}
                />
              ))}
              <th scope="col" role="columnheader" className="grid-all" aria-label={words.positions.all}>
                {words.positions.allShort}
              </th>
            </tr>
          </thead>
          <tbody>
            {before > 0 && (
              <tr aria-hidden="true">
                <td style={{ height: before }} colSpan={columns.length + 2} />
              </tr>
            )}
            {items.map((index) => {
              const row = rows[index];
              return (
                row && (
                  <Row
                    key={row.entity.id}
                    row={row}
                    index={index}
                    columns={columns}
                    activeColumn={active.row === index ? active.column : null}
                    lit={lit === row.entity.id}
                    openSubject={cell?.actor === row.entity.id ? cell.subject : null}
                    onOpen={open}
                  />
                )
              );
            })}
            {after > 0 && (
              <tr aria-hidden="true">
                <td style={{ height: after }} colSpan={columns.length + 2} />
              </tr>
            )}
          </tbody>
          <tfoot>
            <tr aria-rowindex={rows.length + 2}>
              <th scope="row" role="rowheader">
                {all}
              </th>
              {columns.map(({ entity, positions, statements, byStance }) => (
                <td key={entity.id} role="gridcell">
                  <StanceBar byStance={byStance} />
                  <span
                    aria-label={
                      statements === null
                        ? words.positions.total(positions)
                        : words.positions.answer.statements(statements)
                    }
                    role="img"
                  >
                    {statements ?? positions}
                  </span>
                </td>
              ))}
              <td role="gridcell" />
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  );
}

function ColumnHead({
  column: { entity },
  place,
  tabIndex,
  lit,
  room,
}: {
  column: Line;
  place: string;
  tabIndex: number;
  lit: boolean;
  room: number;
}) {
  const choose = () => viewActions.select(entity.id);
  return (
    <th
      scope="col"
      role="columnheader"
      className="grid-slant"
      data-place={place}
      data-lit={lit || undefined}
      tabIndex={tabIndex}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose();
      }}
    >
      <span style={{ maxWidth: Math.min(HEAD_LENGTH, room / Math.cos(SLANT)) }} title={entity.name}>
        {entity.shortName}
      </span>
    </th>
  );
}

function Row({
  row,
  index,
  columns,
  activeColumn,
  lit,
  openSubject,
  onOpen,
}: {
  row: MatrixRow;
  index: number;
  columns: readonly Line[];
  activeColumn: number | null;
  lit: boolean;
  openSubject: string | null;
  onOpen: (actor: string, subject: string) => void;
}) {
  const words = useWords();
  const { entity } = row;
  const press = (act: () => void) => ({
    onClick: act,
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      act();
    },
  });
  return (
    <tr aria-rowindex={index + 2} aria-selected={lit} data-lit={lit || undefined}>
      <th
        scope="row"
        role="rowheader"
        data-place={`${index} 0`}
        tabIndex={activeColumn === 0 ? 0 : -1}
        {...press(() => viewActions.select(entity.id))}
      >
        <span className="grid-name" title={entity.name}>
          <KindShape kind={entity.kind} size={17} />
          <span>{entity.shortName}</span>
        </span>
      </th>
      {columns.map(({ entity: subject }, column) => {
        const cell = row.cells.get(subject.id);
        const place = {
          'data-place': `${index} ${column + 1}`,
          tabIndex: activeColumn === column + 1 ? 0 : -1,
        };
        if (!cell)
          return (
            <td key={subject.id} role="gridcell" {...place}>
              <span className="visually-hidden">{words.positions.empty}</span>
            </td>
          );
        const said = [
          words.positions.cell(words.stanceVerbs[cell.latest], cell.count),
          ...(cell.previous ? [words.positions.turned(words.stanceVerbs[cell.previous])] : []),
        ].join(', ');
        return (
          <td
            key={subject.id}
            role="gridcell"
            {...place}
            data-open={openSubject === subject.id || undefined}
            className="grid-cell"
            {...press(() => onOpen(entity.id, subject.id))}
          >
            <StanceMark stance={cell.latest} count={cell.count} previous={cell.previous ?? null} />
            <span className="visually-hidden">{said}</span>
          </td>
        );
      })}
      <td role="gridcell" className="grid-total">
        <span aria-label={words.positions.total(row.positions)} role="img">
          {row.positions}
        </span>
        <StanceBar byStance={row.byStance} />
      </td>
    </tr>
  );
}
