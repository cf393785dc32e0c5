import './App.css';
import './ui/controls.css';
import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { dataOf } from './api/useAnswer.ts';
import { GraphView } from './features/graph/GraphView.tsx';
import { Inspector } from './features/inspector/Inspector.tsx';
import { useKeys } from './features/keys/useKeys.ts';
import { ErrorBoundary } from './features/notices/ErrorBoundary.tsx';
import { ConnectionBanner, Toast } from './features/notices/Notices.tsx';
import { useDataWatch } from './features/notices/useDataWatch.ts';
import { Sheet } from './features/phone/Sheet.tsx';
import { StartPage } from './features/phone/StartPage.tsx';
import { Rail } from './features/rail/Rail.tsx';
import { Search } from './features/search/Search.tsx';
import { TimeStrip } from './features/strip/TimeStrip.tsx';
import { TopBar } from './features/topbar/TopBar.tsx';
import { PHONE, useMedia } from './lib/useMedia.ts';
import { useDialog, useFlyout, useHome } from './state/dialogs.ts';
import { useEcosystem } from './state/ecosystem.ts';
import { useWords } from './state/language.ts';
import { usePermalink } from './state/usePermalink.ts';
import { type PanelAnswer, useView, VIEW_NAMES, type ViewName } from './state/view.ts';

const ExpandDialog = lazy(() =>
  import('./features/expand/ExpandDialog.tsx').then((part) => ({ default: part.ExpandDialog })),
);
const CommandPalette = lazy(() =>
  import('./features/palette/CommandPalette.tsx').then((part) => ({ default: part.CommandPalette })),
);
const KeyMap = lazy(() => import('./features/keys/KeyMap.tsx').then((part) => ({ default: part.KeyMap })));

const SavedDialog = lazy(() =>
  import('./features/saved/SavedDialog.tsx').then((part) => ({ default: part.SavedDialog })),
);
const ChangesDialog = lazy(() =>
  import('./features/saved/ChangesDialog.tsx').then((part) => ({ default: part.ChangesDialog })),
);
const ShareDialog = lazy(() =>
  import('./features/share/ShareDialog.tsx').then((part) => ({ default: part.ShareDialog })),
);
const ViewBar = lazy(() =>
  import('./features/phone/ViewBar.tsx').then((part) => ({ default: part.ViewBar })),
);
const PhoneLegend = lazy(() =>
  import('./features/rail/PhoneLegend.tsx').then((part) => ({ default: part.PhoneLegend })),
);

type Parts = Record<string, () => Promise<Record<string, ComponentType>>>;
const PARTS: Parts = {
  ...import.meta.glob<Record<string, ComponentType>>('./features/{timeline,positions,table}/*View.tsx'),
  ...import.meta.glob<Record<string, ComponentType>>('./features/{path,affair,positions}/*Answer.tsx'),
};

/** A component of a file named after it; nothing while there is no such file. */
function part(folder: string, name: string): ComponentType | undefined {
  const load = PARTS[`./features/${folder}/${name}.tsx`];
  return (
    load &&
    lazy(async () => {
      const found = (await load())[name];
      if (!found) throw new Error(`features/${folder}/${name}.tsx must export ${name}.`);
      return { default: found };
    })
  );
}

/** Views besides the graph, loaded when they are first opened. */
const VIEWS: Partial<Record<ViewName, ComponentType>> = {
  graph: GraphView,
  timeline: part('timeline', 'TimelineView'),
  positions: part('positions', 'PositionsView'),
  table: part('table', 'TableView'),
};
const OPENABLE = VIEW_NAMES.filter((name) => VIEWS[name]);

/** Answers that stand in the panel instead of one thing. */
const ANSWERS: Partial<Record<PanelAnswer['kind'], ComponentType>> = {
  path: part('path', 'PathAnswer'),
  connect: part('path', 'ConnectAnswer'),
  common: part('path', 'CommonAnswer'),
  affair: part('affair', 'AffairAnswer'),
  cell: part('positions', 'CellAnswer'),
};

/** What is looked at, in the view that is on. */
export function Centre() {
  const words = useWords();
  const name = useView((view) => view.view);
  const View = VIEWS[name] ?? GraphView;
  return (
    <ErrorBoundary key={name} undoable>
      <Suspense fallback={<p className="view-wait">{words.views.opening}</p>}>
        <View />
      </Suspense>
    </ErrorBoundary>
  );
}

/** One thing, or an answer. */
export function Panel() {
  const kind = useView((view) => view.answer?.kind);
  const selected = useView((view) => view.selected);
  const Answer = kind && ANSWERS[kind];
  return (
    <ErrorBoundary key={kind ?? selected}>
      <Suspense fallback={null}>{Answer ? <Answer /> : <Inspector />}</Suspense>
    </ErrorBoundary>
  );
}

/** The frame: bar, rail, canvas, panel; on a phone, start page or canvas under a sheet. */
export function App() {
  const phone = useMedia(PHONE);
  const home = useHome();
  const words = useWords();
  const dataset = dataOf(useEcosystem())?.dataset;
  useKeys(OPENABLE);
  const opened = usePermalink(dataset ?? undefined);
  useDataWatch(dataset ?? undefined);
  useEffect(() => {
    document.title = dataset ? `${dataset.title} · ${words.app.name}` : words.app.name;
  }, [dataset, words]);

  if (phone) return home ? <PhoneHome /> : <PhoneGraph />;
  return (
    <div className="frame">
      <TopBar views={OPENABLE}>
        <Search />
      </TopBar>
      <Rail />
      <main className="centre">
        <ConnectionBanner />
        <Centre />
        <Toast />
      </main>
      {opened ? <TimeStrip /> : <div className="strip" />}
      <aside className="inspector" aria-label={words.inspector.label}>
        {opened && <Panel />}
      </aside>
      <Dialogs />
    </div>
  );
}

function PhoneHome() {
  return (
    <div className="frame phone">
      <TopBar bare />
      <StartPage>
        <Search />
      </StartPage>
      <Dialogs />
    </div>
  );
}

function PhoneGraph() {
  const legend = useFlyout() === 'legend';
  const view = useView((whole) => whole.view);
  return (
    <div className="frame phone" data-view={view}>
      <TopBar>
        <Search />
      </TopBar>
      <main className="centre">
        <ConnectionBanner />
        <Centre />
        <Toast />
      </main>
      {view === 'timeline' && <TimeStrip />}
      <Sheet>
        <Panel />
      </Sheet>
      <Suspense fallback={null}>
        <ViewBar views={OPENABLE} />
      </Suspense>
      <Suspense fallback={null}>{legend && <PhoneLegend />}</Suspense>
      <Dialogs />
    </div>
  );
}

/** The one thing that lies over the page. */
export function Dialogs() {
  const dialog = useDialog();
  return (
    <Suspense fallback={null}>
      {dialog?.kind === 'expand' && <ExpandDialog key={dialog.id} id={dialog.id} atMost={dialog.atMost} />}
      {dialog?.kind === 'keys' && <KeyMap />}
      {dialog?.kind === 'saved' && <SavedDialog />}
      {dialog?.kind === 'changes' && <ChangesDialog />}
      {dialog?.kind === 'share' && <ShareDialog />}
      {dialog?.kind === 'palette' && <CommandPalette views={OPENABLE} />}
    </Suspense>
  );
}
