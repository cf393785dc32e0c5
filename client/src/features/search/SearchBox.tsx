import './SearchBox.css';
import { useCombobox } from 'downshift';
import { CornerDownLeft, Search, SearchX, X } from 'lucide-react';
import { Fragment, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { connection } from '../../api/connection.ts';
import type { EntityKind, SearchFoundFragment } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { useSettled } from '../../lib/useSettled.ts';
import { showAlone, showBeside } from '../../state/actions.ts';
import { goHome, moveSheet } from '../../state/dialogs.ts';
import { useEcosystem } from '../../state/ecosystem.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { hasLetterKeys } from '../../state/letterKeys.ts';
import { useRecent } from '../../state/recent.ts';
import { questionView } from '../../state/start.ts';
import { viewActions } from '../../state/view.ts';
import { KindShape } from '../../ui/KindShape.tsx';
import { NAMED_KINDS } from '../../ui/namedKinds.ts';
import { StanceChip } from '../../ui/StanceChip.tsx';
import { useArrowsAhead } from '../../ui/useArrowsAhead.ts';

const SearchQuery = graphql(`
  query Search(
    $text: String!
    $lang: Language!
    $kinds: [EntityKind!]!
    $names: Boolean!
    $words: Boolean!
    $first: Int!
  ) {
    names: search(text: $text, kinds: $kinds, lang: $lang, first: $first) @include(if: $names) {
      ...SearchFound
    }
    words: search(text: $text, kinds: [STATEMENT], lang: $lang, first: $first) @include(if: $words) {
      ...SearchFound
    }
  }
`);

export const SearchFound = graphql(`
  fragment SearchFound on SearchConnection {
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
          languageCode
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

type Hit = SearchFoundFragment['nodes'][number];

/** What the results can be kept to, in the order Tab goes through them; the kinds asked for, none being words people said. */
const FILTERS = {
  all: NAMED_KINDS,
  people: ['PERSON'],
  organizations: ['COMPANY', 'JOINT_COMPANY', 'PUBLIC_BODY', 'ASSOCIATION', 'MEDIUM', 'UNNAMED_GROUP'],
  alliances: ['ALLIANCE'],
  policies: ['POLICY', 'LABEL'],
  milestones: ['MILESTONE'],
  words: [],
} as const satisfies Readonly<Record<string, readonly EntityKind[]>>;
type Filter = keyof typeof FILTERS;
/** As many of either group as leave both in sight, and as many of one kind. */
const FEW = 6;
const MANY = 20;
const FILTER_NAMES = Object.keys(FILTERS) as Filter[];
type Item =
  | { type: 'hit'; id: string; hit: Hit }
  | {
      type: 'recent';
      id: string;
      entity: { id: string; kind: Hit['entity']['kind']; name: string; summary?: string | null };
    }
  | { type: 'question'; id: string; text: string };

const WAIT_MS = 400;
const LONG_WAIT_MS = 3_000;

/** How long something is awaited, once it is worth saying. */
function useWaited(isAwaited: boolean, what: string): 'short' | 'long' | null {
  const [waited, setWaited] = useState<'short' | 'long' | null>(null);
  useEffect(() => {
    setWaited(null);
    if (!isAwaited) return;
    const timers = [setTimeout(setWaited, WAIT_MS, 'short'), setTimeout(setWaited, LONG_WAIT_MS, 'long')];
    return () => timers.forEach(clearTimeout);
  }, [isAwaited, what]);
  return isAwaited ? waited : null;
}

/**
 * Names and words people said, as one types; `start` was typed before, `from` had the focus before. Enter shows alone,
 * Shift-Enter adds beside, Tab keeps to one kind, Escape gives the focus back.
 */
export function SearchBox({ start = '', from = null }: { start?: string; from?: Element | null }) {
  const words = useWords();
  const lang = useLanguage();
  const [text, setText] = useState(start);
  const [open, setOpen] = useState(true);
  const input = useRef<HTMLInputElement>(null);
  const shift = useRef(false);
  const asked = useSettled(text.trim());
  const [filter, setFilter] = useState<Filter>('all');
  /** Enter came before the results of what was typed. */
  const [waiting, setWaiting] = useState<{ beside: boolean } | null>(null);
  /** What had the focus before the search, to have it again. */
  const before = useRef(from);
  const answer = useAnswer(
    SearchQuery,
    asked === ''
      ? null
      : {
          text: asked,
          lang,
          kinds: [...FILTERS[filter]],
          first: filter === 'all' ? FEW : MANY,
          names: filter !== 'words',
          words: filter === 'all' || filter === 'words',
        },
  );
  const recentIds = useRecent();
  const recent = useAnswer(RecentQuery, open && recentIds.length > 0 ? { ids: [...recentIds], lang } : null);
  const dataset = dataOf(useEcosystem())?.dataset;

  const found = asked === '' || answer.phase === 'failed' ? null : dataOf(answer);
  const named = found?.names?.nodes ?? [];
  const quoted = found?.words?.nodes ?? [];
  const quotations = found?.words?.totalCount ?? 0;
  const count = (found?.names?.totalCount ?? 0) + quotations;
  const suggestions = found?.names?.suggestions ?? found?.words?.suggestions ?? [];
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

  const arrows = useArrowsAhead();
  const isSettled = asked === text.trim() && (asked === '' || answer.phase !== 'asking');

  const leave = () => {
    setOpen(false);
    setText('');
    setFilter('all');
    setWaiting(null);
    const back = before.current;
    input.current?.blur();
    if (back instanceof HTMLElement && back.isConnected) back.focus();
  };
  const choose = (item: Item, beside: boolean) => {
    leave();
    goHome(false);
    moveSheet('middle');
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
    // Leaving the field chooses nothing: what was chosen has just been, and Escape chooses not to.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: state.selectedItem }
        : changes,
    onIsOpenChange: ({ isOpen }) => setOpen(isOpen),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) choose(selectedItem, shift.current);
    },
    getA11yStatusMessage: () => '',
  });

  // Unless arrows say otherwise, the first result is the one that Enter takes, whenever results come.
  const isHit = text.trim() !== '';
  useEffect(() => {
    if (!isSettled) return;
    const row = isHit ? arrows.land(items.length) : -1;
    if (row >= 0) combobox.setHighlightedIndex(row);
    if (waiting === null) return;
    setWaiting(null);
    const meant = items[row];
    if (meant) choose(meant, waiting.beside);
  }, [waiting, isSettled, isHit, asked]);

  // It comes in place of the field that was entered, and goes on from there.
  useLayoutEffect(() => input.current?.focus(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, select, [contenteditable]');
      const slash =
        event.key === '/' && hasLetterKeys() && !typing && !event.metaKey && !event.ctrlKey && !event.altKey;
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
    text.trim() !== '' && asked === text.trim() && answer.phase === 'ready' && items.length === 0;
  const failed = asked !== '' && answer.phase === 'failed';
  const waited = useWaited(asked !== '' && answer.phase === 'asking', asked);
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
            data-active={isSettled && combobox.highlightedIndex === offset + index}
            {...combobox.getItemProps({ item, index: offset + index })}
          >
            <ItemLine item={item} />
            {isSettled && combobox.highlightedIndex === offset + index && (
              <kbd aria-hidden="true">
                <CornerDownLeft size={12} />
              </kbd>
            )}
          </li>
        ))}
      </Fragment>
    );
  const keepTo = (next: Filter) => {
    setFilter(next);
    setWaiting(null);
    combobox.setHighlightedIndex(0);
  };
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
            onChange: (event) => {
              arrows.forget();
              setText(event.currentTarget.value);
            },
            onFocus: (event) => {
              if (event.relatedTarget) before.current = event.relatedTarget;
              setOpen(true);
            },
            onMouseDown: () => setOpen(true),
            // Without results there is nothing for it to name.
            ...(items.length === 0 && { 'aria-activedescendant': '' }),
            onClick: (event) => {
              (event.nativeEvent as Event & { preventDownshiftDefault?: boolean }).preventDownshiftDefault =
                true;
            },
            onKeyDown: (event) => {
              shift.current = event.shiftKey;
              const { nativeEvent } = event as { nativeEvent: Event & { preventDownshiftDefault?: boolean } };
              const active = items[combobox.highlightedIndex];
              if (!isSettled && arrows.take(event.key)) {
                event.preventDefault();
                nativeEvent.preventDownshiftDefault = true;
              }
              if (event.key === 'Enter' && (event.shiftKey || !isSettled)) {
                event.preventDefault();
                nativeEvent.preventDownshiftDefault = true;
                if (!isSettled) setWaiting({ beside: event.shiftKey });
                else if (active) choose(active, true);
              }
              if (event.key === 'Tab' && open && text.trim() !== '') {
                // Past the last kind, and before the first, Tab leaves the field as everywhere.
                nativeEvent.preventDownshiftDefault = true;
                const next = FILTER_NAMES[FILTER_NAMES.indexOf(filter) + (event.shiftKey ? -1 : 1)];
                if (!next) return setOpen(false);
                event.preventDefault();
                keepTo(next);
              }
              if (event.key === 'Escape') {
                nativeEvent.preventDownshiftDefault = true;
                event.stopPropagation();
                leave();
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
        {open && text.trim() !== '' && (
          <div className="search-filters" role="group" aria-label={words.search.filter}>
            {FILTER_NAMES.map((name) => (
              <button
                key={name}
                type="button"
                tabIndex={-1}
                aria-pressed={filter === name}
                ref={(button) => {
                  if (filter === name) button?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
                }}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => keepTo(name)}
              >
                {words.search.filters[name]}
              </button>
            ))}
          </div>
        )}
        <ul className="fades" {...combobox.getMenuProps({ 'aria-label': words.search.label })}>
          {open && (
            <>
              {group(words.search.recent, null, isType('recent'), 0)}
              {group(words.rail.questions, null, isType('question'), isType('recent').length)}
              {group(words.search.names, null, isType('hit').slice(0, named.length), 0)}
              {group(
                words.search.words,
                words.search.quotations(quotations),
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
            <p>{suggestions.length > 0 ? words.search.closest : words.search.nothingNear}</p>
            <div className="row">
              {suggestions.slice(0, 5).map(({ id, kind, shortName }) => (
                <button
                  key={id}
                  type="button"
                  className="button"
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => {
                    leave();
                    goHome(false);
                    void showAlone(id);
                  }}
                >
                  <KindShape kind={kind} /> {shortName}
                </button>
              ))}
            </div>
            {filter !== 'all' && (
              <button
                type="button"
                className="link-button"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => keepTo('all')}
              >
                {words.search.everyKind}
              </button>
            )}
          </div>
        )}
        {open && waited !== null && (
          <div className="empty" role="status">
            <p>{waited === 'long' ? words.search.slow : words.search.asking}</p>
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
              <kbd>⇥</kbd> {words.search.filter}
            </span>
            <span>
              <kbd>Esc</kbd> {words.search.close}
            </span>
          </p>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {open && asked !== '' && answer.phase === 'ready'
          ? `${filter === 'all' ? '' : `${words.search.filters[filter]}, `}${words.search.results(count)}`
          : ''}
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
  if (entity.__typename === 'Statement') {
    const stance = entity.positions[0]?.stance ?? 'MIXED';
    const bare = hit.field === 'QUOTATION';
    const isQuoted = bare || hit.snippet.startsWith('«');
    return (
      <>
        <StanceChip stance={stance} word={words.stanceVerbs[stance]} />
        <span className="search-words">
          <span className={isQuoted ? 'quotation' : undefined} lang={entity.languageCode ?? undefined}>
            {bare && '« '}
            <Marked text={hit.snippet} ranges={hit.highlights} />
            {bare && ' »'}
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
