import { CalendarRange, Undo2 } from 'lucide-react';
import { undo } from '../../state/actions.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { useView, viewActions } from '../../state/view.ts';
import { dayWords, windowWords } from '../../state/window.ts';

const openAll = () => viewActions.set({ window: null, knownOn: null }, { kind: 'window' });

/** How many things the dates in view take off the canvas, with the way back. */
export function OutsideCount({ outside }: { outside: number }) {
  const words = useWords();
  return (
    <button type="button" className="tool-group count" onClick={openAll}>
      <CalendarRange size={15} aria-hidden="true" />
      <b>{words.strip.outside(outside)}</b> <span className="underlined">{words.strip.allShort}</span>
    </button>
  );
}

/** What stands on the canvas when nothing on it falls in the window. */
export function AllOutside({ outside, hidden }: { outside: number; hidden: number }) {
  const words = useWords();
  const window = useView((view) => view.window);
  const knownOn = useView((view) => view.knownOn);
  const lang = useLanguage();
  return (
    <div className="empty centred">
      <CalendarRange size={26} aria-hidden="true" />
      <h2>
        {knownOn === null
          ? words.strip.hidesAll(windowWords(window, lang, words.strip))
          : words.strip.hidesAllKnown(dayWords(knownOn, lang))}
      </h2>
      <p>{words.strip.hides(outside, hidden)}</p>
      <div className="row">
        <button type="button" className="button primary" onClick={openAll}>
          {words.strip.backToAll}
        </button>
        <button type="button" className="button" onClick={undo}>
          <Undo2 size={15} aria-hidden="true" /> {words.topbar.undo}
        </button>
      </div>
    </div>
  );
}
