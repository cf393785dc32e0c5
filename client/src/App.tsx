import './App.css';
import './ui/controls.css';
import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { dataOf } from './api/useAnswer.ts';
import { GraphView } from './features/graph/GraphView.tsx';
import { Inspector } from './features/inspector/Inspector.tsx';
import { PanelFrame } from './features/inspector/PanelFrame.tsx';
import { useFocusKept } from './features/keys/useFocusKept.ts';
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
import { giveFocusBack, useDialog, useFlyout, useHome } from './state/dialogs.ts';
import { useDrawer } from './state/drawer.ts';
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
const SourcesDrawer = lazy(() =>
  import('./features/sources/SourcesDrawer.tsx').then((part) => ({ default: part.SourcesDrawer })),
);
const ViewBar = lazy(() =>
  import('./features/phone/ViewBar.tsx').then((part) => ({ default: part.ViewBar })),
);
const PhoneLegend = lazy(() =>
  import('./features/rail/PhoneLegend.tsx').then((part) => ({ default: part.PhoneLegend })),
);

/** Views besides the graph are loaded when they are first opened. */
const VIEWS: Readonly<Record<ViewName, ComponentType>> = {
  graph: GraphView,
  timeline: lazy(() =>
    import('./features/timeline/TimelineView.tsx').then((part) => ({ default: part.TimelineView })),
  ),
  positions: lazy(() =>
    import('./features/positions/PositionsView.tsx').then((part) => ({ default: part.PositionsView })),
  ),
  table: lazy(() => import('./features/table/TableView.tsx').then((part) => ({ default: part.TableView }))),
};

/** Answers that stand in the panel instead of one thing. */
const ANSWERS: Readonly<Record<PanelAnswer['kind'], ComponentType>> = {
  path: lazy(() => import('./features/path/PathAnswer.tsx').then((part) => ({ default: part.PathAnswer }))),
  connect: lazy(() =>
    import('./features/path/ConnectAnswer.tsx').then((part) => ({ default: part.ConnectAnswer })),
  ),
  common: lazy(() =>
    import('./features/path/CommonAnswer.tsx').then((part) => ({ default: part.CommonAnswer })),
  ),
  affair: lazy(() =>
    import('./features/affair/AffairAnswer.tsx').then((part) => ({ default: part.AffairAnswer })),
  ),
  cell: lazy(() =>
    import('./features/positions/CellAnswer.tsx').then((part) => ({ default: part.CellAnswer })),
  ),
};

/** What is looked at, in the view that is on. */
export function Centre() {
  const words = useWords();
  const name = useView((view) => view.view);
  const View = VIEWS[name];
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
  const hasDrawer = useDrawer() !== null;
  const words = useWords();
  const dataset = dataOf(useEcosystem())?.dataset;
  useKeys(VIEW_NAMES);
  useFocusKept();
  const opened = usePermalink(dataset ?? undefined);
  useDataWatch(dataset ?? undefined);
  useEffect(() => {
    document.title = dataset ? `${dataset.title} · ${words.app.name}` : words.app.name;
  }, [dataset, words]);

  if (phone) return home ? <PhoneHome /> : <PhoneGraph />;
  const drawer = hasDrawer && (
    <Suspense fallback={null}>
      <SourcesDrawer />
    </Suspense>
  );
  return (
    <div className="frame">
      <TopBar views={VIEW_NAMES}>
        <Search />
      </TopBar>
      <Rail />
      <main className="centre">
        <ConnectionBanner />
        <Centre />
        <Toast />
      </main>
      {opened ? <TimeStrip /> : <div className="strip" />}
      <PanelFrame drawer={drawer}>{opened && <Panel />}</PanelFrame>
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
  const hasDrawer = useDrawer() !== null;
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
        <ViewBar views={VIEW_NAMES} />
      </Suspense>
      <Suspense fallback={null}>{hasDrawer && <SourcesDrawer />}</Suspense>
      <Suspense fallback={null}>{legend && <PhoneLegend />}</Suspense>
      <Dialogs />
    </div>
  );
}

/** The one thing that lies over the page. */
export function Dialogs() {
  const dialog = useDialog();
  useEffect(() => {
    if (dialog === null) giveFocusBack();
  }, [dialog]);
  return (
    <Suspense fallback={null}>
      {dialog?.kind === 'expand' && <ExpandDialog key={dialog.id} id={dialog.id} atMost={dialog.atMost} />}
      {dialog?.kind === 'keys' && <KeyMap />}
      {dialog?.kind === 'saved' && <SavedDialog />}
      {dialog?.kind === 'changes' && <ChangesDialog />}
      {dialog?.kind === 'share' && <ShareDialog />}
      {dialog?.kind === 'palette' && <CommandPalette views={VIEW_NAMES} />}
    </Suspense>
  );
}
