import './TableView.css';
import { ClipboardCopy, Download, Search, Settings2, WifiOff } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { connection } from '../../api/connection.ts';
import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { writeCsv } from '../../export/writeCsv.ts';
import { writeTsv } from '../../export/writeTsv.ts';
import { saveFile } from '../../lib/saveFile.ts';
import { useSettled } from '../../lib/useSettled.ts';
import { useEcosystem } from '../../state/ecosystem.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { announce, notify } from '../../state/notices.ts';
import { useScope } from '../../state/scope.ts';
import { isTieId, useView, viewActions } from '../../state/view.ts';
import { whyFailed } from '../../state/whyFailed.ts';
import { allTabs, type AnyTab } from './allTabs.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { changeSettings, useTableSettings, type TableSettings } from './settings.ts';
import { TAB_NAMES, type CellContext, type RowQuery, type RowScope } from './tab.ts';
import { TableGrid } from './TableGrid.tsx';
import { useCounts } from './useCounts.ts';
import { useTableRows } from './useTableRows.ts';
import { readAll, usePages } from './usePages.ts';
import { useUndatedRows } from './useUndatedRows.ts';

const TableAboutQuery = graphql(`
  query TableAbout($id: ID!, $lang: Language!) {
    entity(id: $id) {
      id
      shortName(lang: $lang)
    }
  }
`);

interface Row {
  readonly id: string;
}

/** Typing settles before it is asked. */
const TYPED_MS = 250;
/** Above this, a copy or a file is asked of the reader in parts. */
const MOST_FILE_ROWS = 200_000;

/** The same selection, window and filter as rows. */
export function TableView() {
  const words = useWords();
  const lang = useLanguage();
  const settings = useTableSettings();
  const scope = useScope();
  const view = useView((whole) => whole);
  const dataset = dataOf(useEcosystem())?.dataset;
  const tab = allTabs[settings.tab];
  const text = useSettled(settings.text.trim(), TYPED_MS);

  const rowScope: RowScope = useMemo(() => {
    if (settings.from === 'about' && settings.about !== null) return { from: 'about', id: settings.about };
    return settings.from === 'all' ? { from: 'all' } : { from: 'canvas', ids: view.shown };
  }, [settings.from, settings.about, view.shown]);
  const order =
    settings.order && tab.columns.some((each) => each.order === settings.order?.field)
      ? settings.order
      : tab.order;
  const query: RowQuery = {
    scope: rowScope,
    ...scope,
    hiddenKinds: view.hiddenKinds,
    hiddenStances: view.hiddenStances,
    hiddenIds: view.hiddenIds,
    text,
    choices: settings.choices,
    order,
  };
  const pages = usePages(tab, query, lang);
  const counts = useCounts(query);
  useTableRows(query);
  useUndatedRows(tab, query, lang);

  // What the rows may be about: what they are about, else the thing in the panel.
  const candidate =
    settings.about ?? (view.selected !== null && !isTieId(view.selected) ? view.selected : null);
  const named = dataOf(useAnswer(TableAboutQuery, candidate === null ? null : { id: candidate, lang }));
  const aboutName = candidate !== null && named?.entity?.id === candidate ? named.entity.shortName : null;
  const about = settings.from === 'about' ? settings.about : null;
  const context: CellContext = useMemo(() => ({ words, lang, about }), [words, lang, about]);

  const isShown = (id: string, folded: boolean | undefined) =>
    settings.columns[`${tab.name}.${id}`] ?? !folded;
  const columns = useMemo(
    () => tab.columns.filter(({ id, folded }) => settings.columns[`${tab.name}.${id}`] ?? !folded),
    // The settings are read anew each time; what they say of columns is compared as text.
    [tab, JSON.stringify(settings.columns)],
  );
  const where =
    settings.from === 'about' ? words.table.about(aboutName ?? '') : words.table.scopes[settings.from];
  const title = pages.total === null ? words.table.tabs[tab.name] : words.table.title[tab.name](pages.total);
  const selection = useMemo(() => new Set(view.selection), [view.selection]);
  const change = (part: Partial<TableSettings>) => changeSettings(settings, part);

  const said = useRef('');
  useEffect(() => {
    if (pages.total === null || pages.isStale) return;
    const sentence = `${title}, ${where}`;
    if (said.current !== '' && said.current !== sentence) announce(sentence);
    said.current = sentence;
  }, [title, where, pages.total, pages.isStale]);

  const heads = columns.map(({ id }) => words.table.columns[id] ?? id);
  const cellsOf = (row: Row) => columns.map((column) => column.text(row, context));
  const copy = async (rows: readonly Row[]) => {
    try {
      await navigator.clipboard.writeText(writeTsv(heads, rows.map(cellsOf)));
      announce(words.table.copied(rows.length));
      notify({ tone: 'done', title: words.table.copied(rows.length), actions: [] });
    } catch {
      notify({ tone: 'failed', title: words.table.notCopied, actions: [] });
    }
  };
  const { reading, read } = useReading(tab, query, lang);
  const copyAll = async () => {
    const checked = Array.from({ length: Math.min(pages.total ?? 0, 20_000) }, (_, index) =>
      pages.row(index),
    ).filter((row): row is Row => row !== undefined && selection.has(tab.target(row) ?? ''));
    const rows = checked.length > 1 ? checked : await read();
    if (rows) await copy(rows);
  };
  const csv = async () => {
    const rows = await read();
    if (!rows) return;
    const notes = [
      `${title}, ${where}`,
      ...(scope.window === null ? [] : [words.table.inWindow(scope.window, scope.undated)]),
      ...(text === '' ? [] : [words.table.withWords(text)]),
      ...(dataset?.updated ? [words.table.dataOf(dataset.title, dataset.updated)] : []),
    ];
    saveFile(
      `${dataset?.id ?? 'entente'}-${tab.name}.csv`,
      writeCsv(heads, rows.map(cellsOf), notes),
      'text/csv',
    );
  };

  const away = view.selection.filter((id) => !view.shown.includes(id) && !isTieId(id));
  return (
    <div className="table-view" id="graph">
      <header className="table-top">
        <h2>
          {title} <span>{where}</span>
        </h2>
        <ChoiceMenu
          label={words.table.choose}
          icon={<Settings2 size={15} aria-hidden="true" />}
          options={tab.columns.map(({ id, folded }) => ({
            value: id,
            word: words.table.columns[id] ?? id,
            on: isShown(id, folded),
          }))}
          onToggle={(id) => {
            const column = tab.columns.find((each) => each.id === id);
            const on = isShown(id, column?.folded);
            if (on && columns.length === 1) return;
            change({ columns: { ...settings.columns, [`${tab.name}.${id}`]: !on } });
          }}
          reset={{
            word: words.table.resetColumns,
            run: () =>
              change({
                columns: Object.fromEntries(
                  Object.entries(settings.columns).filter(([key]) => !key.startsWith(`${tab.name}.`)),
                ),
              }),
          }}
        />
        <button
          type="button"
          className="button table-button"
          disabled={!pages.total || reading !== null}
          onClick={() => void copyAll()}
        >
          <ClipboardCopy size={15} aria-hidden="true" />
          {words.table.copy}
        </button>
        <button
          type="button"
          className="button table-button"
          disabled={!pages.total || reading !== null || pages.total > MOST_FILE_ROWS}
          onClick={() => void csv()}
        >
          <Download size={15} aria-hidden="true" />
          CSV
        </button>
      </header>
      <div className="table-tabs" role="tablist" aria-label={words.table.kinds}>
        {TAB_NAMES.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`table-tab-${name}`}
            aria-selected={name === tab.name}
            aria-controls="table-rows"
            tabIndex={name === tab.name ? 0 : -1}
            onClick={() => change({ tab: name, order: null, choices: {} })}
            onKeyDown={(event) => {
              const next = { ArrowRight: 'nextElementSibling', ArrowLeft: 'previousElementSibling' } as const;
              const way = next[event.key as keyof typeof next];
              const other = way && event.currentTarget[way];
              if (!(other instanceof HTMLElement)) return;
              event.preventDefault();
              other.focus();
              other.click();
            }}
          >
            {words.table.tabs[name]}
            {counts[name] !== undefined && <span>{counts[name].toLocaleString(lang)}</span>}
          </button>
        ))}
      </div>
      <div className="table-filters">
        <div className="table-scope" role="group" aria-label={words.table.scope}>
          {(['canvas', 'about', 'all'] as const).map((from) => {
            if (from === 'about' && aboutName === null) return null;
            return (
              <button
                key={from}
                type="button"
                aria-pressed={settings.from === from}
                onClick={() =>
                  change({
                    from,
                    about: from === 'about' ? candidate : null,
                  })
                }
              >
                {from === 'about'
                  ? words.table.scopeButtons.about(aboutName ?? '')
                  : words.table.scopeButtons[from]}
              </button>
            );
          })}
        </div>
        <label className="table-search">
          <Search size={15} aria-hidden="true" />
          <input
            type="search"
            value={settings.text}
            placeholder={words.table.filter}
            aria-label={words.table.filterRows(words.table.tabs[tab.name])}
            onChange={(event) => change({ text: event.target.value })}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && settings.text !== '') change({ text: '' });
            }}
          />
        </label>
        {tab.choices(words).map(({ id, options }) => {
          const kept = settings.choices[id] ?? [];
          return (
            <ChoiceMenu
              key={id}
              label={words.table.columns[id] ?? id}
              {...(kept.length > 0
                ? {
                    chosen:
                      kept.length === 1
                        ? (options.find(({ value }) => value === kept[0])?.word ?? '1')
                        : String(kept.length),
                  }
                : {})}
              options={options.map((option) => ({ ...option, on: kept.includes(option.value) }))}
              onToggle={(value) => {
                const next = kept.includes(value)
                  ? kept.filter((other) => other !== value)
                  : [...kept, value];
                const { [id]: _old, ...rest } = settings.choices;
                change({ choices: next.length > 0 ? { ...rest, [id]: next } : rest });
              }}
              reset={
                kept.length > 0
                  ? {
                      word: words.table.keepAll,
                      run: () => {
                        const { [id]: _old, ...rest } = settings.choices;
                        change({ choices: rest });
                      },
                    }
                  : null
              }
            />
          );
        })}
      </div>
      {(view.selection.length > 1 || away.length > 0) && (
        <p className="table-selection">
          <b>{words.table.selectedCount(view.selection.length)}</b>
          {away.length > 0 && (
            <button type="button" className="link-button" onClick={() => viewActions.add(away)}>
              {words.table.addToCanvas(away.length)}
            </button>
          )}
          <button type="button" className="link-button" onClick={() => viewActions.select(null)}>
            {words.table.clearSelection}
          </button>
        </p>
      )}
      <div className="table-body" id="table-rows" role="tabpanel" aria-labelledby={`table-tab-${tab.name}`}>
        <TableGrid
          tab={tab}
          columns={columns}
          pages={pages}
          context={context}
          label={`${title}, ${where}`}
          order={order}
          selected={view.answer === null ? view.selected : null}
          selection={selection}
          onSort={(next) => change({ order: next })}
          onOpen={viewActions.select}
          onCheck={(id, through) =>
            through.length > 1
              ? viewActions.selectMany([...view.selection, ...through])
              : viewActions.toggleSelected(id)
          }
          onCopy={(row) => void copy([row])}
        />
        {pages.total === 0 && !pages.isStale && (
          <Nothing
            hidden={tab.kinds.filter((kind) => view.hiddenKinds.includes(kind)).length > 0}
            filtered={text !== '' || Object.keys(settings.choices).length > 0}
            onCanvas={settings.from === 'canvas'}
            clear={() => change({ text: '', choices: {} })}
            widen={() => change({ from: 'all', about: null })}
          />
        )}
        {pages.trouble !== null && (
          <div className="empty table-trouble" role="alert">
            <WifiOff size={22} aria-hidden="true" />
            <h2>{words.table.failed}</h2>
            <p>{whyFailed(words, pages.trouble)}</p>
            <div className="row">
              <button
                type="button"
                className="button primary"
                onClick={() => {
                  connection.askAgain();
                  pages.retry();
                }}
              >
                {words.errors.tryNow}
              </button>
            </div>
          </div>
        )}
        {(pages.walked !== null && pages.total !== null) || reading !== null ? (
          <p className="table-progress" role="status">
            {reading ? (
              <>
                {words.table.reading(reading.read, reading.total)}
                <button type="button" className="link-button" onClick={reading.stop}>
                  {words.table.stop}
                </button>
              </>
            ) : (
              words.table.walking(pages.walked ?? 0, pages.total ?? 0)
            )}
          </p>
        ) : null}
      </div>
    </div>
  );
}

interface Reading {
  readonly read: number;
  readonly total: number;
  readonly stop: () => void;
}

/** Reads every row of what is shown, with its progress; null rows when it was stopped or failed. */
function useReading(tab: AnyTab, query: RowQuery, lang: 'en' | 'fr') {
  const words = useWords();
  const [reading, setReading] = useState<Reading | null>(null);
  const read = async (): Promise<Row[] | null> => {
    const stopper = new AbortController();
    const stop = () => stopper.abort();
    try {
      return await readAll(tab, query, lang, stopper.signal, (done, total) =>
        setReading(done < total ? { read: done, total, stop } : null),
      );
    } catch {
      if (!stopper.signal.aborted) notify({ tone: 'failed', title: words.table.failed, actions: [] });
      return null;
    } finally {
      setReading(null);
    }
  };
  return { reading, read };
}

interface Absence {
  hidden: boolean;
  filtered: boolean;
  onCanvas: boolean;
  clear: () => void;
  widen: () => void;
}

/** No row: why, and the nearest way to some. */
function Nothing({ hidden, filtered, onCanvas, clear, widen }: Absence) {
  const words = useWords();
  return (
    <div className="empty table-nothing">
      <h2>{words.table.nothing}</h2>
      <p>
        {hidden
          ? words.table.nothingHidden
          : filtered
            ? words.table.nothingFiltered
            : words.table.nothingHere}
      </p>
      <div className="row">
        {hidden && (
          <button type="button" className="button primary" onClick={viewActions.showHidden}>
            {words.canvas.unhideAll}
          </button>
        )}
        {filtered && (
          <button type="button" className="button" onClick={clear}>
            {words.table.clearFilters}
          </button>
        )}
        {onCanvas && (
          <button type="button" className="button" onClick={widen}>
            {words.table.showAll}
          </button>
        )}
      </div>
    </div>
  );
}
