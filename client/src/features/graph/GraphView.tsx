import './GraphView.css';
import { Eye, Lasso, LayoutGrid, Maximize, Minus, Plus, Scan, X } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { dataOf } from '../../api/useAnswer.ts';
import { GraphCanvas } from '../../graph/GraphCanvas.tsx';
import type { GraphCanvasHandle, GraphTie, Point } from '../../graph/types.ts';
import { PHONE, useMedia } from '../../lib/useMedia.ts';
import { keyed } from '../../lib/keyed.ts';
import { expand } from '../../state/actions.ts';
import { onCanvasCommand, stopArranging, useArranging } from '../../state/canvas.ts';
import { useEcosystem } from '../../state/ecosystem.ts';
import { useEscape } from '../../state/escape.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { useMarked } from '../../state/marked.ts';
import { countQuietTies } from '../../state/quietTies.ts';
import { usePicture, useWindowCounts } from '../../state/picture.ts';
import { hasStart, startView } from '../../state/start.ts';
import { useTheme } from '../../state/theme.ts';
import { currentView, useView, viewActions } from '../../state/view.ts';
import { useAgreed, useProgress } from '../../state/wholePicture.ts';
import { whyFailed } from '../../state/whyFailed.ts';
import { OnDemand } from '../../ui/OnDemand.tsx';
import { arrange, layoutOf, tellPlacing } from './arrange.ts';
import type { MenuRequest } from './CanvasMenu.tsx';
import { isFolded } from './fold.ts';
import { groupBy, groupOfFolded, toggleGroup } from './grouping.ts';
import { LargePicture } from './LargePicture.tsx';
import { Nothing } from './Nothing.tsx';
import { AllOutside, OutsideCount } from './OutsideWindow.tsx';
import { addNote, ofSelection } from './selectionActions.ts';
import { useCanvasWords } from './useCanvasWords.ts';
import { useDrawing } from './useDrawing.ts';
import { useGroupCommands } from './useGroupCommands.ts';

const ArrangeMenu = lazy(() => import('./ArrangeMenu.tsx').then((part) => ({ default: part.ArrangeMenu })));
const MeasureLegend = lazy(() =>
  import('./MeasureLegend.tsx').then((part) => ({ default: part.MeasureLegend })),
);
const CanvasMenu = lazy(() => import('./CanvasMenu.tsx').then((part) => ({ default: part.CanvasMenu })));
const BundleList = lazy(() => import('./BundleList.tsx').then((part) => ({ default: part.BundleList })));

/** From this many things on, a map of the picture is worth its place. */
const WORTH_A_MAP = 60;
/** Px that the name of an open group takes above and right of its first thing, and its edge below the last. */
const GROUP_EDGE = { above: 28, below: 8, right: 100 };
const NO_NOTES: never[] = [];

/** The canvas, its tools, and what stands there while it has nothing to draw. */
export function GraphView() {
  const words = useWords();
  const lang = useLanguage();
  const theme = useTheme();
  const phone = useMedia(PHONE);
  const root = useRef<HTMLDivElement>(null);
  const handle = useRef<GraphCanvasHandle>(null);
  const view = useView((whole) => whole);
  const ecosystem = useEcosystem();
  const picture = usePicture();
  const outside = useWindowCounts()?.outside ?? 0;
  const agreed = useAgreed();
  const progress = useProgress();
  const arranging = useArranging();
  const [tool, setTool] = useState<'move' | 'lasso'>('move');
  const [minimap, setMinimap] = useState<boolean | null>(null);
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const [bundle, setBundle] = useState<{ tie: GraphTie; at: Point } | null>(null);
  const dataset = dataOf(ecosystem)?.dataset;
  const isTooLarge = view.shown.length > agreed;
  const answered = view.shown.length > 0 && !isTooLarge ? dataOf(picture)?.neighborhood : undefined;
  const isWhole = useMemo(() => {
    if (picture.phase !== 'asking') return true;
    const known = new Set(answered?.nodes.map(({ id }) => id));
    return view.shown.every((id) => known.has(id));
  }, [picture.phase, answered, view.shown]);
  const drawn = useDrawing(answered, isWhole, phone ? view.selected : undefined, words);
  const marked = useMarked();
  const news = useMemo(
    () => new Map([...marked].map(([id, change]) => [id, words.changes.kinds[change]])),
    [marked, words],
  );
  useEffect(() => {
    countQuietTies(drawn.quiet);
    return () => countQuietTies(0);
  }, [drawn.quiet]);
  const canvasWords = useCanvasWords(drawn.ties, news);

  const badges = useMemo(() => {
    const counts = keyed<number>();
    for (const { of, count } of answered?.more ?? []) counts[of] = (counts[of] ?? 0) + count;
    return counts;
  }, [answered]);
  const pinned = useMemo(() => new Set(view.pinned), [view.pinned]);

  const fit = useCallback(() => handle.current?.fit(), []);
  const again = useCallback(() => void arrange(layoutOf(currentView().layout) ?? 'force', drawn), [drawn]);
  useEffect(
    () =>
      onCanvasCommand((command) => {
        if (command === 'fit') fit();
        if (command === 'in') handle.current?.zoomBy(1.25);
        if (command === 'out') handle.current?.zoomBy(0.8);
        if (command === 'arrange') again();
        if (command === 'lasso') setTool((before) => (before === 'lasso' ? 'move' : 'lasso'));
        if (command === 'frame') handle.current?.frame(currentView().selection);
        if (command === 'note') addNote(handle.current?.middle() ?? { x: 0, y: 0 });
        const [what, name = ''] = command.split(' ');
        const layout = what === 'layout' ? layoutOf(name) : null;
        if (layout !== null) void arrange(layout, drawn);
        if (what === 'group') void groupBy(name, { ...drawn.whole, groups: drawn.groups });
      }),
    [fit, again, drawn],
  );

  useEscape(arranging !== null, stopArranging);

  const hasOpenGroups = drawn.open.length > 0;
  const covered = useCallback(() => {
    const frame = root.current?.getBoundingClientRect() ?? { x: 0, y: 0 };
    const over = root.current?.querySelectorAll('.canvas-tools > *, .graph-minimap') ?? [];
    const edge = hasOpenGroups ? GROUP_EDGE : { above: 0, below: 0, right: 0 };
    return [...over]
      .map((element) => element.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ x, y, width, height }) => ({
        x: x - frame.x - edge.right,
        y: y - frame.y - edge.below,
        width: width + edge.right,
        height: height + edge.above + edge.below,
      }));
  }, [hasOpenGroups]);
  const refit = useCallback(() => handle.current?.refit(), []);

  useEffect(() => {
    if (view.selected !== null && !phone) handle.current?.reveal(view.selected);
  }, [view.selected, phone, drawn.nodes.length]);

  const choose = useCallback(
    (id: string | null) => {
      const group = id === null ? undefined : groupOfFolded(id, drawn.groups);
      if (group) viewActions.selectMany(group.ids);
      else viewActions.select(id);
    },
    [drawn.groups],
  );
  const open = useCallback(
    (id: string) => {
      const group = groupOfFolded(id, drawn.groups);
      if (group) toggleGroup(group);
      else expand(id);
    },
    [drawn.groups],
  );
  const fold = useCallback(
    (key: string) => {
      const group = drawn.groups.find((other) => other.key === key);
      if (group) toggleGroup(group);
    },
    [drawn.groups],
  );

  useGroupCommands(drawn.groups);

  const firstPicture =
    dataset && !hasStart(dataset)
      ? {
          startWord: words.canvas.showEverything(dataset.counts.entities),
          start: () => void import('../../state/everything.ts').then((part) => part.showEverything()),
        }
      : {
          startWord: words.canvas.start,
          start: () => dataset && viewActions.open(startView(dataset)),
        };
  const counts = words.canvas.shown(drawn.visible, dataset?.counts.entities ?? drawn.visible);
  const hasMap = minimap ?? drawn.nodes.length > WORTH_A_MAP;
  return (
    <div className="graph-view" id="graph" ref={root}>
      {drawn.nodes.length > 0 && (
        <GraphCanvas
          ref={handle}
          key={phone ? `ring ${drawn.nodes[0]?.id}` : 'whole'}
          nodes={drawn.nodes}
          ties={drawn.ties}
          places={drawn.places}
          isWhole={drawn.isWhole}
          selected={view.selected}
          selection={view.selection}
          lit={view.lit}
          groups={drawn.open}
          notes={phone ? NO_NOTES : view.notes}
          years={view.layout === 'timeline' && !phone}
          tool={tool}
          covered={covered}
          minimap={hasMap && !phone}
          pinned={pinned}
          news={news}
          badges={badges}
          lang={lang}
          theme={theme}
          compact={phone}
          words={canvasWords}
          onSelect={choose}
          onToggle={(id) => (isFolded(id) ? choose(id) : viewActions.toggleSelected(id))}
          onSelectMany={(ids, added) => {
            const found = ids.flatMap((id) => groupOfFolded(id, drawn.groups)?.ids ?? [id]);
            viewActions.selectMany(added ? [...currentView().selection, ...found] : found);
          }}
          onMenu={(id, at, world) => !phone && setMenu({ id, at, world })}
          onBundle={(tie, at) => setBundle({ tie, at })}
          onKey={(key) => (key === 'Escape' && stopArranging()) || ofSelection(key)}
          onFold={fold}
          onNote={(note) =>
            viewActions.set(
              { notes: currentView().notes.map((other) => (other.id === note.id ? note : other)) },
              { kind: 'note' },
              `note ${note.id}`,
            )
          }
          onNoteGone={(id) => {
            const { notes } = currentView();
            const isEmpty = notes.find((other) => other.id === id)?.text === '';
            viewActions.set(
              { notes: notes.filter((other) => other.id !== id) },
              { kind: 'note' },
              isEmpty ? `note ${id}` : null,
            );
          }}
          onExpand={open}
          onMove={(moves) => !phone && viewActions.move(moves)}
          onPlacing={tellPlacing}
          onPlaces={(places) => !phone && viewActions.place(places)}
          onSources={viewActions.select}
        />
      )}
      {isTooLarge && <LargePicture shown={view.shown} />}
      {!isTooLarge && drawn.nodes.length === 0 && outside > 0 && (
        <AllOutside outside={outside} hidden={drawn.hidden} />
      )}
      {!isTooLarge && drawn.nodes.length === 0 && outside === 0 && (
        <Nothing
          asking={ecosystem.phase === 'asking' || (view.shown.length > 0 && picture.phase === 'asking')}
          failed={
            ecosystem.phase === 'failed'
              ? whyFailed(words, ecosystem)
              : picture.phase === 'failed' && !answered
                ? whyFailed(words, picture)
                : null
          }
          title={dataset?.title ?? null}
          progress={progress}
          hidden={drawn.hidden}
          {...firstPicture}
        />
      )}
      {!phone && drawn.nodes.length > 0 && (
        <div className="canvas-tools at-top">
          {view.selection.length > 1 && (
            <button
              type="button"
              className="tool-group count"
              onClick={() => handle.current?.frame(view.selection)}
            >
              <Scan size={15} aria-hidden="true" />
              <b>{words.canvas.selected(view.selection.length)}</b>
            </button>
          )}
          <button
            type="button"
            className="tool-group tool-button"
            aria-pressed={tool === 'lasso'}
            onClick={() => setTool(tool === 'lasso' ? 'move' : 'lasso')}
            title={words.canvas.lassoHint}
          >
            <Lasso size={16} aria-hidden="true" />
            {words.canvas.lasso}
          </button>
          <OnDemand
            className="tool-group tool-button"
            content={
              <>
                <LayoutGrid size={16} aria-hidden="true" />
                {words.canvas.arrange}
              </>
            }
          >
            <ArrangeMenu
              drawn={drawn}
              whole={{ ...drawn.whole, groups: drawn.groups }}
              minimap={hasMap}
              onMinimap={setMinimap}
              quiet={drawn.quiet}
            />
          </OnDemand>
        </div>
      )}
      <div className="canvas-tools">
        {!phone && (
          <div className="tool-group">
            <button
              type="button"
              className="icon-button"
              onClick={() => handle.current?.zoomBy(0.8)}
              aria-label={words.canvas.zoomOut}
              title={`${words.canvas.zoomOut} (−)`}
            >
              <Minus size={17} aria-hidden="true" />
            </button>
            <button
              type="button"
              className="icon-button"
              onClick={() => handle.current?.zoomBy(1.25)}
              aria-label={words.canvas.zoomIn}
              title={`${words.canvas.zoomIn} (+)`}
            >
              <Plus size={17} aria-hidden="true" />
            </button>
            <button
              type="button"
              className="icon-button"
              onClick={fit}
              aria-label={words.canvas.fit}
              title={`${words.canvas.fit} (0)`}
            >
              <Maximize size={16} aria-hidden="true" />
            </button>
          </div>
        )}
        {dataset && !phone && (
          <p className="tool-group count">
            {counts.before}
            <b>{counts.shown}</b>
            {counts.middle}
            <b>{counts.all}</b>
            {counts.after}
          </p>
        )}
        {drawn.hidden > 0 && (
          <button type="button" className="tool-group count" onClick={viewActions.showHidden}>
            <Eye size={15} aria-hidden="true" />
            <b>{words.canvas.hidden(drawn.hidden)}</b>{' '}
            <span className="underlined">{words.canvas.unhide}</span>
          </button>
        )}
        {outside > 0 && drawn.nodes.length > 0 && <OutsideCount outside={outside} />}
        {arranging && (
          <button type="button" className="tool-group count" onClick={arranging.cancel}>
            <X size={15} aria-hidden="true" />
            <span role="status">
              {words.canvas.arranging(words.canvas.layouts[layoutOf(arranging.name) ?? 'force'])}
            </span>{' '}
            {arranging.done !== null && <b>{arranging.done.toLocaleString(lang, { style: 'percent' })}</b>}{' '}
            <span className="underlined">{words.expand.cancel}</span> <kbd>Esc</kbd>
          </button>
        )}
        <Suspense fallback={null}>
          {(drawn.size ?? drawn.shade) && (
            <MeasureLegend size={drawn.size} shade={drawn.shade} onShown={refit} />
          )}
        </Suspense>
      </div>
      <Suspense fallback={null}>
        {menu && (
          <CanvasMenu
            key={`${menu.id} ${menu.at.x} ${menu.at.y}`}
            request={menu}
            nodes={drawn.nodes}
            groups={drawn.groups}
            onClose={() => setMenu(null)}
            onFit={fit}
            onFrame={(ids) => handle.current?.frame(ids)}
            onArrange={again}
          />
        )}
        {bundle && (
          <BundleList
            bundle={bundle.tie}
            at={bundle.at}
            tieById={drawn.tieById}
            nodes={drawn.nodes}
            onClose={() => setBundle(null)}
          />
        )}
      </Suspense>
    </div>
  );
}
