import { ArrowDown, ArrowUp, Check } from 'lucide-react';
import { useVirtualizer, defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { NewsTag } from '../../evidence/NewsTag.tsx';
import { useFocusInSight } from '../../lib/useFocusInSight.ts';
import { COARSE, FINGER, useMedia } from '../../lib/useMedia.ts';
import { useWords } from '../../state/language.ts';
import type { AnyTab } from './allTabs.ts';
import type { CellContext, Column, RowOrder } from './tab.ts';
import type { Pages } from './usePages.ts';

interface Row {
  readonly id: string;
}

interface Grid {
  tab: AnyTab;
  columns: readonly Column<Row>[];
  pages: Pages<Row>;
  context: CellContext;
  label: string;
  order: RowOrder | null;
  selected: string | null;
  selection: ReadonlySet<string>;
  onSort: (order: RowOrder | null) => void;
  onOpen: (id: string) => void;
  /** The row's check mark was pressed; with `through`, all rows between it and the last one pressed. */
  onCheck: (id: string, through: readonly string[]) => void;
  onCopy: (row: Row) => void;
}

const CHECK_WIDTH = 36;
const OVERSCAN = 10;
/** Px at the lower edge that fade. */
const FADE = 44;
/** Row of the heads, for the keyboard. */
const HEAD = -1;

/** The rows, of which only those in sight exist; one cell at a time is in the order of Tab, arrows go to the others. */
export function TableGrid(grid: Grid) {
  const { tab, columns, pages, context, label, order, selected, selection } = grid;
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState({ row: HEAD, column: 1 });
  const [isKeyed, setKeyed] = useState(false);
  const lastChecked = useRef<number | null>(null);
  const total = pages.total ?? 0;
  const coarse = useMedia(COARSE);
  const checkWidth = coarse ? FINGER : CHECK_WIDTH;
  const height = coarse ? Math.max(tab.height, FINGER) : tab.height;
  const kept = useRef(active.row);
  kept.current = active.row;

  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollPaddingEnd: FADE,
    // The cell that has the focus stays, however far one scrolls.
    rangeExtractor: useCallback((range: Range) => {
      const rows = defaultRangeExtractor(range);
      const row = kept.current;
      if (row < 0 || row >= range.count || rows.includes(row)) return rows;
      return [...rows, row].sort((a, b) => a - b);
    }, []),
  });
  useEffect(() => virtual.measure(), [virtual, height]);
  const first = virtual.range?.startIndex ?? 0;
  const last = virtual.range?.endIndex ?? 0;
  useFocusInSight(scroller);
  const { want } = pages;
  useEffect(() => want(first - OVERSCAN, last + OVERSCAN), [want, first, last]);
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
    setActive((before) => ({ ...before, row: HEAD }));
    lastChecked.current = null;
  }, [tab.name, want]);

  // A row gone to from afar is drawn only once it has been scrolled to.
  const isDrawn = virtual.getVirtualItems().some(({ index }) => index === active.row);
  useEffect(() => {
    if (!isKeyed) return;
    const cell = scroller.current?.querySelector<HTMLElement>(
      `[data-row="${active.row}"][data-column="${active.column}"]`,
    );
    cell?.focus({ preventScroll: active.row === HEAD });
  }, [active, isKeyed, isDrawn]);

  const rowOf = (index: number) => (pages.isStale ? undefined : pages.row(index));
  const open = (index: number) => {
    const row = rowOf(index);
    const id = row && tab.target(row);
    if (id) grid.onOpen(id);
  };
  const check = (index: number, isRange: boolean) => {
    const row = tab.isPickable ? rowOf(index) : undefined;
    const id = row && tab.target(row);
    if (!id) return;
    const from = isRange && lastChecked.current !== null ? lastChecked.current : index;
    const [low, high] = from < index ? [from, index] : [index, from];
    const between = Array.from({ length: high - low + 1 }, (_, step) => rowOf(low + step)).flatMap((each) => {
      const target = each && tab.target(each);
      return target ? [target] : [];
    });
    lastChecked.current = index;
    grid.onCheck(id, between);
  };
  const sort = (column: Column<Row>) => {
    if (!column.order) return;
    const begin = column.direction ?? 'ASC';
    if (order?.field !== column.order) return grid.onSort({ field: column.order, direction: begin });
    const other = order.direction === 'ASC' ? 'DESC' : 'ASC';
    grid.onSort({ field: column.order, direction: other });
  };

  const lines = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / height) - 2);
  const go = (row: number, column: number) => {
    const next = {
      row: Math.max(HEAD, Math.min(total - 1, row)),
      column: Math.max(0, Math.min(columns.length, column)),
    };
    if (next.row >= 0) virtual.scrollToIndex(next.row, { align: 'auto' });
    setActive(next);
    setKeyed(true);
  };
  const press = (event: KeyboardEvent) => {
    const { row, column } = active;
    const command = event.ctrlKey || event.metaKey;
    const steps: Record<string, () => void> = {
      ArrowDown: () => go(row + 1, column),
      ArrowUp: () => go(row - 1, column),
      ArrowLeft: () => go(row, column - 1),
      ArrowRight: () => go(row, column + 1),
      PageDown: () => go(row + lines, column),
      PageUp: () => go(Math.max(0, row - lines), column),
      Home: () => go(command ? 0 : row, command ? column : 0),
      End: () => go(command ? total - 1 : row, command ? column : columns.length),
      Enter: () => activate(event),
      ' ': () => (row === HEAD ? activate(event) : check(row, event.shiftKey)),
    };
    const step = steps[event.key];
    if (step && !event.altKey && (!command || event.key === 'Home' || event.key === 'End')) {
      event.preventDefault();
      event.stopPropagation();
      return step();
    }
    if (command && event.key.toLowerCase() === 'c' && (getSelection()?.toString() ?? '') === '') {
      const current = row === HEAD ? undefined : rowOf(row);
      if (!current) return;
      event.preventDefault();
      grid.onCopy(current);
    }
  };
  const activate = (event: KeyboardEvent) => {
    const { row, column } = active;
    if (row === HEAD) {
      const head = columns[column - 1];
      if (head) sort(head);
      return;
    }
    const link = event.target instanceof HTMLElement ? event.target.querySelector('a') : null;
    if (link) return link.click();
    if (column === 0 && tab.isPickable) check(row, event.shiftKey);
    else open(row);
  };
  const click = (event: MouseEvent, row: number, column: number) => {
    setActive({ row, column });
    setKeyed(true);
    if (event.target instanceof Element && event.target.closest('a')) return;
    // Words that were marked are to be copied, not followed.
    if ((getSelection()?.toString() ?? '') !== '') return;
    if (column === 0 && tab.isPickable) check(row, event.shiftKey);
    else if (event.ctrlKey || event.metaKey || event.shiftKey) check(row, event.shiftKey);
    else open(row);
  };

  const latest = useRef(click);
  latest.current = click;
  const onPress = useCallback(
    (event: MouseEvent, row: number, column: number) => latest.current(event, row, column),
    [],
  );

  const template = [
    `${tab.isPickable ? checkWidth : 6}px`,
    ...columns.map(({ width, grow }) => (grow === 0 ? `${width}px` : `minmax(${width}px, ${grow}fr)`)),
  ].join(' ');
  const least = checkWidth + columns.reduce((sum, { width }) => sum + width, 0) + 24;
  const isActive = (row: number, column: number) => active.row === row && active.column === column;
  return (
    <div
      className="table-scroller"
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={pages.total === null ? -1 : total + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      aria-busy={pages.isStale || pages.total === null}
      data-height={tab.height}
      onKeyDown={press}
      // With Shift, rows are selected, not words.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setKeyed(false);
      }}
    >
      <div
        className="table-head"
        role="row"
        aria-rowindex={1}
        style={{ gridTemplateColumns: template, minWidth: least }}
      >
        <div
          role="columnheader"
          className="table-cell check"
          aria-colindex={1}
          data-row={HEAD}
          data-column={0}
          tabIndex={isActive(HEAD, 0) ? 0 : -1}
        >
          <span className="visually-hidden">{words.table.selected}</span>
        </div>
        {columns.map((column, index) => {
          const isSorted = column.order !== undefined && order?.field === column.order;
          const Arrow = order?.direction === 'DESC' ? ArrowDown : ArrowUp;
          return (
            <div
              key={column.id}
              role="columnheader"
              className="table-cell"
              aria-colindex={index + 2}
              aria-sort={
                isSorted
                  ? order.direction === 'ASC'
                    ? 'ascending'
                    : 'descending'
                  : column.order
                    ? 'none'
                    : undefined
              }
              data-row={HEAD}
              data-column={index + 1}
              data-end={column.end || undefined}
              data-sortable={column.order !== undefined || undefined}
              tabIndex={isActive(HEAD, index + 1) ? 0 : -1}
              title={
                column.order ? words.table.sortBy(words.table.columns[column.id] ?? column.id) : undefined
              }
              onClick={() => {
                setActive({ row: HEAD, column: index + 1 });
                sort(column);
              }}
            >
              {words.table.columns[column.id] ?? column.id}
              {isSorted && <Arrow size={13} aria-hidden="true" />}
            </div>
          );
        })}
      </div>
      <div className="table-rows" role="rowgroup" style={{ height: virtual.getTotalSize(), minWidth: least }}>
        {virtual.getVirtualItems().map((item) => {
          const row = pages.row(item.index);
          const id = row ? tab.target(row) : null;
          return (
            <TableRow
              key={item.index}
              tab={tab}
              columns={columns}
              context={context}
              row={row}
              index={item.index}
              start={item.start}
              height={height}
              template={template}
              isSelected={id !== null && id === selected}
              isChecked={tab.isPickable && id !== null && selection.has(id)}
              activeColumn={active.row === item.index ? active.column : null}
              onPress={onPress}
            />
          );
        })}
      </div>
    </div>
  );
}

interface RowProps {
  tab: AnyTab;
  columns: readonly Column<Row>[];
  context: CellContext;
  /** Undefined while it is on its way. */
  row: Row | undefined;
  index: number;
  /** Px from the top of all rows. */
  start: number;
  height: number;
  template: string;
  isSelected: boolean;
  isChecked: boolean;
  activeColumn: number | null;
  onPress: (event: MouseEvent, row: number, column: number) => void;
}

/** One row; it is drawn again only when something of it changes, so that scrolling draws what comes into sight. */
const TableRow = memo(function TableRow(props: RowProps) {
  const { tab, columns, context, row, index, isChecked, activeColumn, onPress } = props;
  const { words } = context;
  const mark = isChecked ? words.table.unselect : words.table.select;
  return (
    <div
      role="row"
      className="table-row"
      aria-rowindex={index + 2}
      aria-selected={isChecked}
      data-selected={props.isSelected || undefined}
      data-checked={isChecked || undefined}
      style={{
        height: props.height,
        gridTemplateColumns: props.template,
        transform: `translateY(${props.start}px)`,
      }}
    >
      <div
        role="gridcell"
        className="table-cell check"
        aria-colindex={1}
        data-row={index}
        data-column={0}
        tabIndex={activeColumn === 0 ? 0 : -1}
        aria-label={row && tab.isPickable ? mark(tab.title(row, context)) : undefined}
        onClick={(event) => onPress(event, index, 0)}
      >
        {tab.isPickable && row && tab.target(row) !== null && (
          <span className="table-tick" data-on={isChecked || undefined} aria-hidden="true">
            <Check size={12} strokeWidth={3} />
          </span>
        )}
      </div>
      {columns.map((column, position) => (
        <div
          key={column.id}
          role="gridcell"
          className="table-cell"
          aria-colindex={position + 2}
          data-row={index}
          data-column={position + 1}
          data-of={column.id}
          data-end={column.end || undefined}
          tabIndex={activeColumn === position + 1 ? 0 : -1}
          onClick={(event) => onPress(event, index, position + 1)}
        >
          {row && position === 0 && <NewsTag ids={[tab.target(row) ?? tab.id(row)]} />}
          {row ? (
            <CellWords column={column} row={row} context={context} height={tab.height} />
          ) : (
            <span className="table-waiting" aria-hidden="true" />
          )}
        </div>
      ))}
    </div>
  );
});

function CellWords({
  column,
  row,
  context,
  height,
}: {
  column: Column<Row>;
  row: Row;
  context: CellContext;
  height: number;
}) {
  if (column.cell) return column.cell(row, context);
  const text = column.text(row, context);
  return (
    <span className={height === 46 ? 'two-lines' : 'one-line'} title={text}>
      {text}
    </span>
  );
}
