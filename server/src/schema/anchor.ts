import { conjuncts, tieOfRelation, type Comparison, type Condition } from '../cypher/composition.ts';
import type { GraphStore } from '../store/port.ts';
import { badUserInput } from './errors.ts';

/** The few things a filter comes down to, and what of it is still to be asked of them. */
export interface Anchor {
  readonly ids: string[];
  readonly rest: Condition;
}

/** Ids above which a list is searched from its beginning: looking so many up costs more than it saves. */
export const MOST_ANCHORED = 20_000;
/** Values that each thing of a list may be compared with: an engine goes through them for every one. */
const MOST_COMPARED = 1_000;

/**
 * Where a filter says plainly which things it is about (by id, or by a tie to what it names by id), their ids: no list need
 * be searched then. Null when it does not, or when there are too many.
 * @throws BAD_USER_INPUT when a list must be searched that compares with more than 1,000 values
 */
export async function anchorOf(
  store: GraphStore,
  folder: 'entity' | 'claim' | 'source',
  where: Condition,
): Promise<Anchor | null> {
  const parts = conjuncts(where);
  for (const part of parts) {
    const found = await idsOf(store, folder, part);
    if (!found || found.ids.length > MOST_ANCHORED) continue;
    return { ids: found.ids, rest: found.whole ? { all: parts.filter((other) => other !== part) } : where };
  }
  checkAnchored(where);
  return null;
}

/** @throws BAD_USER_INPUT for a filter with more than 1,000 values of which everything must be compared with */
export function checkAnchored(where: Condition): void {
  const values = longestList(where);
  if (values > MOST_COMPARED) {
    throw badUserInput(
      `where: a list of ${values} values is more than ${MOST_COMPARED}, the most where everything is compared with them; ask in parts, or name ids that the list itself comes down to`,
    );
  }
}

/** The things a part of a filter is about; `whole` when it asks nothing else of them. */
async function idsOf(
  store: GraphStore,
  folder: string,
  part: Condition,
): Promise<{ ids: string[]; whole: boolean } | null> {
  if (isIdIn(part, folder)) return { ids: [...new Set(part.value as readonly string[])], whole: true };
  if (!('relation' in part) || part.quantifier !== 'some') return null;
  const inner = conjuncts(part.where);
  if (part.relation === 'source.claims') {
    const concerning = inner.find((one) => 'relation' in one && one.relation === 'claim.concerns');
    if (!concerning || !('relation' in concerning) || concerning.quantifier !== 'some') return null;
    const [goals, more] = goalsOf(concerning.where);
    if (!goals) return null;
    const rows = await store.run('source/idsCitedFor', { ids: goals, limit: MOST_ANCHORED + 1 });
    return { ids: rows.map(({ id }) => id), whole: inner.length === 1 && !more };
  }
  const [goals, more] = goalsOf(part.where);
  if (!goals) return null;
  const ids = await idsTiedTo(store, part.relation, goals);
  return ids && { ids, whole: !more };
}

function isIdIn(part: Condition, folder: string): part is Comparison {
  return 'field' in part && part.field === `${folder}.id` && part.operator === 'in';
}

/** The ids at the other end of a relation that a condition names, and whether it asks more than that. */
function goalsOf(where: Condition): [goals: string[] | null, more: boolean] {
  const parts = conjuncts(where);
  const named = parts.find((part) => isIdIn(part, 'entity') || isIdIn(part, 'source')) as
    Comparison | undefined;
  return [named ? [...new Set(named.value as readonly string[])] : null, parts.length > 1];
}

async function idsTiedTo(store: GraphStore, relation: string, ids: string[]): Promise<string[] | null> {
  const limit = MOST_ANCHORED + 1;
  if (relation === 'claim.concerns' || relation === 'claim.sources') {
    const query = relation === 'claim.concerns' ? 'claim/idsConcerning' : 'claim/idsCiting';
    return (await store.run(query, { ids, limit })).map(({ id }) => id);
  }
  const tie = relation.startsWith('entity.') ? tieOfRelation(relation) : null;
  if (!tie || tie.tieKind === 'CONCERNS') return null;
  // From what is named the tie runs the other way.
  const asked = { ids, tieKind: tie.tieKind, outgoing: !tie.outgoing, limit };
  return (await store.run('entity/idsTied', asked)).map(({ id }) => id);
}

function longestList(condition: Condition): number {
  if ('all' in condition) return Math.max(0, ...condition.all.map(longestList));
  if ('any' in condition) return Math.max(0, ...condition.any.map(longestList));
  if ('not' in condition) return longestList(condition.not);
  if ('near' in condition) return longestList(condition.near);
  if ('relation' in condition) return longestList(condition.where);
  return Array.isArray(condition.value) ? condition.value.length : 0;
}
