import type { EntityKind, Stance } from '../api/generated/graphql.ts';
import type { Words } from '../locales/en.ts';
import { type PictureNode, type PictureTie, stanceOf } from '../state/picture.ts';
import type { GraphNode, GraphTie, Place } from './types.ts';

const MS_PER_DAY = 86_400_000;

/** The day a date begins, counted from 1970-01-01; null for none and for an open one. */
function dayOf(date: { earliest: string | null } | null | undefined): number | null {
  const at = Date.parse(date?.earliest ?? '');
  return Number.isNaN(at) ? null : Math.round(at / MS_PER_DAY);
}

/** Answer → what the canvas draws; the stance of a statement is its main one towards its subjects on the canvas. */
export function toGraphNode(node: PictureNode, shown: ReadonlySet<string>, words: Words): GraphNode {
  const { id, kind, name, shortName, sourceCount } = node;
  const base: GraphNode = { id, kind, name, shortName, sourceCount };
  switch (node.__typename) {
    case 'Organization':
      return { ...base, country: node.country };
    case 'Policy':
      return {
        ...base,
        day: dayOf(node.adopted),
        ...(node.kind === 'POLICY' && node.adopted ? { secondLine: node.adopted.text } : {}),
      };
    case 'Alliance':
      return { ...base, day: dayOf(node.announced ?? node.history[0]?.date) };
    case 'Milestone':
      return {
        ...base,
        day: dayOf(node.actual ?? node.planned),
        milestone: {
          planned: node.planned?.text ?? null,
          actual: node.actual?.text ?? words.inspector.notConfirmed,
          happened: node.actual !== null,
        },
      };
    case 'Statement': {
      const stance = stanceOf(node, shown) ?? 'MIXED';
      const first = node.venue ?? node.medium?.shortName;
      const relay = node.reportedBy?.shortName;
      const where = first && relay && first !== relay ? `${first}, via ${relay}` : (first ?? relay ?? '');
      return {
        ...base,
        day: dayOf(node.date),
        statement: {
          stance,
          stanceWord: words.stanceVerbs[stance],
          date: node.date?.text ?? '',
          words: node.quotation ?? node.paraphrase ?? name,
          isQuotation: Boolean(node.quotation),
          lang: node.languageCode ?? words.language.code,
          where: node.quotation
            ? where
            : [words.inspector.paraphrase, relay ?? first].filter(Boolean).join(' · '),
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
/** A role or a stake that still leaves room for the other beside it. */
const LONGEST_WORD = 13;

/** The few words on a line: what a party brings and holds, a share, a short title; what is too long is left to the panel. */
export function tieLabel(tie: PictureTie, words: Words): string {
  const verb = VERB_KINDS.find((kind) => kind === tie.kind);
  if (verb) return words.canvas.tieVerbs[verb];
  const stake = tie.stake?.text ?? '';
  if (tie.kind === 'PARTY_TO') {
    const parts = [tie.role ?? '', stake].filter((text) => text !== '' && text.length <= LONGEST_WORD);
    if (parts.length > 0) return [...new Set(parts)].join(', ');
    return tie.partyRole ? words.partyRoles[tie.partyRole] : '';
  }
  if (tie.kind === 'WORKS_FOR') return words.canvas.shortTitle(tie.role ?? '');
  const text = stake === '' ? (tie.role ?? '') : stake;
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
    mostShare: tie.stake?.most ?? null,
  };
}

/**
 * Tells apart things that would carry the same name, such as a deal and the company it results in: all but the deal,
 * or the first, take the word of their kind behind it.
 */
export function toldApart(nodes: readonly GraphNode[], words: Words): GraphNode[] {
  const named = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    if (node.statement || node.milestone) continue;
    named.set(node.shortName, [...(named.get(node.shortName) ?? []), node]);
  }
  return nodes.map((node) => {
    const same = named.get(node.shortName) ?? [];
    if (same.length < 2 || !same.includes(node)) return node;
    const plain = same.find(({ kind }) => kind === 'ALLIANCE') ?? same[0];
    if (plain === node) return node;
    return {
      ...node,
      shortName: words.canvas.ofKind(node.shortName, words.canvas.kindInBrackets[node.kind]),
    };
  });
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

const RING_SIZE = 13;
/** Who is in it and what came of it stand nearer than what it refers to. */
const NEAREST_TIES: readonly string[] = ['PARTY_TO', 'RESULTS_IN', 'OWNS', 'WORKS_FOR', 'HOLDS'];

/** A selection and its nearest ring, for a small screen: who is around, and what they said half-way. */
export function ring(
  selected: string,
  nodes: readonly PictureNode[],
  ties: readonly PictureTie[],
): { ids: string[]; places: Record<string, Place> } {
  const kinds = new Map(nodes.map((node) => [node.id, node.kind]));
  const near = (kind: string) => Number(!NEAREST_TIES.includes(kind));
  const touching = ties
    .filter(({ from, to }) => from.id === selected || to.id === selected)
    .sort((a, b) => near(a.kind) - near(b.kind));
  const around = [
    ...new Set(touching.map(({ from, to }) => (from.id === selected ? to.id : from.id))),
  ].filter((id) => kinds.has(id) && kinds.get(id) !== 'MILESTONE');
  const said = around.filter((id) => kinds.get(id) === 'STATEMENT').slice(0, 4);
  const voices = said.map((statement) => ({
    statement,
    speakers: ties
      .filter(({ kind, from, to }) => kind === 'SAID' && to.id === statement && kinds.has(from.id))
      .map(({ from }) => from.id),
  }));
  const taken = new Set([selected, ...said]);
  const outer: string[] = [];
  const put = (id: string) => {
    if (taken.has(id) || taken.size >= RING_SIZE) return;
    taken.add(id);
    outer.push(id);
  };
  const others = around.filter((id) => kinds.get(id) !== 'STATEMENT');
  const closest = others.slice(
    0,
    RING_SIZE - 1 - said.length - voices.filter(({ speakers }) => speakers.length > 0).length,
  );
  for (const { speakers } of voices) speakers.slice(0, 1).forEach(put);
  closest
    .filter((id) =>
      NEAREST_TIES.includes(touching.find(({ from, to }) => from.id === id || to.id === id)?.kind ?? ''),
    )
    .forEach(put);
  for (const { speakers } of voices) speakers.forEach(put);
  closest.forEach(put);

  const places: Record<string, Place> = { [selected]: { x: 195, y: 165 } };
  outer.forEach((id, index) => {
    const angle = (index / outer.length) * 2 * Math.PI - Math.PI / 2 + Math.PI / Math.max(outer.length, 2);
    const at = (reach: number) => ({
      x: 195 + 158 * reach * Math.cos(angle),
      y: 165 + 130 * reach * Math.sin(angle),
    });
    places[id] = at(1);
    const words = voices.find(({ speakers }) => speakers.includes(id))?.statement;
    if (words !== undefined && !places[words]) places[words] = at(0.56);
  });
  said
    .filter((id) => !places[id])
    .forEach((id, index) => {
      places[id] = { x: 160 + 70 * index, y: 105 };
    });
  return { ids: [selected, ...said, ...outer], places };
}
