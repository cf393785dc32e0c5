import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent as ReactKeyboardEvent,
  type Ref,
} from 'react';
import './graph.css';
import { EMPTY_OVERLAY, type Overlay } from './overlay.ts';
import { groupNames } from './groupNames.ts';
import { listenToPicking } from './listenToPicking.ts';
import { Minimap } from './Minimap.tsx';
import { MirrorList } from './MirrorList.tsx';
import { NoteCard } from './NoteCard.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import { Stage } from './Stage.ts';
import type { GraphCanvasHandle, GraphCanvasProps, Point } from './types.ts';

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
/** Px in the world that Shift and an arrow move a node. */
const NUDGE = 10;

/** The picture: one Cytoscape instance with names, badges and quotations as page elements over it. */
export function GraphCanvas({ ref, ...props }: GraphCanvasProps & { ref?: Ref<GraphCanvasHandle> }) {
  const root = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const under = useRef<SVGGElement>(null);
  const stage = useRef<Stage | null>(null);
  const latest = useRef(props);
  const years = useRef<HTMLDivElement>(null);
  const followers = useRef(new Set<() => void>());
  const [overlay, setOverlay] = useState<Overlay>(EMPTY_OVERLAY);
  const [outline, setOutline] = useState<readonly Point[] | null>(null);
  const followCamera = useCallback((draw: () => void) => {
    followers.current.add(draw);
    return () => void followers.current.delete(draw);
  }, []);

  useLayoutEffect(() => {
    const container = canvas.current;
    const box = root.current;
    if (container === null || box === null) return;
    const follow = (pan: Point, zoom: number) => {
      layer.current?.style.setProperty('transform', `translate(${pan.x}px, ${pan.y}px) scale(${zoom})`);
      layer.current?.style.setProperty('--unscale', String(1 / zoom));
      under.current?.setAttribute('transform', `translate(${pan.x} ${pan.y}) scale(${zoom})`);
      for (const mark of years.current?.children ?? [])
        if (mark instanceof HTMLElement)
          mark.style.setProperty('transform', `translateX(${Number(mark.dataset['x']) * zoom + pan.x}px)`);
      for (const draw of followers.current) draw();
    };
    const made = new Stage(container, latest.current, setOverlay, follow);
    stage.current = made;
    const watch = new ResizeObserver(() => made.resize(container.clientWidth, container.clientHeight));
    watch.observe(container);
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      event.stopPropagation();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      if (event.shiftKey && !event.ctrlKey) {
        made.panBy(-(event.deltaX + event.deltaY) * lines, 0);
        return;
      }
      const frame = box.getBoundingClientRect();
      const strength = event.ctrlKey ? 0.01 : 0.0016;
      made.zoomBy(
        Math.exp(-event.deltaY * lines * strength),
        { x: event.clientX - frame.left, y: event.clientY - frame.top },
        false,
      );
    };
    box.addEventListener('wheel', wheel, { passive: false, capture: true });
    const point = (event: MouseEvent) => {
      if (
        event.buttons !== 0 ||
        !(event.target instanceof HTMLCanvasElement) ||
        !container.contains(event.target)
      )
        return;
      const frame = box.getBoundingClientRect();
      if (made.pointAt({ x: event.clientX - frame.left, y: event.clientY - frame.top }))
        event.stopPropagation();
    };
    const leave = () => made.point(null);
    box.addEventListener('mousemove', point, { capture: true });
    box.addEventListener('mouseleave', leave);
    const stopPicking = listenToPicking(box, made, () => latest.current, setOutline);
    return () => {
      stopPicking();
      box.removeEventListener('wheel', wheel, { capture: true });
      box.removeEventListener('mousemove', point, { capture: true });
      box.removeEventListener('mouseleave', leave);
      watch.disconnect();
      made.destroy();
      stage.current = null;
    };
  }, []);

  useLayoutEffect(() => {
    latest.current = props;
    stage.current?.update(props);
  });

  useEffect(() => {
    const sizes = new Map<string, { width: number; height: number }>();
    for (const card of layer.current?.querySelectorAll<HTMLElement>('[data-card]') ?? []) {
      sizes.set(card.dataset['card'] ?? '', { width: card.offsetWidth, height: card.offsetHeight });
    }
    stage.current?.measureCards(sizes);
    for (const mark of years.current?.children ?? []) {
      const at = stage.current?.screenX(Number((mark as HTMLElement).dataset['x'])) ?? 0;
      (mark as HTMLElement).style.setProperty('transform', `translateX(${at}px)`);
    }
    for (const draw of followers.current) draw();
  }, [overlay]);

  const notePlaces = useRef(new Map<string, Point>());
  const dragNote = (id: string, dx: number, dy: number, done: boolean) => {
    const note = props.notes.find((other) => other.id === id);
    if (note === undefined) return;
    const zoom = stage.current?.zoom ?? 1;
    const before = notePlaces.current.get(id) ?? note;
    const at = { x: before.x + dx / zoom, y: before.y + dy / zoom };
    notePlaces.current.set(id, at);
    layer.current
      ?.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`)
      ?.style.setProperty('transform', `translate(${at.x}px, ${at.y}px) scale(var(--unscale))`);
    if (!done) return;
    notePlaces.current.delete(id);
    props.onNote({ ...note, x: Math.round(at.x), y: Math.round(at.y) });
  };

  useImperativeHandle(
    ref,
    () => ({
      fit: () => stage.current?.fit(),
      refit: () => stage.current?.refit(),
      zoomBy: (factor: number) => stage.current?.zoomBy(factor),
      reveal: (id: string) => stage.current?.reveal(id),
      frame: (ids: readonly string[]) => stage.current?.frame(ids),
      middle: () => stage.current?.middle() ?? { x: 0, y: 0 },
    }),
    [],
  );

  const press = (event: ReactKeyboardEvent) => {
    const made = stage.current;
    if (
      made === null ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.target !== event.currentTarget
    )
      return;
    const arrow = ARROWS[event.key];
    if (arrow !== undefined && event.shiftKey) {
      const id = made.cursor ?? props.selected;
      if (id !== null) made.nudge(id, arrow.x * NUDGE, arrow.y * NUDGE, true);
    } else if (arrow !== undefined) made.step(arrow);
    else if (event.key === 'Enter') {
      if (made.cursor !== null) props.onSelect(made.cursor);
    } else if (event.key === ' ') {
      const id = made.cursor ?? props.selected;
      if (id !== null) props.onToggle(id);
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      const id = made.cursor ?? props.selected;
      const frame = event.currentTarget.getBoundingClientRect();
      const at = (id === null ? null : made.screenOf(id)) ?? { x: frame.width / 2, y: frame.height / 2 };
      props.onMenu(id, { x: frame.left + at.x, y: frame.top + at.y }, made.worldAt(at));
    } else if (event.key === '+' || event.key === '=') made.zoomBy(1.25);
    else if (event.key === '-') made.zoomBy(0.8);
    else if (event.key === '0') made.fit();
    else if (!props.onKey(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const groupRoom = groupNames(overlay.hulls, stage.current?.zoom ?? 1, () => {
    const width = root.current?.clientWidth ?? Infinity;
    return width - (stage.current?.screenX(0) ?? 0);
  });
  const style = {
    '--label-scale': overlay.labelScale,
    '--card-scale': overlay.cardScale,
  } as CSSProperties;
  return (
    <div
      className="graph-canvas"
      ref={root}
      role="group"
      aria-label={props.words.canvas}
      tabIndex={0}
      data-level={overlay.level}
      data-tool={props.tool}
      onKeyDown={press}
      onContextMenu={(event) => {
        event.preventDefault();
        const card = event.target instanceof Element ? event.target.closest('[data-card]') : null;
        if (!(card instanceof HTMLElement)) return;
        const id = card.dataset['card'] ?? null;
        const frame = event.currentTarget.getBoundingClientRect();
        const at = { x: event.clientX, y: event.clientY };
        const world = { x: at.x - frame.left, y: at.y - frame.top };
        props.onMenu(id, at, stage.current?.worldAt(world) ?? world);
      }}
      onFocus={(event) => {
        if (event.target !== event.currentTarget || !event.currentTarget.matches(':focus-visible')) return;
        const first = props.selected ?? props.nodes[0]?.id ?? null;
        stage.current?.setCursor(props.nodes.some((node) => node.id === first) ? first : null);
      }}
      onBlur={(event) => {
        if (event.target === event.currentTarget) stage.current?.setCursor(null);
      }}
    >
      <svg className="graph-trunks" aria-hidden="true">
        <g ref={under}>
          {overlay.years.map(({ year, x }) => (
            <line key={year} className="year-line" x1={x} x2={x} y1={-1e6} y2={1e6} />
          ))}
          {overlay.hulls.map((hull) => (
            <rect
              key={hull.key}
              className="hull"
              x={hull.x}
              y={hull.y}
              width={hull.width}
              height={hull.height}
              rx={18}
            />
          ))}
          {overlay.trunks.map((trunk) => (
            <path key={trunk.id} d={trunk.path} data-tone={trunk.tone} />
          ))}
        </g>
      </svg>
      <div className="graph-drawing" ref={canvas} />
      <div className="graph-layer" ref={layer} style={style}>
        {overlay.hulls.map((hull) => (
          <button
            key={hull.key}
            type="button"
            className="graph-group"
            data-group={hull.key}
            data-crowded={!groupRoom.has(hull.key) || undefined}
            aria-label={props.words.foldGroup(hull.label, hull.count)}
            title={props.words.foldGroup(hull.label, hull.count)}
            style={{
              maxWidth: groupRoom.get(hull.key),
              transform: `translate(${hull.x}px, ${hull.y}px) scale(var(--unscale)) translate(8px, -50%)`,
            }}
            onClick={() => props.onFold(hull.key)}
          >
            <span aria-hidden="true">−</span>
            <span className="group-label">{hull.label}</span>
            <span>· {props.words.digits(hull.count)}</span>
          </button>
        ))}
        {overlay.tieNames.map((mark) => (
          <span
            key={mark.id}
            className="graph-tie-name"
            aria-hidden="true"
            data-tie={mark.id}
            data-policy={mark.isPolicy || undefined}
            data-tone={mark.tone}
            style={{
              transform: `translate(${mark.x}px, ${mark.y}px) scale(var(--unscale)) translate(-50%, -50%)`,
            }}
          >
            {mark.text}
            {mark.disputed && <b>{mark.text === '' ? '≠' : ' ≠'}</b>}
          </span>
        ))}
        {overlay.names.map((mark) => (
          <span
            key={mark.id}
            className="graph-name"
            aria-hidden="true"
            data-node={mark.id}
            data-kind={mark.kind}
            data-left={mark.alignLeft || undefined}
            data-tone={mark.tone}
            style={{
              width: mark.width,
              transform: `translate(${mark.x}px, ${mark.y}px) scale(var(--unscale)) translate(${mark.dx}px, ${mark.dy}px)`,
            }}
          >
            {mark.lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
            {mark.second.map((line) => (
              <span key={line} className="graph-second">
                {line}
              </span>
            ))}
          </span>
        ))}
        {overlay.cards.map((card) => (
          <QuoteCard
            key={card.id}
            card={card}
            sourcesLabel={props.words.sources(card.node.sourceCount)}
            onSelect={props.onSelect}
            onExpand={props.onExpand}
            onSources={props.onSources}
            onPoint={(id) => stage.current?.point(id)}
            onDrag={(id, dx, dy, done) => {
              const zoom = stage.current?.zoom ?? 1;
              stage.current?.nudge(id, dx / zoom, dy / zoom, done);
            }}
          />
        ))}
        {props.notes.map((given) => {
          // At once, and in its place with the next frame: what is typed into a new note is typed from the first key on.
          const { x, y } = overlay.notes.find(({ id }) => id === given.id) ?? given;
          const note = { ...given, x, y };
          return (
            <NoteCard
              key={note.id}
              note={note}
              label={props.words.note}
              deleteLabel={props.words.deleteNote}
              onChange={(text) => {
                const kept = props.notes.find(({ id }) => id === note.id);
                if (kept) props.onNote({ ...kept, text });
              }}
              onDelete={() => props.onNoteGone(note.id)}
              onDrag={(dx, dy, done) => dragNote(note.id, dx, dy, done)}
            />
          );
        })}
        {overlay.pins.map((mark) => (
          <svg
            key={mark.id}
            className="graph-pin"
            data-tone={mark.tone}
            aria-hidden="true"
            viewBox="0 0 24 24"
            style={{
              transform: `translate(${mark.x}px, ${mark.y}px) scale(var(--unscale)) translate(-60%, -70%)`,
            }}
          >
            <path d="M12 17v5M9 10.76a2 2 0 0 1-1.11 1.79l-1.78.9A2 2 0 0 0 5 15.24V16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-.76a2 2 0 0 0-1.11-1.79l-1.78-.9A2 2 0 0 1 15 10.76V7a1 1 0 0 1 1-1 2 2 0 0 0 0-4H8a2 2 0 0 0 0 4 1 1 0 0 1 1 1z" />
          </svg>
        ))}
        {overlay.news.map((mark) => (
          <span
            key={mark.id}
            className="graph-news"
            data-news={mark.id}
            data-tone={mark.tone}
            aria-hidden="true"
            style={{
              transform: `translate(${mark.x}px, ${mark.y}px) scale(var(--unscale)) translate(-60%, -70%)`,
            }}
          >
            {mark.text}
          </span>
        ))}
        {overlay.badges.map((mark) => (
          <button
            key={mark.id}
            type="button"
            className="graph-badge"
            tabIndex={-1}
            data-badge={mark.id}
            data-tone={mark.tone}
            aria-label={props.words.moreNeighbours(mark.count)}
            style={{
              transform: `translate(${mark.x}px, ${mark.y}px) scale(var(--unscale)) translate(-2px, -60%)`,
            }}
            onClick={() => props.onExpand(mark.id)}
            onPointerEnter={() => stage.current?.point(mark.id)}
            onPointerLeave={() => stage.current?.point(null)}
          >
            +{props.words.digits(mark.count)}
          </button>
        ))}
      </div>
      <MirrorList
        stage={stage.current}
        nodes={props.nodes}
        places={props.places}
        selected={props.selected}
        words={props.words}
        onSelect={props.onSelect}
      />
      {outline !== null && outline.length > 1 && (
        <svg className="graph-lasso" aria-hidden="true">
          <polygon points={outline.map(({ x, y }) => `${x},${y}`).join(' ')} />
        </svg>
      )}
      {overlay.years.length > 0 && (
        <div className="graph-years" aria-hidden="true" ref={years}>
          {overlay.years.map(({ year, x }) => (
            <span key={year} data-x={x}>
              {year}
            </span>
          ))}
        </div>
      )}
      {props.minimap && stage.current !== null && (
        <Minimap key={props.theme} stage={stage.current} label={props.words.minimap} follow={followCamera} />
      )}
    </div>
  );
}
