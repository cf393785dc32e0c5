import { useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../../state/language.ts';
import { useView, viewActions } from '../../state/view.ts';
import { stanceColour } from '../../ui/StanceChip.tsx';
import { campLook, leaning, type CampLook } from './campNames.ts';
import { campOutline, nameLines, nearestStance, placeNetwork } from './networkParts.ts';
import type { Point } from './placeActors.ts';
import type { PositionSettings } from './settings.ts';
import type { Camps, Network } from './useCoalitions.ts';

const RADIUS = 9;

/** Actors as marks whose shape is their camp and whose colour is their mean stance, with the lines between them. */
export function NetworkPicture({
  actors,
  lines,
  heaviest,
  camps,
  measure,
}: {
  actors: Network['actors'];
  lines: Network['edges'];
  heaviest: number;
  camps: Camps;
  measure: PositionSettings['measure'];
}) {
  const words = useWords().positions.network;
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(740);
  const [hovered, setHovered] = useState<string | null>(null);
  const selected = useView((view) => view.selected);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 740)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const campOf = useMemo(
    () => new Map(camps.groups.flatMap(({ members }, camp) => members.map(({ id }) => [id, camp] as const))),
    [camps],
  );
  const { points, height } = useMemo(() => {
    return placeNetwork(actors, lines, campOf, camps.groups.length, heaviest, measure, width);
  }, [actors, campOf, camps.groups.length, lines, heaviest, measure, width]);
  const places = new Map(actors.map(({ entity }, at) => [entity.id, points[at]]));
  const lit = hovered ?? (selected !== null && places.has(selected) ? selected : null);
  const touched = new Set(
    lit === null ? [] : lines.flatMap(({ from, to }) => (from === lit ? [to] : to === lit ? [from] : [])),
  );

  return (
    <div className="network" ref={box}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={words.picture(actors.length, lines.length)}
      >
        {camps.groups.map((camp, index) => (
          <Camp
            key={index}
            look={campLook(index)}
            points={camp.members.flatMap(({ id }) => places.get(id) ?? [])}
            word={`${words.camp(campLook(index).letter)} · ${camp.members.length} · ${words.side[leaning(camp.mean)]}`}
            width={width}
          />
        ))}
        <g aria-hidden="true">
          {lines.map(({ from, to, weight }) => {
            const [a, b] = [places.get(from), places.get(to)];
            if (!a || !b) return null;
            const against = measure === 'CONFLICT' || weight < 0;
            return (
              <line
                key={`${from} ${to}`}
                className="network-line"
                data-against={against || undefined}
                data-dim={(lit !== null && from !== lit && to !== lit) || undefined}
                x1={a.x}
                y1={a.y}
                x2={b.x}
                y2={b.y}
                strokeWidth={0.6 + (3.4 * Math.abs(weight)) / Math.max(heaviest, 1e-9)}
              />
            );
          })}
        </g>
        {actors.map(({ entity, statements, mean }, at) => {
          const point = points[at];
          const camp = campOf.get(entity.id);
          const look = camp === undefined ? null : campLook(camp);
          if (!point) return null;
          return (
            <g
              key={entity.id}
              className="network-node"
              role="button"
              tabIndex={0}
              aria-pressed={selected === entity.id}
              aria-label={words.node(
                entity.shortName,
                look ? words.camp(look.letter) : words.outside,
                statements,
              )}
              data-dim={(lit !== null && lit !== entity.id && !touched.has(entity.id)) || undefined}
              data-lit={selected === entity.id || undefined}
              transform={`translate(${point.x.toFixed(1)} ${point.y.toFixed(1)})`}
              onPointerEnter={() => setHovered(entity.id)}
              onPointerLeave={() => setHovered(null)}
              onFocus={() => setHovered(entity.id)}
              onBlur={() => setHovered(null)}
              onClick={() => viewActions.select(entity.id)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                viewActions.select(entity.id);
              }}
            >
              <rect className="network-target" x={-48} y={-16} width={96} height={46} />
              <CampShape shape={look?.shape ?? 'circle'} colour={stanceColour(nearestStance(mean))} />
              <text y={24}>
                {nameLines(entity.shortName).map((line, index) => (
                  <tspan key={line} x={0} dy={index === 0 ? 0 : 13}>
                    {index === 0 ? line : ` ${line}`}
                  </tspan>
                ))}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

export function CampShape({ shape, colour }: { shape: CampLook['shape']; colour: string }) {
  const r = RADIUS;
  switch (shape) {
    case 'square':
      return <rect x={-r + 1} y={-r + 1} width={2 * r - 2} height={2 * r - 2} rx={2} fill={colour} />;
    case 'diamond':
      return <polygon points={`0,${-r - 1} ${r + 1},0 0,${r + 1} ${-r - 1},0`} fill={colour} />;
    case 'triangle':
      return <polygon points={`0,${-r} ${r},${r - 2} ${-r},${r - 2}`} fill={colour} />;
    default:
      return <circle r={r} fill={colour} />;
  }
}

/** The outline of a camp with its name. */
function Camp({
  look,
  points,
  word,
  width,
}: {
  look: CampLook;
  points: readonly Point[];
  word: string;
  width: number;
}) {
  const hull = campOutline(points);
  const top = hull.reduce((best, point) => (point.y < best.y ? point : best), hull[0] ?? { x: 0, y: 0 });
  const left = Math.min(...hull.map(({ x }) => x));
  const right = Math.max(...hull.map(({ x }) => x));
  if (hull.length === 0) return null;
  const middle = Math.min(width - 90, Math.max(90, (left + right) / 2));
  return (
    <g className="network-camp">
      <polygon
        points={hull.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
        strokeDasharray={look.dash}
      />
      <text x={middle} y={Math.max(12, top.y - 5)}>
        {word}
      </text>
    </g>
  );
}
