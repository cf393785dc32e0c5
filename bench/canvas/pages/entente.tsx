import '#client/ui/theme.css';
import './board.css';
import { createRoot } from 'react-dom/client';
import { GraphCanvas } from '#client/graph/GraphCanvas.tsx';
import type { GraphCanvasProps } from '#client/graph/types.ts';
import { offer } from './board.ts';

const WORDS: GraphCanvasProps['words'] = {
  digits: String,
  moreNeighbours: (count) => `${count} more`,
  sources: (count) => `${count} sources`,
  describe: (node) => node.name,
  canvas: 'Graph',
  list: 'Things',
  tiedTo: 'Tied to',
  notListed: (count) => `${count} not listed`,
  describeTie: (_tie, other) => other.name,
  foldGroup: (name) => name,
  minimap: 'Map',
  note: 'Note',
  deleteNote: 'Delete',
};
const nothing = () => {};
const none: never[] = [];
const nothingOver = () => none;
const NO_NEWS = new Map<string, never>();

// The product's own canvas, with names, map of the picture and the list for screen readers, as the explorer shows it.
offer((graph, board) => {
  const nodes = graph.nodes.map(({ id, kind, name }) => ({
    id,
    kind,
    name,
    shortName: name,
    sourceCount: 1,
  }));
  const ties = graph.ties.map((tie) => ({
    ...tie,
    label: '',
    ended: false,
    disputed: false,
    sourceCount: 1,
  }));
  const places = Object.fromEntries(graph.nodes.map(({ id, x, y }) => [id, { x, y }]));
  createRoot(board).render(
    <GraphCanvas
      nodes={nodes}
      ties={ties}
      places={places}
      isWhole
      selected={null}
      selection={none}
      lit={null}
      groups={none}
      notes={none}
      years={false}
      tool="move"
      minimap
      pinned={new Set()}
      badges={{}}
      news={NO_NEWS}
      lang="en"
      theme="light"
      compact={false}
      words={WORDS}
      covered={nothingOver}
      onSelect={nothing}
      onToggle={nothing}
      onSelectMany={nothing}
      onMenu={nothing}
      onBundle={nothing}
      onKey={() => false}
      onFold={nothing}
      onNote={nothing}
      onNoteGone={nothing}
      onExpand={nothing}
      onMove={nothing}
      onPlacing={nothing}
      onPlaces={nothing}
      onSources={nothing}
    />,
  );
  return {
    where(id) {
      const layer = board.querySelector<HTMLElement>('.graph-layer');
      const { a: zoom, e, f } = new DOMMatrix(layer?.style.transform);
      const { x = 0, y = 0 } = places[id] ?? {};
      return { x: x * zoom + e, y: y * zoom + f };
    },
  };
});
