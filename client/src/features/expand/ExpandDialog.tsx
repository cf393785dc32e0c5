import '../../ui/dialog.css';
import './ExpandDialog.css';
import { Check, ChevronDown, X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import { connection } from '../../api/connection.ts';
import { ApiError } from '../../api/execute.ts';
import type { EntityKind, TieKind } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { ask, dataOf, useAnswer } from '../../api/useAnswer.ts';
import { undo } from '../../state/actions.ts';
import { openDialog } from '../../state/dialogs.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { announce, notify } from '../../state/notices.ts';
import { useView, viewActions } from '../../state/view.ts';
import { whyFailed } from '../../state/whyFailed.ts';
import { KindShape } from '../../ui/KindShape.tsx';
import { useScope } from '../../state/scope.ts';
import {
  afterTicks,
  BEST_FIRST,
  bestFirst,
  type BestFirst,
  firstDays,
  newcomers,
  rowsOf,
  tickedAtFirst,
} from './expansion.ts';

const ExpansionQuery = graphql(`
  query Expansion($id: ID!, $lang: Language!, $window: String, $undated: Boolean!, $knownOn: Date) {
    entity(id: $id) {
      id
      kind
      shortName(lang: $lang)
    }
    neighborhood(ids: [$id], first: 0, window: $window, undated: $undated, knownOn: $knownOn) {
      more {
        kind
        tieKind
        outgoing
        total
      }
    }
  }
`);

const HereQuery = graphql(`
  query Here($ids: [ID!]!) {
    neighborhood(ids: $ids, first: 0) {
      ties {
        id
        kind
        from {
          id
          kind
        }
        to {
          id
          kind
        }
      }
    }
  }
`);

const NeighboursQuery = graphql(`
  query Neighbours(
    $id: ID!
    $tieKinds: [TieKind!]
    $entityKinds: [EntityKind!]
    $first: Int!
    $window: String
    $undated: Boolean!
    $knownOn: Date
  ) {
    neighborhood(
      ids: [$id]
      tieKinds: $tieKinds
      entityKinds: $entityKinds
      first: $first
      window: $window
      undated: $undated
      knownOn: $knownOn
    ) {
      nodes {
        id
        kind
      }
      ties {
        kind
        from {
          id
        }
        to {
          id
        }
        period {
          start {
            earliest
          }
        }
      }
    }
  }
`);

const DegreesQuery = graphql(`
  query Degrees($ids: [ID!]!) {
    neighborhood(ids: $ids, first: 0) {
      more {
        of
        total
      }
    }
  }
`);

/** As many neighbours as are looked through for the best. */
const LOOKED_THROUGH = 100;

export const LIMITS = [25, 50, 100] as const;

/** The dialog is read from its title on; nothing looks chosen before the first Tab. */
function focusTitle(event: Event) {
  event.preventDefault();
  (event.currentTarget as HTMLElement).querySelector<HTMLElement>('h2')?.focus();
}

/** Which neighbours to add, counted before anything is fetched. */
export function ExpandDialog({ id, atMost = 25 }: { id: string; atMost?: number }) {
  const words = useWords();
  const shown = useView((view) => view.shown);
  const view = useScope();
  const [inWindow, setInWindow] = useState(true);
  const [order, setOrder] = useState<BestFirst>('sources');
  const scope = { ...view, window: inWindow ? view.window : null };
  const answer = useAnswer(ExpansionQuery, { id, lang: useLanguage(), ...scope });
  const here = useAnswer(HereQuery, { ids: [id, ...shown.filter((other) => other !== id)].slice(0, 200) });
  const [limit, setLimit] = useState(atMost);
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({});
  const [adding, setAdding] = useState(false);
  const data = dataOf(answer);
  const present = dataOf(here);
  const name = data?.entity?.shortName ?? '';

  const rows = useMemo(
    () => (data && present ? rowsOf(id, data.neighborhood.more, present.neighborhood.ties) : []),
    [data, present, id],
  );
  const ticked = afterTicks(tickedAtFirst(rows, 25), changed);
  const open = rows.filter(({ key, all, here: there }) => ticked.has(key) && all > there);
  const wanted = open.reduce((sum, { all, here: there }) => sum + all - there, 0);
  const count = Math.min(wanted, limit);
  const close = () => openDialog(null);
  // An answer that comes after the dialog was left must not change the picture.
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
    };
  }, []);
  const failed = answer.phase === 'failed' ? answer : here.phase === 'failed' ? here : null;

  const add = async () => {
    setAdding(true);
    try {
      const { neighborhood } = await ask(NeighboursQuery, {
        id,
        tieKinds: [...new Set(open.map(({ tieKind }): TieKind => tieKind))],
        entityKinds: [...new Set(open.map(({ kind }): EntityKind => kind))],
        first: LOOKED_THROUGH,
        ...scope,
      });
      const candidates = newcomers(id, neighborhood, open, new Set(shown), LOOKED_THROUGH);
      const ids = bestFirst(
        candidates,
        order,
        firstDays(id, neighborhood.ties),
        order === 'degree' ? await degreesOf(candidates) : new Map(),
      ).slice(0, limit);
      if (isLeft.current) return;
      viewActions.add(ids);
      close();
      announce(words.announce.added(ids.length));
      notify({
        tone: 'done',
        title: words.expand.added(ids.length),
        actions: [{ label: words.expand.undo, run: undo }],
      });
    } catch (reason) {
      if (isLeft.current) return;
      close();
      notify({
        tone: 'failed',
        title: words.expand.failed(name),
        detail:
          `${reason instanceof ApiError ? whyFailed(words, reason) : ''} ${words.expand.failedHint}`.trim(),
        actions: [
          ...(limit > 25
            ? [{ label: words.expand.fewer, run: () => openDialog({ kind: 'expand', id, atMost: 25 }) }]
            : []),
          { label: words.expand.retry, run: () => openDialog({ kind: 'expand', id, atMost: limit }) },
        ],
      });
    }
  };

  return (
    <Dialog.Root open onOpenChange={(next) => !next && close()}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-veil" />
        <Dialog.Content
          className="dialog expand"
          aria-describedby={undefined}
          onOpenAutoFocus={focusTitle}
          onKeyDown={(event) => {
            // As in a form: from the title or a tick, Enter takes the main way on.
            const isPlace = event.target instanceof Element && event.target.matches('h2, input');
            if (event.key === 'Enter' && isPlace && count > 0 && !adding) void add();
          }}
        >
          <header className="dialog-head">
            {data?.entity && <KindShape kind={data.entity.kind} size={20} />}
            <Dialog.Title tabIndex={-1}>{words.expand.title(name)}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={words.inspector.close}>
              <X size={17} aria-hidden="true" />
            </Dialog.Close>
          </header>
          {failed !== null ? (
            <p className="expand-nothing" role="alert">
              {words.expand.notCounted} {whyFailed(words, failed)}{' '}
              <button type="button" className="link-button" onClick={connection.askAgain}>
                {words.expand.retry}
              </button>
            </p>
          ) : (
            rows.length === 0 &&
            (answer.phase === 'asking' || here.phase === 'asking') && (
              <p className="expand-nothing" role="status">
                {words.expand.counting}
              </p>
            )
          )}
          {rows.length === 0 && answer.phase === 'ready' && here.phase === 'ready' && (
            <p className="expand-nothing">{words.expand.nothing}</p>
          )}
          {rows.length > 0 && (
            <div className="expand-rows">
              <table>
                <thead>
                  <tr>
                    <th scope="col">
                      <span className="visually-hidden">{words.tabs.ties}</span>
                    </th>
                    <th scope="col">{words.expand.inAll}</th>
                    <th scope="col">{words.expand.here}</th>
                    <th scope="col">{words.expand.willAdd}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => {
                    const left = row.all - row.here;
                    const on = ticked.has(row.key) && left > 0;
                    const label = words.tieRows[row.tieKind][row.outgoing ? 'out' : 'in'];
                    const several =
                      rows.filter((other) => other.tieKind === row.tieKind && other.outgoing === row.outgoing)
                        .length > 1;
                    return (
                      <tr key={row.key} data-on={on}>
                        <th scope="row">
                          <label>
                            <input
                              type="checkbox"
                              checked={on}
                              disabled={left === 0}
                              aria-label={words.expand.selectRow(label)}
                              onChange={() => setChanged({ ...changed, [row.key]: !on })}
                            />
                            <span className="tick" aria-hidden="true">
                              <Check size={12} strokeWidth={3} />
                            </span>
                            <KindShape kind={row.kind} />
                            <span>
                              {label}
                              {several && <small> · {words.kindNames[row.kind].toLowerCase()}</small>}
                            </span>
                          </label>
                        </th>
                        <td>{words.digits(row.all)}</td>
                        <td>{words.digits(row.here)}</td>
                        <td>{on ? <b>{words.digits(left)}</b> : '–'}</td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </div>
          )}
          <div className="expand-options">
            {view.window !== null && (
              <Choice
                label={words.expand.dates}
                value={inWindow ? 'window' : 'all'}
                options={[
                  ['window', words.expand.insideWindow],
                  ['all', words.expand.allDates],
                ]}
                onChoose={(value) => setInWindow(value === 'window')}
              />
            )}
            <Choice
              label={words.expand.atMost}
              value={String(limit)}
              options={LIMITS.map((most) => [String(most), String(most)] as const)}
              onChoose={(value) => setLimit(Number(value))}
            />
            <Choice
              label={words.expand.bestFirst}
              value={order}
              options={BEST_FIRST.map((by) => [by, words.expand.by[by]] as const)}
              onChoose={(value) => setOrder(BEST_FIRST.find((by) => by === value) ?? 'sources')}
            />
            {wanted > count && <p>{words.expand.more(wanted - count)}</p>}
          </div>
          <footer className="dialog-foot">
            <p>{words.expand.stays}</p>
            <Dialog.Close className="button">{words.expand.cancel}</Dialog.Close>
            <button
              type="button"
              className="button primary"
              disabled={count === 0 || adding}
              onClick={() => void add()}
            >
              {adding ? words.expand.adding : words.expand.add(count)}
            </button>
          </footer>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  onChoose(value: string): void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label className="choice">
      <span>{label}</span>
      <span className="select">
        <select value={value} onChange={(event) => onChoose(event.target.value)}>
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
        <ChevronDown size={15} aria-hidden="true" />
      </span>
    </label>
  );
}

/** How many ties each of these has in all. */
async function degreesOf(ids: readonly string[]): Promise<Map<string, number>> {
  const degrees = new Map<string, number>();
  if (ids.length === 0) return degrees;
  const { neighborhood } = await ask(DegreesQuery, { ids: [...ids] });
  for (const { of, total } of neighborhood.more) degrees.set(of, (degrees.get(of) ?? 0) + total);
  return degrees;
}
