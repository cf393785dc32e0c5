import { useCallback, useDeferredValue, useEffect, useMemo } from 'react';
import { quietTies } from '../../graph/quietTies.ts';
import { isHidden, ring, toGraphNode, toGraphTie, toldApart } from '../../graph/toGraph.ts';
import type { GraphGroup, GraphNode, GraphTie, Place } from '../../graph/types.ts';
import { keyed } from '../../lib/keyed.ts';
import type { Words } from '../../locales/en.ts';
import { canvasLook } from '../../state/canvasLook.ts';
import type { PictureNode, PictureTie } from '../../state/picture.ts';
import { useView, type View } from '../../state/view.ts';
import { bundled, folded, type Grouping, groupingOf, groupsOf } from './fold.ts';
import { type Measured, measureOf, scaleOf, shadeOf } from './measures.ts';
import { useCommunities, useMeasured } from './useMeasured.ts';

/** What the canvas draws, and what it says beside it. */
export interface Drawing {
  nodes: readonly GraphNode[];
  ties: readonly GraphTie[];
  /** The same before groups are folded and ties made one. */
  whole: { nodes: readonly GraphNode[]; ties: readonly GraphTie[] };
  /** Ties before those between the same two things were drawn as one, by id. */
  tieById: ReadonlyMap<string, GraphTie>;
  /** Where what has a place lies: in a phone's ring, else as the view says. */
  places: Readonly<Record<string, Place>>;
  /** Whether everything that is to be drawn is among it. */
  isWhole: boolean;
  groups: readonly GraphGroup[];
  /** Groups that are drawn open. */
  open: readonly GraphGroup[];
  visible: number;
  hidden: number;
  quiet: number;
  size: Measured | null;
  shade: Measured | null;
}

/** From this many things on, what was pressed answers at once, and the picture follows. */
const LARGE = 300;

interface Plain {
  nodes: readonly GraphNode[];
  ties: readonly GraphTie[];
  places: Record<string, Place> | null;
  visible: number;
  hidden: number;
  quiet: number;
}

interface Picture {
  nodes: readonly PictureNode[];
  ties: readonly PictureTie[];
}

/** The picture as things and ties, before groups and measures change how they look. */
function plain(
  picture: Picture | undefined,
  view: Pick<View, 'shown' | 'hiddenKinds' | 'hiddenStances' | 'hiddenIds' | 'allTies'>,
  ringAround: string | null | undefined,
  words: Words,
): Plain {
  const present = new Set(view.shown);
  const nodes = (picture?.nodes ?? []).filter((node) => present.has(node.id));
  const hidden = { kinds: view.hiddenKinds, stances: view.hiddenStances, ids: view.hiddenIds };
  const visible = nodes.filter((node) => !isHidden(node, present, hidden));
  const allTies = picture?.ties ?? [];
  const centre = visible.find(({ id }) => id === ringAround)?.id ?? visible[0]?.id;
  const near = ringAround === undefined || centre === undefined ? null : ring(centre, visible, allTies);
  const kept = near ? visible.filter(({ id }) => near.ids.includes(id)) : visible;
  const ids = new Set(kept.map(({ id }) => id));
  const graphNodes = toldApart(
    kept.map((node) => toGraphNode(node, present, words)),
    words,
  );
  const stances = new Map(graphNodes.map((node) => [node.id, node.statement?.stance ?? null]));
  const ties = allTies
    .filter(({ from, to }) => ids.has(from.id) && ids.has(to.id))
    .map((tie) => toGraphTie(tie, stances, words));
  const quiet = quietTies(graphNodes, ties);
  return {
    nodes: graphNodes,
    ties:
      view.allTies || quiet.size === 0
        ? ties
        : ties.map((tie) => (quiet.has(tie.id) ? { ...tie, quiet: true } : tie)),
    places: near?.places ?? null,
    visible: visible.length,
    hidden: nodes.length - visible.length,
    quiet: quiet.size,
  };
}

const groupLabel = (grouping: Grouping, words: Words, lang: string) => (value: string) => {
  if (grouping === 'kind') return words.kinds[value as keyof typeof words.kinds] ?? words.canvas.statements;
  if (grouping === 'community') return words.canvas.community(value);
  if (value === '') return words.canvas.noCountry;
  return new Intl.DisplayNames([lang], { type: 'region' }).of(value) ?? value;
};

/**
 * @param picture what is known of what is shown
 * @param isWhole false while an answer with more of it is on its way
 * @param ringAround on a phone the thing whose ring is drawn, null for the first; undefined draws everything
 */
export function useDrawing(
  picture: Picture | undefined,
  isWhole: boolean,
  ringAround: string | null | undefined,
  words: Words,
): Drawing {
  const shown = useView((view) => view.shown);
  const hiddenKinds = useView((view) => view.hiddenKinds);
  const hiddenStances = useView((view) => view.hiddenStances);
  const hiddenIds = useView((view) => view.hiddenIds);
  const allTies = useView((view) => view.allTies);
  const spots = useView((view) => view.spots);
  const grouping = groupingOf(useView((view) => view.groupBy));
  const collapsed = useView((view) => view.collapsed);
  const sizeBy = measureOf(useView((view) => view.sizeBy));
  const shadeBy = measureOf(useView((view) => view.colourBy));

  const content = useMemo(
    () => ({ picture, shown, hiddenKinds, hiddenStances, hiddenIds, allTies, ringAround, words }),
    [picture, shown, hiddenKinds, hiddenStances, hiddenIds, allTies, ringAround, words],
  );
  const asked = useMemo(() => ({ content, spots, isWhole }), [content, spots, isWhole]);
  const painted = useDeferredValue(asked);
  const drawn = shown.length > LARGE ? painted : asked;
  const base = useMemo(() => {
    const { content: of } = drawn;
    return plain(of.picture, of, of.ringAround, of.words);
  }, [drawn.content]);
  const size = useMeasured(sizeBy, base.nodes, base.ties);
  const shade = useMeasured(shadeBy, base.nodes, base.ties);
  const communities = useCommunities(grouping === 'community', base.nodes, base.ties);

  const hasRing = base.places !== null;
  const dress = useCallback(
    (plainNodes: readonly GraphNode[], plainTies: readonly GraphTie[], spoken: Words) => {
      const groups =
        grouping === null || hasRing || (grouping === 'community' && communities === null)
          ? []
          : groupsOf(
              plainNodes,
              plainTies,
              grouping,
              communities ?? {},
              groupLabel(grouping, spoken, spoken.language.code),
            );
      const { nodes, ties } = folded(plainNodes, plainTies, groups, collapsed);
      return {
        nodes:
          size === null && shade === null
            ? nodes
            : nodes.map((node) =>
                node.members === undefined
                  ? {
                      ...node,
                      ...(size && { scale: scaleOf(size, node.id) }),
                      ...(shade && { shade: shadeOf(shade, node.id) }),
                    }
                  : node,
              ),
        ties: bundled(ties, spoken.digits),
        tieById: new Map(ties.map((tie) => [tie.id, tie])),
        groups,
        open: groups.filter(({ key }) => !collapsed.includes(key)),
        size,
        shade,
      };
    },
    [hasRing, grouping, communities, collapsed, size, shade],
  );
  useEffect(() => canvasLook.set(dress), [dress]);

  const dressed = useMemo(
    () => ({
      ...base,
      ...dress(base.nodes, base.ties, words),
      whole: { nodes: base.nodes, ties: base.ties },
    }),
    [base, dress, words],
  );
  const places = useMemo(() => keyed(base.places ?? drawn.spots), [base.places, drawn.spots]);
  return useMemo(() => ({ ...dressed, places, isWhole: drawn.isWhole }), [dressed, places, drawn.isWhole]);
}
