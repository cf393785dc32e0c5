import { memo, useMemo } from 'react';
import type { Stage } from './Stage.ts';
import type { GraphCanvasProps, GraphNode } from './types.ts';

/** As many things as are read out; a larger picture is walked by its ties, or read in the table. */
const MOST_READ = 400;

type MirrorProps = Pick<GraphCanvasProps, 'nodes' | 'places' | 'selected' | 'words' | 'onSelect'> & {
  stage: Stage | null;
};

/** The picture as a list for those who listen: in reading order, and under what is selected the things it is tied to. */
export const MirrorList = memo(function MirrorList({
  stage,
  nodes,
  places,
  selected,
  words,
  onSelect,
}: MirrorProps) {
  const ordered = useMemo(() => inReadingOrder(nodes, places), [nodes, places]);
  const read = ordered.slice(0, MOST_READ);
  if (selected !== null && !read.some(({ id }) => id === selected)) {
    const far = ordered.find(({ id }) => id === selected);
    if (far) read.push(far);
  }
  return (
    <ul className="graph-list" aria-label={words.list}>
      {read.map((node) => (
        <li key={node.id}>
          <button
            type="button"
            tabIndex={-1}
            aria-pressed={node.id === selected}
            onClick={() => onSelect(node.id)}
          >
            {words.describe(node)}
          </button>
          {node.id === selected && (
            <ul aria-label={words.tiedTo}>
              {(stage?.tiesOf(node.id) ?? []).map(({ tie, other }) => (
                <li key={tie.id}>
                  <button type="button" tabIndex={-1} onClick={() => onSelect(other.id)}>
                    {words.describeTie(tie, other)}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
      {ordered.length > read.length && <li>{words.notListed(ordered.length - read.length)}</li>}
    </ul>
  );
});

/** Things from top to bottom in bands of 60 px, in a band from left to right; what has no place comes last. */
function inReadingOrder(nodes: readonly GraphNode[], places: GraphCanvasProps['places']): GraphNode[] {
  const key = (node: GraphNode) => {
    const place = places[node.id];
    return place === undefined ? Infinity : Math.floor(place.y / 60) * 100_000 + place.x;
  };
  return [...nodes].sort((a, b) => {
    const first = key(a);
    const second = key(b);
    return first === second ? 0 : first - second;
  });
}
