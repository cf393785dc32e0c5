import './GraphView.css';
import { Eye, Maximize, Minus, Plus, Shapes, WifiOff } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { connection } from '../../api/connection.ts';
import { dataOf } from '../../api/useAnswer.ts';
import { GraphCanvas } from '../../graph/GraphCanvas.tsx';
import { quietTies } from '../../graph/quietTies.ts';
import type { GraphCanvasHandle, GraphNode } from '../../graph/types.ts';
import { PHONE, useMedia } from '../../lib/useMedia.ts';
import { expand } from '../../state/actions.ts';
import { onCanvasCommand } from '../../state/canvas.ts';
import { useEcosystem } from '../../state/ecosystem.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { usePicture, useWindowCounts } from '../../state/picture.ts';
import { startView } from '../../state/start.ts';
import { useTheme } from '../../state/theme.ts';
import { useView, viewActions } from '../../state/view.ts';
import { AllOutside, OutsideCount } from './OutsideWindow.tsx';
import { isHidden, ring, toGraphNode, toGraphTie, toldApart } from './toGraph.ts';

const NO_NODES: never[] = [];

/** The canvas, its tools, and what stands there while it has nothing to draw. */
export function GraphView() {
  const words = useWords();
  const lang = useLanguage();
  const theme = useTheme();
  const phone = useMedia(PHONE);
  const handle = useRef<GraphCanvasHandle>(null);
  const view = useView((whole) => whole);
  const ecosystem = useEcosystem();
  const picture = usePicture();
  const outside = useWindowCounts()?.outside ?? 0;
  const dataset = dataOf(ecosystem)?.dataset;
  const answered = view.shown.length > 0 ? dataOf(picture)?.neighborhood : undefined;
  const present = useMemo(() => new Set(view.shown), [view.shown]);

  const ringAround = phone ? view.selected : null;
  const drawn = useMemo(() => {
    const nodes = (answered?.nodes ?? NO_NODES).filter((node) => present.has(node.id));
    const hidden = { kinds: view.hiddenKinds, stances: view.hiddenStances, ids: view.hiddenIds };
    const visible = nodes.filter((node) => !isHidden(node, present, hidden));
    const centre =
      ringAround !== null && visible.some(({ id }) => id === ringAround) ? ringAround : visible[0]?.id;
    const near = phone && centre !== undefined ? ring(centre, visible, answered?.ties ?? NO_NODES) : null;
    const kept = near ? visible.filter(({ id }) => near.ids.includes(id)) : visible;
    const ids = new Set(kept.map(({ id }) => id));
    const graphNodes = toldApart(
      kept.map((node) => toGraphNode(node, present, words)),
      words,
    );
    const stances = new Map(graphNodes.map((node) => [node.id, node.statement?.stance ?? null]));
    const ties = (answered?.ties ?? NO_NODES)
      .filter(({ from, to }) => ids.has(from.id) && ids.has(to.id))
      .map((tie) => toGraphTie(tie, stances, words));
    const quiet = quietTies(graphNodes, ties);
    return {
      nodes: graphNodes,
      ties: ties.map((tie) => (quiet.has(tie.id) ? { ...tie, quiet: true } : tie)),
      quiet: quiet.size,
      places: near?.places ?? null,
      visible: visible.length,
      hidden: nodes.length - visible.length,
    };
  }, [answered, present, view.hiddenKinds, view.hiddenStances, view.hiddenIds, ringAround, phone, words]);

  const badges = useMemo(() => {
    const counts: Record<string, number> = {};
    for (const { of, count } of answered?.more ?? []) counts[of] = (counts[of] ?? 0) + count;
    return counts;
  }, [answered]);

  const pinned = useMemo(() => new Set(view.pinned), [view.pinned]);
  const canvasWords = useMemo(
    () => ({
      moreNeighbours: words.canvas.moreNeighbours,
      sources: words.source.chip,
      canvas: words.canvas.label,
      describe: (node: GraphNode) =>
        [
          node.statement ? `${node.statement.speakers}: ${node.statement.words}` : node.name,
          words.kindNames[node.kind],
        ].join(', '),
    }),
    [words],
  );

  useEffect(
    () =>
      onCanvasCommand((command) => {
        if (command === 'fit') handle.current?.fit();
        if (command === 'in') handle.current?.zoomBy(1.25);
        if (command === 'out') handle.current?.zoomBy(0.8);
      }),
    [],
  );

  useEffect(() => {
    if (view.selected !== null && !phone) handle.current?.reveal(view.selected);
  }, [view.selected, phone, drawn.nodes.length]);

  const counts = words.canvas.shown(drawn.visible, dataset?.counts.entities ?? drawn.visible);
  return (
    <div className="graph-view" id="graph">
      {drawn.nodes.length > 0 && (
        <GraphCanvas
          ref={handle}
          key={phone ? `ring ${drawn.nodes[0]?.id}` : 'whole'}
          nodes={drawn.nodes}
          ties={drawn.ties}
          places={drawn.places ?? view.spots}
          selected={view.selected}
          lit={view.lit}
          pinned={pinned}
          badges={badges}
          lang={lang}
          theme={theme}
          compact={phone}
          words={canvasWords}
          onSelect={viewActions.select}
          onExpand={expand}
          onMove={(moves) => !phone && viewActions.move(moves)}
          onPlaces={(places) => !phone && viewActions.place(places)}
          onSources={viewActions.select}
        />
      )}
      {drawn.nodes.length === 0 && outside > 0 && <AllOutside outside={outside} hidden={drawn.hidden} />}
      {drawn.nodes.length === 0 && outside === 0 && (
        <Nothing
          asking={ecosystem.phase === 'asking' || (view.shown.length > 0 && picture.phase === 'asking')}
          failed={
            ecosystem.phase === 'failed'
              ? ecosystem.message
              : picture.phase === 'failed' && !answered
                ? picture.message
                : null
          }
          title={dataset?.title ?? null}
          hidden={drawn.hidden}
          start={() => dataset && viewActions.open(startView(dataset))}
        />
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
              onClick={() => handle.current?.fit()}
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
      </div>
    </div>
  );
}

interface Absence {
  asking: boolean;
  failed: string | null;
  title: string | null;
  hidden: number;
  start: () => void;
}

function Nothing({ asking, failed, title, hidden, start }: Absence) {
  const words = useWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (failed !== null) {
    return (
      <div className="empty centred">
        <WifiOff size={26} aria-hidden="true" />
        <h2>{words.errors.startFailed}</h2>
        <p>{failed}</p>
        <div className="row">
          <button type="button" className="button primary" onClick={() => connection.askAgain()}>
            {words.errors.tryNow}
          </button>
        </div>
      </div>
    );
  }
  if (asking)
    return late ? (
      <Opening text={title === null ? words.canvas.openingPlain : words.canvas.opening(title)} />
    ) : null;
  if (hidden > 0) {
    return (
      <div className="empty centred">
        <Shapes size={26} aria-hidden="true" />
        <h2>{words.canvas.nothing}</h2>
        <p>{words.canvas.nothingHint(hidden)}</p>
        <div className="row">
          <button type="button" className="button primary" onClick={viewActions.showHidden}>
            {words.canvas.unhideAll}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div className="empty centred">
      <Shapes size={26} aria-hidden="true" />
      <h2>{words.canvas.empty}</h2>
      <p>{words.canvas.emptyHint}</p>
      <div className="row">
        <button type="button" className="button primary" onClick={start}>
          {words.canvas.start}
        </button>
      </div>
    </div>
  );
}

/** The shapes of the start view in grey, and a sentence. */
function Opening({ text }: { text: string }) {
  return (
    <div className="opening centred" role="status">
      <svg width="360" height="230" viewBox="0 0 360 230" aria-hidden="true">
        <g stroke="var(--line)" strokeWidth="2">
          <path d="M55 45 180 110M305 45 180 110M55 190 180 110M305 190 180 110" />
        </g>
        <g fill="var(--sunken)">
          <rect x="34" y="24" width="42" height="42" rx="10" />
          <circle cx="305" cy="45" r="21" />
          <rect x="34" y="169" width="42" height="42" rx="10" />
          <circle cx="305" cy="190" r="21" />
          <rect x="149" y="80" width="62" height="62" rx="16" />
        </g>
      </svg>
      <p>{text}</p>
    </div>
  );
}
