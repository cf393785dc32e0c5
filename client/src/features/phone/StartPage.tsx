import './Phone.css';
import { ChevronRight } from 'lucide-react';
import { dataOf } from '../../api/useAnswer.ts';
import { goHome, moveSheet } from '../../state/dialogs.ts';
import { useEcosystem } from '../../state/ecosystem.ts';
import { useWords } from '../../state/language.ts';
import { questionView, startView } from '../../state/start.ts';
import { type View, viewActions } from '../../state/view.ts';

/** Where a phone begins: what this is, a search, the ready questions. */
export function StartPage({ children }: { children: React.ReactNode }) {
  const words = useWords();
  const dataset = dataOf(useEcosystem())?.dataset;
  const open = (view: Partial<View> | null) => {
    if (!view) return;
    viewActions.open(view);
    moveSheet('middle');
    goHome(false);
  };
  if (!dataset) return <main className="start-page">{children}</main>;
  const countOf = (kind: string) => dataset.counts.byKind.find((entry) => entry.kind === kind)?.count ?? 0;
  return (
    <main className="start-page">
      <h1>{dataset.title}</h1>
      <p className="start-line">
        {dataset.summary ?? words.phone.tagline}{' '}
        {words.phone.counts(countOf('STATEMENT'), countOf('ALLIANCE'), dataset.counts.sources)}
      </p>
      {children}
      <h2>{words.rail.questions}</h2>
      <ul>
        {dataset.questions.map(({ id, text }) => (
          <li key={id}>
            <button type="button" onClick={() => open(questionView(dataset, id))}>
              <span>{text}</span>
              <ChevronRight size={17} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button primary start-button" onClick={() => open(startView(dataset))}>
        {words.phone.openStart}
      </button>
    </main>
  );
}
