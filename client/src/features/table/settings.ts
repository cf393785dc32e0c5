import { type Settings, useView, viewActions } from '../../state/view.ts';
import { TAB_NAMES, type RowOrder, type TabName } from './tab.ts';

/** How the table is set: kept in the view, so that undo, links and saved pictures hold it. */
export interface TableSettings {
  readonly tab: TabName;
  readonly from: 'canvas' | 'about' | 'all';
  /** The thing the rows are about, when `from` says so. */
  readonly about: string | null;
  readonly text: string;
  readonly order: RowOrder | null;
  /** Values kept, by the id of the choice. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** Columns that are not as they are at first, by tab and column: true is shown. */
  readonly columns: Readonly<Record<string, boolean>>;
}

const texts = (value: unknown): string[] | null =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? (value as string[]) : null;
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** What a link or a saved picture says, with whatever does not fit left out. */
export function readSettings(settings: Settings): TableSettings {
  const { tab, from, about, text, order, choices, columns } = settings;
  const [field, direction] = typeof order === 'string' ? order.split(' ') : [];
  return {
    tab: TAB_NAMES.find((name) => name === tab) ?? 'statements',
    from: from === 'about' && typeof about === 'string' ? 'about' : from === 'all' ? 'all' : 'canvas',
    about: typeof about === 'string' ? about : null,
    text: typeof text === 'string' ? text : '',
    order: field && (direction === 'ASC' || direction === 'DESC') ? { field, direction } : null,
    choices: Object.fromEntries(
      Object.entries(record(choices)).flatMap(([id, values]) => {
        const kept = texts(values);
        return kept && kept.length > 0 ? [[id, kept]] : [];
      }),
    ),
    columns: Object.fromEntries(
      Object.entries(record(columns)).filter(
        (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
      ),
    ),
  };
}

/** Only what is not as it is at first, so that links stay short. */
export function writeSettings(settings: TableSettings): Settings {
  const { tab, from, about, text, order, choices, columns } = settings;
  return {
    ...(tab === 'statements' ? {} : { tab }),
    ...(from === 'canvas' ? {} : { from }),
    ...(from === 'about' && about !== null ? { about } : {}),
    ...(text === '' ? {} : { text }),
    ...(order === null ? {} : { order: `${order.field} ${order.direction}` }),
    ...(Object.keys(choices).length === 0 ? {} : { choices: choices as Record<string, string[]> }),
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
  };
}

export function useTableSettings(): TableSettings {
  return readSettings(useView((view) => view.table));
}

/** Changes a setting as one step; typing on is one step. */
export function changeSettings(before: TableSettings, part: Partial<TableSettings>): void {
  const [name = ''] = Object.keys(part);
  viewActions.set(
    { table: writeSettings({ ...before, ...part }) },
    { kind: 'table' },
    name === 'text' ? 'table text' : null,
  );
}
