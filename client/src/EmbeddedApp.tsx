import './EmbeddedApp.css';
import { SquareArrowOutUpRight } from 'lucide-react';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { dataOf } from './api/useAnswer.ts';
import { Centre, Dialogs, Panel } from './App.tsx';
import { ConnectionBanner, Toast } from './features/notices/Notices.tsx';
import { useEcosystem } from './state/ecosystem.ts';
import { useWords } from './state/language.ts';
import { usePermalink } from './state/usePermalink.ts';
import { useView } from './state/view.ts';
import { Mark } from './ui/Mark.tsx';

const watchAddress = (listener: () => void) => {
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
};

/** The picture of an address inside a page of another site: to read, with a way to open it where it can be worked on. */
export function EmbeddedApp() {
  const words = useWords();
  const dataset = dataOf(useEcosystem())?.dataset;
  const opened = usePermalink(dataset ?? undefined);
  const standing = useView((view) => view.answer ?? view.selected);
  // What the address has selected is marked in the picture; the panel comes when the reader chooses something.
  const atFirst = useRef<typeof standing | undefined>(undefined);
  if (opened && atFirst.current === undefined) atFirst.current = standing;
  const hasPanel = opened && standing !== null && standing !== atFirst.current;
  if (opened && standing !== atFirst.current) atFirst.current = null;
  // The address follows the picture; it is read again with every change of it.
  useView((view) => view);
  const hash = useSyncExternalStore(watchAddress, () => location.hash);
  useEffect(() => {
    document.title = dataset ? `${dataset.title} · ${words.app.name}` : words.app.name;
  }, [dataset, words]);
  return (
    <div className="embedded" data-panel={hasPanel || undefined}>
      <main className="centre">
        <ConnectionBanner />
        <Centre />
        <Toast />
      </main>
      {hasPanel && (
        <aside className="inspector" aria-label={words.inspector.label}>
          <Panel />
        </aside>
      )}
      <footer className="embedded-foot">
        <Mark />
        <h1>{dataset?.title}</h1>
        {dataset?.updated && <p>{words.share.dataOf('', dataset.updated).replace(/^, /, '')}</p>}
        <a href={`/${hash}`} target="_blank" rel="noopener">
          {words.share.openInEntente}
          <SquareArrowOutUpRight size={14} aria-hidden="true" />
        </a>
      </footer>
      <Dialogs />
    </div>
  );
}
