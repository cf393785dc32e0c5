import './Notices.css';
import { CircleCheck, Hourglass, TriangleAlert, WifiOff, X } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useConnection, connection } from '../../api/connection.ts';
import { execute } from '../../api/execute.ts';
import { graphql } from '../../api/generated/index.ts';
import { useWords } from '../../state/language.ts';
import { dismiss, useAnnouncement, useNotice } from '../../state/notices.ts';

const AliveQuery = graphql(`
  query Alive {
    dataset {
      id
    }
  }
`);

const FIRST_PAUSE_S = 4;
const LONGEST_PAUSE_S = 32;

/** Over the canvas while the server does not answer: says so, and when the next try is. */
export function ConnectionBanner() {
  const { lost } = useConnection();
  return lost ? <LostBanner /> : null;
}

function LostBanner() {
  const words = useWords();
  const [pause, setPause] = useState(FIRST_PAUSE_S);
  const [left, setLeft] = useState(FIRST_PAUSE_S);

  const tryNow = useCallback(() => {
    setLeft(0);
    execute(AliveQuery, {}).then(
      () => connection.answered(),
      () => {
        const next = Math.min(pause * 2, LONGEST_PAUSE_S);
        setPause(next);
        setLeft(next);
      },
    );
  }, [pause]);

  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => (left === 1 ? tryNow() : setLeft(left - 1)), 1000);
    return () => clearTimeout(timer);
  }, [left, tryNow]);

  return (
    <div className="banner" role="alert">
      <WifiOff size={17} aria-hidden="true" />
      <p>
        <strong>{words.errors.lost}</strong> {words.errors.lostHint}
      </p>
      <span className="next-try" aria-hidden="true">
        {left === 0 ? words.errors.trying : words.errors.nextTry(left)}
      </span>
      <button type="button" className="button" disabled={left === 0} onClick={tryNow}>
        {words.errors.tryNow}
      </button>
    </div>
  );
}

const TOAST_ROLES = { done: 'group', busy: 'status', failed: 'alert' } as const;

/** The last notice, and what is said to those who listen. */
export function Toast() {
  const words = useWords();
  const notice = useNotice();
  const said = useAnnouncement();
  return (
    <>
      <p className="visually-hidden" role="status" aria-live="polite">
        {said}
      </p>
      {notice && (
        <div className="toast" role={TOAST_ROLES[notice.tone]} key={notice.id}>
          {notice.tone === 'failed' ? (
            <TriangleAlert size={17} className="failed" aria-hidden="true" />
          ) : notice.tone === 'busy' ? (
            <Hourglass size={17} aria-hidden="true" />
          ) : (
            <CircleCheck size={17} aria-hidden="true" />
          )}
          <p>
            <strong>{notice.title}</strong>
            {notice.detail && <span>{notice.detail}</span>}
          </p>
          {notice.actions.map(({ label, run }) => (
            <button
              key={label}
              type="button"
              className="button"
              onClick={() => {
                dismiss(notice.id);
                run();
              }}
            >
              {label}
            </button>
          ))}
          <button
            type="button"
            className="icon-button"
            aria-label={words.errors.dismiss}
            onClick={() => dismiss(notice.id)}
          >
            <X size={15} aria-hidden="true" />
          </button>
        </div>
      )}
    </>
  );
}
