import { useMemo } from 'react';
import type { GraphCanvasProps, GraphNode, GraphTie, TieKind } from '../../graph/types.ts';
import { useWords } from '../../state/language.ts';

/** The words the canvas needs, most of all for those who listen to it. */
export function useCanvasWords(
  ties: readonly GraphTie[],
  news: GraphCanvasProps['news'],
): GraphCanvasProps['words'] {
  const words = useWords();
  return useMemo(() => {
    const counts = new Map<string, Map<TieKind, number>>();
    for (const { kind, from, to } of ties) {
      for (const end of [from, to]) {
        const kinds = counts.get(end) ?? new Map<TieKind, number>();
        counts.set(end, kinds.set(kind, (kinds.get(kind) ?? 0) + 1));
      }
    }
    const count = (id: string, kind: TieKind) => counts.get(id)?.get(kind) ?? 0;
    const describe = (node: GraphNode) =>
      [
        node.statement ? `${node.statement.speakers}: ${node.statement.words}` : node.name,
        node.statement?.stanceWord,
        node.members === undefined ? words.kindNames[node.kind] : words.canvas.groupOf(node.members),
        node.kind === 'ALLIANCE' ? words.canvas.partiesCount(count(node.id, 'PARTY_TO')) : null,
        node.statement === undefined ? words.canvas.statementsCount(count(node.id, 'ABOUT')) : null,
        news.get(node.id),
      ]
        .filter(Boolean)
        .join(', ');
    return {
      digits: words.digits,
      moreNeighbours: words.canvas.moreNeighbours,
      sources: words.source.chip,
      canvas: words.canvas.label,
      describe,
      list: words.canvas.list,
      tiedTo: words.canvas.tiedTo,
      notListed: words.canvas.notListed,
      describeTie: (tie, other) =>
        [words.tieNames[tie.kind], tie.label, news.get(tie.id), describe(other)].filter(Boolean).join(', '),
      foldGroup: words.canvas.foldGroup,
      minimap: words.canvas.minimap,
      note: words.canvas.note,
      deleteNote: words.canvas.deleteNote,
    };
  }, [words, ties, news]);
}
