import '../../evidence/SourceChip.css';
import '../../ui/dialog.css';
import './SourcesDrawer.css';
import { BookOpen, ChevronDown, Search, WifiOff, X } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { connection } from '../../api/connection.ts';
import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { sourceIdsOf } from '../../evidence/EvidenceChip.tsx';
import { useEvidence, Versions } from '../../evidence/SourceChip.tsx';
import { useSettled } from '../../lib/useSettled.ts';
import {
  changeDrawer,
  closeDrawer,
  type Drawer,
  leaveDrawer,
  type LedgerScope,
  useDrawer,
} from '../../state/drawer.ts';
import { useEscape } from '../../state/escape.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { announce } from '../../state/notices.ts';
import { isTieId, useView } from '../../state/view.ts';
import { whyFailed } from '../../state/whyFailed.ts';
import {
  arranged,
  disputesOf,
  facetCounts,
  KEEP_ALL,
  type Kept,
  type LedgerOf,
  type LedgerOrder,
  type LedgerSource,
  NO_LANGUAGE,
  ORDERS,
  usesOf,
} from './ledger.ts';
import { LedgerEntry } from './LedgerEntry.tsx';
import { MOST_SOURCES, useDisputedClaims, useLedgerClaims, useLedgerSources } from './useLedger.ts';

const LedgerThingQuery = graphql(`
  query LedgerThing($id: ID!, $lang: Language!) {
    entity(id: $id) {
      id
      shortName(lang: $lang)
    }
  }
`);

/** Sources whose fragments are asked for together. */
const PART = 12;
const PAUSE_MS = 200;

/** The ledger of sources over the panel: of one thing, of what is shown, or of everything; and what sources disagree on. */
export function SourcesDrawer() {
  const drawer = useDrawer();
  return drawer && <OpenDrawer drawer={drawer} />;
}

function OpenDrawer({ drawer }: { drawer: Drawer }) {
  const words = useWords();
  const lang = useLanguage();
  const shown = useView((view) => view.shown);
  const hiddenIds = useView((view) => view.hiddenIds);
  const knownOn = useView((view) => view.knownOn);
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim(), PAUSE_MS);
  const title = useRef<HTMLHeadingElement>(null);
  const field = useId();
  useEscape(true, closeDrawer);
  useEffect(() => title.current?.focus(), []);
  useClosingWithSelection();

  const { scope, of } = drawer;
  const tie = scope === 'thing' && of !== null && isTieId(of) ? of : null;
  const { claims } = useEvidence({ tie: tie ?? '' }, tie !== null);
  const cited = tie === null ? null : sourceIdsOf(claims).join(' ');
  const ledger: LedgerOf = useMemo(
    () => ({
      scope,
      of,
      knownOn,
      shown: shown.filter((id) => !hiddenIds.includes(id)),
      cited: cited === null ? null : cited.split(' '),
    }),
    [scope, of, knownOn, shown, hiddenIds, cited],
  );
  const sources = useLedgerSources(ledger, text, lang);
  const disputed = useDisputedClaims(ledger, lang);
  const disputes = useMemo(() => disputesOf(disputed.items, lang), [disputed.items, lang]);

  return (
    <section className="drawer" aria-label={words.ledger.title}>
      <header className="drawer-head">
        <div className="drawer-bar">
          <BookOpen size={18} aria-hidden="true" />
          <h2 ref={title} tabIndex={-1}>
            {words.ledger.title}
          </h2>
          <button
            type="button"
            className="icon-button"
            aria-label={words.ledger.close}
            title={`${words.ledger.close} (Esc)`}
            onClick={closeDrawer}
          >
            <X size={17} aria-hidden="true" />
          </button>
        </div>
        <ScopeSwitch drawer={drawer} />
      </header>
      <Tabs.Root
        className="drawer-tabs"
        value={drawer.part}
        onValueChange={(part) => changeDrawer({ part: part as Drawer['part'] })}
      >
        <Tabs.List className="tab-list" aria-label={words.ledger.title}>
          <Tabs.Trigger className="tab" value="sources">
            {words.tabs.sources} {sources.phase === 'ready' && <span>{words.digits(sources.total)}</span>}
          </Tabs.Trigger>
          <Tabs.Trigger className="tab" value="disputes">
            {words.ledger.disputes}{' '}
            {disputed.phase === 'ready' && <span>{words.digits(disputes.length)}</span>}
          </Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content className="drawer-part" value="sources" tabIndex={-1}>
          <div className="drawer-search">
            <label className="visually-hidden" htmlFor={field}>
              {words.ledger.search}
            </label>
            <div className="search-field">
              <Search size={15} aria-hidden="true" />
              <input
                id={field}
                type="text"
                spellCheck={false}
                placeholder={words.ledger.search}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Escape') return;
                  event.preventDefault();
                  if (typed === '') closeDrawer();
                  else setTyped('');
                }}
              />
            </div>
          </div>
          {sources.phase === 'failed' ? (
            <Failed trouble={sources.trouble} />
          ) : (
            <Ledger
              key={`${scope} ${of} ${text}`}
              ledger={ledger}
              sources={sources.items}
              total={sources.phase === 'ready' ? sources.total : null}
              clear={() => setTyped('')}
            />
          )}
        </Tabs.Content>
        <Tabs.Content className="drawer-part drawer-body" value="disputes" tabIndex={-1}>
          {disputed.phase === 'failed' && <Failed trouble={disputed.trouble} />}
          {disputed.phase === 'asking' && <p className="nothing">{words.inspector.loading}</p>}
          {disputed.phase === 'ready' && disputes.length === 0 && (
            <p className="nothing">{words.ledger.noDispute}</p>
          )}
          <ul className="drawer-disputes">
            {disputes.map((dispute) => (
              <li key={dispute.id}>
                <Versions dispute={dispute} heading="h3" />
              </li>
            ))}
          </ul>
        </Tabs.Content>
      </Tabs.Root>
    </section>
  );
}

/** What is chosen elsewhere comes into the panel, which the drawer would hide. */
function useClosingWithSelection(): void {
  const selected = useView((view) => view.selected);
  const answer = useView((view) => view.answer);
  const before = useRef({ selected, answer });
  useEffect(() => {
    if (before.current.selected !== selected || before.current.answer !== answer) leaveDrawer();
  }, [selected, answer]);
}

function ScopeSwitch({ drawer }: { drawer: Drawer }) {
  const words = useWords();
  const lang = useLanguage();
  const { of, scope } = drawer;
  const isTie = of !== null && isTieId(of);
  const named = dataOf(useAnswer(LedgerThingQuery, of === null || isTie ? null : { id: of, lang }));
  const name = named?.entity?.id === of ? named?.entity?.shortName : null;
  const scopes: [LedgerScope, string][] = [
    ...(of === null
      ? []
      : [
          ['thing', isTie ? words.ledger.thisTie : (name ?? words.inspector.loading)] as [
            LedgerScope,
            string,
          ],
        ]),
    ['shown', words.ledger.ofShown],
    ['all', words.ledger.ofAll],
  ];
  return (
    <div className="drawer-scope" role="group" aria-label={words.ledger.scope}>
      {scopes.map(([key, word]) => (
        <button
          key={key}
          type="button"
          aria-pressed={scope === key}
          title={word}
          onClick={() => changeDrawer({ scope: key })}
        >
          {word}
        </button>
      ))}
    </div>
  );
}

function Failed({ trouble }: { trouble: { code: string; message: string } }) {
  const words = useWords();
  return (
    <div className="empty" role="alert">
      <WifiOff size={22} aria-hidden="true" />
      <h3>{words.source.failed}</h3>
      <p>{whyFailed(words, trouble)}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => connection.askAgain()}>
          {words.inspector.retry}
        </button>
      </div>
    </div>
  );
}

/** The sources with what is kept of them, in the order chosen. */
function Ledger({
  ledger,
  sources,
  total,
  clear,
}: {
  ledger: LedgerOf;
  sources: readonly LedgerSource[];
  /** Null while more is on its way. */
  total: number | null;
  clear: () => void;
}) {
  const words = useWords();
  const lang = useLanguage();
  const [kept, setKept] = useState<Kept>(KEEP_ALL);
  const [order, setOrder] = useState<LedgerOrder>('newest');
  const [parts, setParts] = useState(1);
  const rows = useMemo(() => arranged(sources, kept, order, lang), [sources, kept, order, lang]);
  const count =
    total === null
      ? words.inspector.loading
      : words.ledger.count(rows.length, Math.max(total, sources.length));
  useEffect(() => {
    if (total !== null) announce(count);
  }, [count, total]);
  const change = (part: Partial<Kept>) => {
    setKept({ ...kept, ...part });
    setParts(1);
  };
  const visible = Array.from({ length: Math.min(parts, Math.ceil(rows.length / PART)) }, (_, part) =>
    rows.slice(part * PART, (part + 1) * PART),
  );
  const left = rows.length - visible.length * PART;
  const languageWord = (value: string) =>
    value === NO_LANGUAGE ? words.ledger.noLanguage : words.languages[value as 'fr' | 'en'];
  return (
    <>
      <div className="drawer-filters">
        <Facet
          label={words.ledger.kind}
          all={words.ledger.anyKind}
          value={kept.kind}
          options={facetCounts(sources, kept, 'kind')}
          word={(value) => words.sourceKinds[value as LedgerSource['sourceKind']]}
          onChange={(kind) => change({ kind })}
        />
        <Facet
          label={words.ledger.language}
          all={words.ledger.anyLanguage}
          value={kept.language}
          options={facetCounts(sources, kept, 'language')}
          word={languageWord}
          onChange={(language) => change({ language })}
        />
        <Facet
          label={words.ledger.publisher}
          all={words.ledger.anyPublisher}
          value={kept.publisher}
          options={facetCounts(sources, kept, 'publisher')}
          word={(value) => value}
          onChange={(publisher) => change({ publisher })}
        />
        <Select label={words.ledger.order} value={order} onChange={(value) => setOrder(value as LedgerOrder)}>
          {ORDERS.map((name) => (
            <option key={name} value={name}>
              {words.ledger.orders[name]}
            </option>
          ))}
        </Select>
      </div>
      <div className="drawer-body">
        <p className="drawer-count">
          <span>{count}</span>
          {total !== null && total > MOST_SOURCES && <span>{words.ledger.capped(MOST_SOURCES)}</span>}
        </p>
        {total !== null && rows.length === 0 && (
          <div className="empty">
            <p>{words.ledger.nothing}</p>
            <div className="row">
              <button type="button" className="button" onClick={() => (change(KEEP_ALL), clear())}>
                {words.table.clearFilters}
              </button>
            </div>
          </div>
        )}
        <ol className="ledger-list">
          {visible.map((part, index) => (
            <LedgerPart key={part[0]?.id ?? index} ledger={ledger} sources={part} from={index * PART} />
          ))}
        </ol>
        {left > 0 && (
          <button type="button" className="button drawer-more" onClick={() => setParts(parts + 1)}>
            {words.ledger.showMore(Math.min(PART, left), left)}
          </button>
        )}
      </div>
    </>
  );
}

/** Some sources in a row, whose fragments come with one question. */
function LedgerPart({
  ledger,
  sources,
  from,
}: {
  ledger: LedgerOf;
  sources: readonly LedgerSource[];
  from: number;
}) {
  const lang = useLanguage();
  const claims = useLedgerClaims(
    ledger,
    sources.map(({ id }) => id),
    lang,
  );
  return sources.map((source, index) => {
    const uses = usesOf(source.id, claims.items);
    return (
      <LedgerEntry
        key={source.id}
        source={source}
        number={from + index + 1}
        uses={uses.length === 0 && claims.phase === 'asking' ? null : uses}
      />
    );
  });
}

function Facet({
  label,
  all,
  value,
  options,
  word,
  onChange,
}: {
  label: string;
  /** What the choice of all is called. */
  all: string;
  value: string | null;
  options: readonly { value: string; count: number }[];
  word: (value: string) => string;
  onChange: (value: string | null) => void;
}) {
  return (
    <Select
      label={label}
      value={value ?? ''}
      lit={value !== null}
      onChange={(next) => onChange(next || null)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {`${word(option.value)} (${option.count})`}
        </option>
      ))}
    </Select>
  );
}

function Select({
  label,
  value,
  lit,
  onChange,
  children,
}: {
  label: string;
  value: string;
  lit?: boolean;
  onChange: (value: string) => void;
  children: React.ReactNode;
}) {
  return (
    <span className="select" data-lit={lit}>
      <select
        aria-label={label}
        title={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
      <ChevronDown size={14} aria-hidden="true" />
    </span>
  );
}
