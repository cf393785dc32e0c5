import './SearchBox.css';
import { useCombobox } from 'downshift';
import { CornerDownLeft, Search, SearchX, X } from 'lucide-react';
import { Fragment, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { connection } from '../../api/connection.ts';
import type { SearchQuery as SearchAnswer } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { showAlone, showBeside } from '../../state/actions.ts';
import { goHome, moveSheet } from '../../state/dialogs.ts';
import { useEcosystem } from '../../state/ecosystem.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { useRecent } from '../../state/recent.ts';
import { questionView } from '../../state/start.ts';
import { viewActions } from '../../state/view.ts';
import { KindShape } from '../../ui/KindShape.tsx';
import { StanceChip } from '../../ui/StanceChip.tsx';

const SearchQuery = graphql(`
  query Search($text: String!, $lang: Language!) {
    search(text: $text, first: 20) {
      totalCount
      nodes {
        field
        snippet
        highlights {
          start
          end
        }
        entity {
          __typename
          id
          kind
          name(lang: $lang)
          summary(lang: $lang)
          ... on Statement {
            language
            date {
              text(lang: $lang)
            }
            speakers {
              id
              shortName(lang: $lang)
            }
            positions {
              stance
            }
          }
        }
      }
      suggestions {
        id
        kind
        shortName(lang: $lang)
      }
    }
  }
`);

const RecentQuery = graphql(`
  query Recent($ids: [ID!]!, $lang: Language!) {
    entities(ids: $ids) {
      id
      kind
      name(lang: $lang)
      summary(lang: $lang)
    }
  }
`);

type Hit = SearchAnswer['search']['nodes'][number];
type Item =
  | { type: 'hit'; id: string; hit: Hit }
  | {
      type: 'recent';
      id: string;
      entity: { id: string; kind: Hit['entity']['kind']; name: string; summary?: string | null };
    }
  | { type: 'question'; id: string; text: string };

/** The text after a pause in typing. */
function useSettled(text: string, pauseMs = 140): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text, pauseMs]);
  return settled;
}

/** Names and words people said, as one types; `start` was typed before. Enter shows alone, Shift-Enter adds beside. */
export function SearchBox({ start = '' }: { start?: string }) {
  const words = useWords();
  const lang = useLanguage();
  const [text, setText] = useState(start);
  const [open, setOpen] = useState(true);
  const input = useRef<HTMLInputElement>(null);
  const shift = useRef(false);
  const asked = useSettled(text.trim());
  const answer = useAnswer(SearchQuery, asked === '' ? null : { text: asked, lang });
  const recentIds = useRecent();
  const recent = useAnswer(RecentQuery, open && recentIds.length > 0 ? { ids: [...recentIds], lang } : null);
  const dataset = dataOf(useEcosystem())?.dataset;

  const found = asked === '' ? undefined : dataOf(answer)?.search;
  const hits = found?.nodes ?? [];
  const named = hits.filter(({ field }) => field !== 'QUOTATION');
  const quoted = hits.filter(({ field }) => field === 'QUOTATION');
  const items: Item[] =
    text.trim() === ''
      ? [
          ...(dataOf(recent)?.entities ?? [])
            .filter((entity) => entity !== null)
            .map((entity): Item => ({ type: 'recent', id: `recent-${entity.id}`, entity })),
          ...(dataset?.questions ?? []).map(({ id, text: question }): Item => ({
            type: 'question',
            id: `question-${id}`,
            text: question,
          })),
        ]
      : [...named, ...quoted].map((hit): Item => ({ type: 'hit', id: hit.entity.id, hit }));

  const choose = (item: Item, beside: boolean) => {
    setOpen(false);
    setText('');
    goHome(false);
    moveSheet('middle');
    input.current?.blur();
    if (item.type === 'question') {
      const view = dataset ? questionView(dataset, item.id.replace('question-', '')) : null;
      if (view) viewActions.open(view);
      return;
    }
    const id = item.type === 'hit' ? item.id : item.entity.id;
    if (beside) showBeside(id);
    else void showAlone(id);
  };

  const combobox = useCombobox<Item>({
    items,
    inputValue: text,
    isOpen: open,
    selectedItem: null,
    defaultHighlightedIndex: text.trim() === '' ? -1 : 0,
    itemToString: () => text,
    onIsOpenChange: ({ isOpen }) => setOpen(isOpen),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) choose(selectedItem, shift.current);
    },
    getA11yStatusMessage: () => '',
  });

  // It comes in place of the field that was entered, and goes on from there.
  useLayoutEffect(() => input.current?.focus(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, select, [contenteditable]');
      const slash = event.key === '/' && !typing && !event.metaKey && !event.ctrlKey && !event.altKey;
      if (slash || (event.key === 'k' && (event.metaKey || event.ctrlKey))) {
        event.preventDefault();
        input.current?.focus();
        setOpen(true);
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  const nothing =
    text.trim() !== '' && asked === text.trim() && answer.phase === 'ready' && hits.length === 0;
  const failed = asked !== '' && answer.phase === 'failed';
  const group = (title: string, aside: string | null, part: Item[], offset: number) =>
    part.length > 0 && (
      <Fragment key={title}>
        <li className="search-head" role="presentation">
          <span>{title}</span>
          {aside && <span>{aside}</span>}
        </li>
        {part.map((item, index) => (
          <li
            key={item.id}
            className="search-item"
            data-active={combobox.highlightedIndex === offset + index}
            {...combobox.getItemProps({ item, index: offset + index })}
          >
            <ItemLine item={item} />
            {combobox.highlightedIndex === offset + index && (
              <kbd aria-hidden="true">
                <CornerDownLeft size={12} />
              </kbd>
            )}
          </li>
        ))}
      </Fragment>
    );
  const isType = (type: Item['type']) => items.filter((item) => item.type === type);

  return (
    <div className="search" data-open={open}>
      <label className="visually-hidden" {...combobox.getLabelProps()}>
        {words.search.label}
      </label>
      <div className="search-field">
        <Search size={17} aria-hidden="true" />
        <input
          placeholder={words.search.placeholder}
          spellCheck={false}
          enterKeyHint="search"
          {...combobox.getInputProps({
            ref: input,
            onChange: (event) => setText(event.currentTarget.value),
            onFocus: () => setOpen(true),
            onMouseDown: () => setOpen(true),
            onClick: (event) => {
              (event.nativeEvent as Event & { preventDownshiftDefault?: boolean }).preventDownshiftDefault =
                true;
            },
            onKeyDown: (event) => {
              shift.current = event.shiftKey;
              const active = items[combobox.highlightedIndex];
              if (event.key === 'Enter' && event.shiftKey && active) {
                event.preventDefault();
                (event.nativeEvent as Event & { preventDownshiftDefault?: boolean }).preventDownshiftDefault =
                  true;
                choose(active, true);
              }
              if (event.key === 'Escape') {
                (event.nativeEvent as Event & { preventDownshiftDefault?: boolean }).preventDownshiftDefault =
                  true;
                event.stopPropagation();
                setOpen(false);
                setText('');
                input.current?.blur();
              }
            },
          })}
        />
        {text !== '' ? (
          <button
            type="button"
            className="search-clear"
            aria-label={words.search.clear}
            onClick={() => (setText(''), input.current?.focus())}
          >
            <X size={15} aria-hidden="true" />
          </button>
        ) : (
          <kbd aria-hidden="true">/</kbd>
        )}
      </div>
      <div className="search-panel" hidden={!open}>
        <ul {...combobox.getMenuProps({ 'aria-label': words.search.label })}>
          {open && (
            <>
              {group(words.search.recent, null, isType('recent'), 0)}
              {group(words.rail.questions, null, isType('question'), isType('recent').length)}
              {group(words.search.names, null, isType('hit').slice(0, named.length), 0)}
              {group(
                words.search.words,
                words.search.quotations(quoted.length),
                isType('hit').slice(named.length),
                named.length,
              )}
            </>
          )}
        </ul>
        {open && nothing && (
          <div className="empty">
            <SearchX size={26} aria-hidden="true" />
            <h2>{words.search.nothing(text.trim())}</h2>
            <p>{found && found.suggestions.length > 0 ? words.search.closest : words.search.nothingNear}</p>
            <div className="row">
              {found?.suggestions.slice(0, 5).map(({ id, kind, shortName }) => (
                <button
                  key={id}
                  type="button"
                  className="button"
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => {
                    setOpen(false);
                    setText('');
                    goHome(false);
                    void showAlone(id);
                  }}
                >
                  <KindShape kind={kind} /> {shortName}
                </button>
              ))}
            </div>
          </div>
        )}
        {open && failed && (
          <div className="empty">
            <p>{words.search.failed}</p>
            <button
              type="button"
              className="button"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => connection.askAgain()}
            >
              {words.search.retry}
            </button>
          </div>
        )}
        {open && (
          <p className="search-foot" aria-hidden="true">
            <span>
              <kbd>↑</kbd> <kbd>↓</kbd> {words.search.move}
            </span>
            <span>
              <kbd>↵</kbd> {words.search.show}
            </span>
            <span>
              <kbd>⇧</kbd> <kbd>↵</kbd> {words.search.beside}
            </span>
            <span>
              <kbd>Esc</kbd> {words.search.close}
            </span>
          </p>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {open && asked !== '' && answer.phase === 'ready' ? words.search.results(hits.length) : ''}
      </p>
    </div>
  );
}

function ItemLine({ item }: { item: Item }) {
  const words = useWords();
  if (item.type === 'question') return <span className="search-words">{item.text}</span>;
  if (item.type === 'recent') {
    return (
      <>
        <KindShape kind={item.entity.kind} size={20} />
        <span className="search-words">
          <span>{item.entity.name}</span>
          <small>{item.entity.summary ?? words.kindNames[item.entity.kind]}</small>
        </span>
      </>
    );
  }
  const { hit } = item;
  const { entity } = hit;
  if (hit.field === 'QUOTATION' && entity.__typename === 'Statement') {
    const stance = entity.positions[0]?.stance ?? 'MIXED';
    return (
      <>
        <StanceChip stance={stance} word={words.stanceVerbs[stance]} />
        <span className="search-words">
          <span className="quotation" lang={entity.language ?? undefined}>
            « <Marked text={hit.snippet} ranges={hit.highlights} /> »
          </span>
          <small>
            {[entity.speakers.map(({ shortName }) => shortName).join(', '), entity.date?.text]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </span>
      </>
    );
  }
  return (
    <>
      <KindShape kind={entity.kind} size={20} />
      <span className="search-words">
        <span>
          {hit.field === 'NAME' ? <Marked text={hit.snippet} ranges={hit.highlights} /> : entity.name}
        </span>
        <small>
          {[
            words.kindNames[entity.kind],
            hit.field === 'ALIAS' ? words.search.also(hit.snippet) : null,
            hit.field === 'NAME' && hit.snippet !== entity.name ? entity.name : null,
            entity.summary,
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
    </>
  );
}

/** A text with its found parts marked. */
export function Marked({
  text,
  ranges,
}: {
  text: string;
  ranges: readonly { start: number; end: number }[];
}) {
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start < at || end <= start) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
