import '../../ui/dialog.css';
import './Saved.css';
import { Highlighter, X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useEffect, useState } from 'react';
import { connection } from '../../api/connection.ts';
import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { openDialog } from '../../state/dialogs.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { markChanges } from '../../state/marked.ts';
import { useView, viewActions } from '../../state/view.ts';
import { markSeen, useLastVisit } from '../../state/visits.ts';

const ChangesQuery = graphql(`
  query Changes($since: DateTime!, $lang: Language!, $first: Int!) {
    changes(since: $since, first: $first) {
      totalCount
      nodes {
        kind
        recordedAt
        text(lang: $lang)
        about {
          __typename
          ... on Entity {
            id
          }
          ... on Tie {
            id
          }
        }
      }
    }
  }
`);

const SHOWN = 100;
const DAY_MS = 86_400_000;

/** What was added to the data or altered in it since the last visit, or since any other day. */
export function ChangesDialog() {
  const words = useWords();
  const lang = useLanguage();
  const visit = useLastVisit();
  const [day, setDay] = useState<string | null>(null);
  // Fixed while the dialog is open: what is asked and what is marked must not move with the clock.
  const [monthAgo] = useState(() => new Date(Date.now() - 30 * DAY_MS).toISOString());
  const since = day ?? visit ?? monthAgo;
  const answer = useAnswer(ChangesQuery, { since, lang, first: SHOWN });
  const changes = dataOf(answer)?.changes;
  const total = changes?.totalCount ?? 0;
  useEffect(() => {
    if (changes) markSeen(visit);
  }, [changes, visit]);
  const marked = useView((view) => view.marked);
  // Who comes back sees at once where the changes are; whoever looks at another day asks for it.
  const isVisit = visit !== null && day === null;
  useEffect(() => {
    if (isVisit && total > 0) markChanges(visit);
  }, [isVisit, total, visit]);
  const dayWords = (instant: string) =>
    new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'medium' }).format(
      new Date(instant),
    );
  return (
    <Dialog.Root open onOpenChange={(next) => !next && openDialog(null)}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-veil" />
        <Dialog.Content className="dialog saved" aria-describedby={undefined}>
          <header className="dialog-head">
            <Dialog.Title>
              {day === null && visit !== null
                ? words.changes.sinceVisit(dayWords(visit))
                : words.changes.title}
            </Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={words.keys.close}>
              <X size={17} aria-hidden="true" />
            </Dialog.Close>
          </header>
          <div className="saved-body">
            <p className="saved-since">
              <label htmlFor="changes-since">{words.changes.since}</label>
              <input
                id="changes-since"
                type="date"
                value={since.slice(0, 10)}
                onChange={(event) =>
                  event.target.value !== '' && setDay(new Date(event.target.value).toISOString())
                }
              />
            </p>
            {total > 0 && (
              <button
                type="button"
                className="button"
                aria-pressed={marked === since}
                onClick={() => markChanges(marked === since ? null : since)}
              >
                <Highlighter size={15} aria-hidden="true" />
                {marked === since ? words.changes.unmark : words.changes.mark}
              </button>
            )}
            {visit === null && day === null && <p className="saved-note">{words.changes.firstVisit}</p>}
            {answer.phase === 'failed' && (
              <p className="saved-note" role="alert">
                {words.changes.failed}{' '}
                <button type="button" className="link-button" onClick={() => connection.askAgain()}>
                  {words.address.retry}
                </button>
              </p>
            )}
            {answer.phase === 'asking' && <p className="saved-note">{words.views.opening}</p>}
            {answer.phase === 'ready' && changes?.totalCount === 0 && (
              <p className="saved-note">{words.changes.none}</p>
            )}
            <ul className="saved-list">
              {(changes?.nodes ?? []).map(({ kind, recordedAt, text, about }, index) => (
                <li key={index}>
                  <button
                    type="button"
                    className="change"
                    disabled={!('id' in about)}
                    onClick={() => {
                      if (!('id' in about)) return;
                      viewActions.select(about.id);
                      openDialog(null);
                    }}
                  >
                    <span className="change-kind">{words.changes.kinds[kind]}</span>
                    <span>{text}</span>
                    <span className="saved-day">{dayWords(recordedAt)}</span>
                  </button>
                </li>
              ))}
            </ul>
            {changes && changes.totalCount > changes.nodes.length && (
              <p className="saved-note">{words.changes.more(changes.totalCount - changes.nodes.length)}</p>
            )}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
