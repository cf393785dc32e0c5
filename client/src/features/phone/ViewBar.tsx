import './Phone.css';
import { useEffect, useRef } from 'react';
import { BookOpen } from 'lucide-react';
import { moveSheet } from '../../state/dialogs.ts';
import { leaveDrawer, openDrawer, useDrawer } from '../../state/drawer.ts';
import { useWords } from '../../state/language.ts';
import { useView, type ViewName, viewActions } from '../../state/view.ts';
import { VIEW_ICONS } from '../../ui/viewIcons.ts';

/** The views of a phone, at the thumb; a view that needs the height lowers the panel, what is chosen raises it. */
export function ViewBar({ views }: { views: readonly ViewName[] }) {
  const words = useWords();
  const current = useView((view) => view.view);
  const chosen = useView((view) => view.answer ?? view.selected);
  const hasDrawer = useDrawer() !== null;
  const first = useRef(true);
  useEffect(() => {
    if (!first.current && chosen !== null) moveSheet('middle');
    first.current = false;
  }, [chosen]);
  return (
    <nav className="view-bar" aria-label={words.views.label}>
      {views.map((name) => {
        const Icon = VIEW_ICONS[name];
        return (
          <button
            key={name}
            type="button"
            aria-current={name === current && !hasDrawer ? 'page' : undefined}
            onClick={() => {
              leaveDrawer();
              viewActions.show(name);
              moveSheet(name === 'graph' ? 'middle' : 'low');
            }}
          >
            <Icon size={20} aria-hidden="true" />
            {words.views[name]}
          </button>
        );
      })}
      <button
        type="button"
        aria-current={hasDrawer ? 'page' : undefined}
        onClick={() => (hasDrawer ? leaveDrawer() : openDrawer())}
      >
        <BookOpen size={20} aria-hidden="true" />
        {words.tabs.sources}
      </button>
    </nav>
  );
}
