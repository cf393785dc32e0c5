import { ChevronRight } from 'lucide-react';
import { dataOf } from '../../api/useAnswer.ts';
import { goHome, openFlyout } from '../../state/dialogs.ts';
import { useEcosystem } from '../../state/ecosystem.ts';
import { useWords } from '../../state/language.ts';
import { announce } from '../../state/notices.ts';
import { questionView } from '../../state/start.ts';
import { useView, viewActions } from '../../state/view.ts';

/** The ready questions; the one that runs is marked, with its answer under it. */
export function Questions() {
  const words = useWords();
  const running = useView((view) => view.question);
  const dataset = dataOf(useEcosystem())?.dataset;
  if (!dataset || dataset.questions.length === 0) return null;
  const open = (id: string, answer: string | null | undefined) => {
    const view = questionView(dataset, id);
    if (!view) return;
    viewActions.open(view);
    openFlyout(null);
    goHome(false);
    if (answer) announce(answer);
  };
  return (
    <section className="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{words.rail.questions}</h2>
      <ul>
        {dataset.questions.map(({ id, text, answer }) => (
          <li key={id} data-running={running === id}>
            <button
              type="button"
              aria-current={running === id ? 'true' : undefined}
              onClick={() => open(id, answer)}
            >
              <ChevronRight size={15} aria-hidden="true" />
              <span>{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
