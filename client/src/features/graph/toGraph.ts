import type { EntityKind, Stance } from '../../api/generated/graphql.ts';
import type { GraphNode, GraphTie, Place } from '../../graph/types.ts';
import type { Words } from '../../locales/en.ts';
import { type PictureNode, type PictureTie, stanceOf } from '../../state/picture.ts';

/** Answer → what the canvas draws; the stance of a statement is that towards its first subject on the canvas. */
export function toGraphNode(node: PictureNode, shown: ReadonlySet<string>, words: Words): GraphNode {
  const { id, kind, name, shortName, sourceCount } = node;
  const base: GraphNode = { id, kind, name, shortName, sourceCount };
  switch (node.__typename) {
    case 'Organization':
      return { ...base, country: node.country };
    case 'Policy':
      return node.adopted ? { ...base, secondLine: node.adopted.text } : base;
    case 'Milestone':
      return {
        ...base,
        milestone: {
          planned: node.planned?.text ?? null,
          actual: node.actual?.text ?? words.inspector.notConfirmed,
          happened: node.actual !== null,
        },
      };
    case 'Statement': {
      const stance = stanceOf(node, shown) ?? 'MIXED';
      const reported = node.reportedBy ? words.inspector.quotedBy(node.reportedBy.shortName) : null;
      const where = [node.venue ?? node.medium?.shortName, reported].filter(Boolean).join(', ');
      return {
        ...base,
        statement: {
          stance,
          stanceWord: words.stanceVerbs[stance],
          date: node.date?.text ?? '',
          words: node.quotation ?? node.paraphrase ?? name,
          isQuotation: Boolean(node.quotation),
          lang: node.language ?? words.language.code,
          where: node.quotation ? where : [words.inspector.paraphrase, where].filter(Boolean).join(' · '),
          speakers: node.speakers.map((speaker) => speaker.shortName).join(', '),
        },
      };
    }
    default:
      return base;
  }
}

const VERB_KINDS = ['SEEKS', 'FOLLOWS_FROM', 'ISSUES', 'HOLDS', 'MEMBER_OF'] as const;
const LONGEST_LABEL = 24;

/** The few words on a line: a stake says more than a role; a label too long for a line is left to the panel. */
export function tieLabel(tie: PictureTie, words: Words): string {
  const verb = VERB_KINDS.find((kind) => kind === tie.kind);
  if (verb) return words.canvas.tieVerbs[verb];
  if (tie.kind === 'PARTY_TO') {
    const short = (text: string | null | undefined) => (text && text.length <= LONGEST_LABEL ? text : null);
    return (
      short(tie.stake?.text) ?? short(tie.role) ?? (tie.partyRole ? words.partyRoles[tie.partyRole] : '')
    );
  }
  const text = tie.stake?.text ?? tie.role ?? '';
  return text.length <= LONGEST_LABEL ? text : '';
}

export function toGraphTie(
  tie: PictureTie,
  stances: ReadonlyMap<string, Stance | null>,
  words: Words,
): GraphTie {
  return {
    id: tie.id,
    kind: tie.kind,
    from: tie.from.id,
    to: tie.to.id,
    label: tieLabel(tie, words),
    stance: tie.stance ?? (tie.kind === 'SAID' ? (stances.get(tie.to.id) ?? null) : null),
    ended: Boolean(tie.period?.end),
    disputed: tie.disputed,
    sourceCount: tie.sourceCount,
  };
}

/** What the legend and the hand have taken off the canvas. */
export interface Hidden {
  kinds: readonly EntityKind[];
  stances: readonly Stance[];
  ids: readonly string[];
}

export function isHidden(node: PictureNode, shown: ReadonlySet<string>, hidden: Hidden): boolean {
  if (hidden.ids.includes(node.id) || hidden.kinds.includes(node.kind)) return true;
  const stance = stanceOf(node, shown);
  return stance !== null && hidden.stances.includes(stance);
}

const RING_SIZE = 12;

/** A selection and its nearest ring, for a small screen: who is around, and what they said half-way. */
export function ring(
  selected: string,
  nodes: readonly PictureNode[],
  ties: readonly PictureTie[],
): { ids: string[]; places: Record<string, Place> } {
  const kinds = new Map(nodes.map((node) => [node.id, node.kind]));
  const ends = (id: string) =>
    ties
      .filter(({ from, to }) => from.id === id || to.id === id)
      .map(({ from, to }) => (from.id === id ? to.id : from.id));
  const around = [...new Set(ends(selected))].filter((id) => kinds.has(id) && kinds.get(id) !== 'MILESTONE');
  const said = around.filter((id) => kinds.get(id) === 'STATEMENT').slice(0, 4);
  const outer: { id: string; said?: string }[] = [];
  const taken = new Set([selected, ...said]);
  const put = (id: string, statement?: string) => {
    if (taken.has(id) || 1 + said.length + outer.length >= RING_SIZE) return;
    taken.add(id);
    outer.push({ id, said: statement });
  };
  for (const statement of said) {
    const speaker = ties.find(({ kind, to }) => kind === 'SAID' && to.id === statement)?.from.id;
    if (speaker !== undefined && kinds.has(speaker)) put(speaker, statement);
  }
  for (const id of around) put(id);
  const places: Record<string, Place> = { [selected]: { x: 195, y: 165 } };
  outer.forEach(({ id, said: statement }, index) => {
    const angle = (index / outer.length) * 2 * Math.PI - Math.PI / 2 + Math.PI / Math.max(outer.length, 2);
    const at = (reach: number) => ({
      x: 195 + 158 * reach * Math.cos(angle),
      y: 165 + 130 * reach * Math.sin(angle),
    });
    places[id] = at(1);
    if (statement !== undefined) places[statement] = at(0.56);
  });
  said
    .filter((id) => !places[id])
    .forEach((id, index) => {
      places[id] = { x: 160 + 70 * index, y: 105 };
    });
  return { ids: [selected, ...said, ...outer.map(({ id }) => id)], places };
}
