import './TopBar.css';
import { ChevronDown, Moon, Redo2, Share2, Sun, Undo2 } from 'lucide-react';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { dataOf } from '../../api/useAnswer.ts';
import { PHONE, useMedia } from '../../lib/useMedia.ts';
import { redo, undo } from '../../state/actions.ts';
import { goHome, openDialog } from '../../state/dialogs.ts';
import { useEcosystem } from '../../state/ecosystem.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { changeLanguage, changeTheme } from '../../state/dress.ts';
import { useTheme } from '../../state/theme.ts';
import { undoStore, type ViewName } from '../../state/view.ts';
import { useChangeCount } from '../../state/visits.ts';
import { Mark } from '../../ui/Mark.tsx';
import { OnDemand } from '../../ui/OnDemand.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

const DatasetMenu = lazy(() => import('./DatasetMenu.tsx').then((part) => ({ default: part.DatasetMenu })));
const StepList = lazy(() => import('./StepList.tsx').then((part) => ({ default: part.StepList })));
const PhoneMenu = lazy(() => import('./PhoneMenu.tsx').then((part) => ({ default: part.PhoneMenu })));

interface Bar {
  bare?: boolean;
  /** The views one can switch to; none shows no switch. */
  views?: readonly ViewName[];
  children?: React.ReactNode;
}

/** The bar over everything; the search comes in as its child. */
export function TopBar({ bare, views = [], children }: Bar) {
  const words = useWords();
  const phone = useMedia(PHONE);
  const title = dataOf(useEcosystem())?.dataset.title;
  return (
    <header className="topbar">
      {!bare && (
        <a
          className="skip"
          href="#graph"
          onClick={(event) => (
            event.preventDefault(),
            document.querySelector<HTMLElement>('#graph [tabindex="0"]')?.focus()
          )}
        >
          {words.app.skip}
        </a>
      )}
      <button
        type="button"
        className="brand"
        onClick={() => goHome(true)}
        disabled={!phone}
        aria-label={phone ? `${words.app.name}, ${words.phone.home}` : words.app.name}
      >
        <Mark />
        {(!phone || bare) && <span>{words.app.name}</span>}
      </button>
      {!bare && phone && <h1 className="visually-hidden">{title}</h1>}
      {!bare && !phone && <h1 className="dataset-name">{title && <DatasetButton title={title} />}</h1>}
      {children}
      {views.length > 1 && <ViewSwitch views={views} />}
      <div className="topbar-end">
        {phone && !bare ? (
          <Suspense fallback={<span className="icon-button" />}>
            <PhoneMenu />
          </Suspense>
        ) : (
          <Switches undoable={!phone} />
        )}
      </div>
    </header>
  );
}

/** The name of the dataset, and how much is new in it; the rest of the menu comes with the first press. */
function DatasetButton({ title }: { title: string }) {
  const words = useWords();
  const changed = useChangeCount();
  const content = (
    <>
      <span>{title}</span>
      {changed !== null && changed > 0 && <span className="dataset-news">{changed}</span>}
      <ChevronDown size={15} aria-hidden="true" />
    </>
  );
  const label = words.dataset.menu(changed ? `${title} ${changed}` : title);
  return (
    <OnDemand className="dataset-button" label={label} content={content}>
      <DatasetMenu label={label}>{content}</DatasetMenu>
    </OnDemand>
  );
}

function Switches({ undoable }: { undoable: boolean }) {
  const words = useWords();
  const lang = useLanguage();
  const theme = useTheme();
  const undos = useSyncExternalStore(undoStore.subscribe, undoStore.get);
  const redos = useSyncExternalStore(undoStore.subscribe, undoStore.redoable);
  const themeWord = theme === 'light' ? words.theme.toDark : words.theme.toLight;
  return (
    <>
      {undoable && (
        <>
          <button
            type="button"
            className="icon-button"
            onClick={undo}
            disabled={undos === 0}
            aria-label={words.topbar.undo}
            title={`${words.topbar.undo} (Z)`}
          >
            <Undo2 size={18} aria-hidden="true" />
          </button>
          <button
            type="button"
            className="icon-button"
            onClick={redo}
            disabled={redos === 0}
            aria-label={words.topbar.redo}
            title={`${words.topbar.redo} (⇧Z)`}
          >
            <Redo2 size={18} aria-hidden="true" />
          </button>
          <OnDemand
            className="icon-button narrow"
            label={words.steps.list}
            disabled={undos + redos === 0}
            content={<ChevronDown size={15} aria-hidden="true" />}
          >
            <StepList disabled={undos + redos === 0} />
          </OnDemand>
        </>
      )}
      {undoable && (
        <button
          type="button"
          className="button share-button"
          onClick={() => openDialog({ kind: 'share' })}
          title={words.share.open}
        >
          <Share2 size={16} aria-hidden="true" />
          <span>{words.share.open}</span>
        </button>
      )}
      <button
        type="button"
        className="icon-button language"
        onClick={() => changeLanguage(lang === 'en' ? 'fr' : 'en')}
        aria-label={`${words.language.short}: ${words.language.other}`}
        title={words.language.other}
      >
        {words.language.short}
      </button>
      <button
        type="button"
        className="icon-button"
        onClick={() => changeTheme(theme === 'light' ? 'dark' : 'light')}
        aria-label={themeWord}
        title={themeWord}
      >
        {theme === 'light' ? <Moon size={18} aria-hidden="true" /> : <Sun size={18} aria-hidden="true" />}
      </button>
    </>
  );
}
