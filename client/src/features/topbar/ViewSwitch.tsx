import './ViewSwitch.css';
import { useWords } from '../../state/language.ts';
import { useView, VIEW_NAMES, type ViewName, viewActions } from '../../state/view.ts';
import { VIEW_ICONS } from '../../ui/viewIcons.ts';

/** The views of one selection, window and filter, side by side. */
export function ViewSwitch({ views }: { views: readonly ViewName[] }) {
  const words = useWords();
  const current = useView((view) => view.view);
  return (
    <nav className="view-switch" aria-label={words.views.label}>
      {views.map((name) => {
        const Icon = VIEW_ICONS[name];
        return (
          <button
            key={name}
            type="button"
            aria-current={name === current ? 'page' : undefined}
            title={`${words.views[name]} (${VIEW_NAMES.indexOf(name) + 1})`}
            onClick={() => viewActions.show(name)}
          >
            <Icon size={16} aria-hidden="true" />
            {words.views[name]}
          </button>
        );
      })}
    </nav>
  );
}
