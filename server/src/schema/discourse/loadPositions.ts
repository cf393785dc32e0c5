import type { Context } from '../../context.ts';
import { rollUp, type HeldRole } from '../../discourse/rollUp.ts';
import type { StatedPosition } from '../../discourse/statedPosition.ts';
import { withoutDuplicates, type Duplicates } from '../../discourse/withoutDuplicates.ts';
import { mostSpokenOf } from '../../paths/mostSpokenOf.ts';
import type { QueryParams, QueryRow } from '../../store/port.ts';
import { badUserInput } from '../errors.ts';
import { readyLinkGraphOf } from '../path/linkGraphOf.ts';
import type { Stance } from '../types.generated.ts';
import { inScope, isUndated, parseScope, type ScopeArguments } from '../window.ts';

/** What every discourse field asks. Null or absent lists mean all. */
export interface DiscourseArguments extends ScopeArguments {
  readonly actors?: readonly string[] | null;
  readonly subjects?: readonly string[] | null;
  readonly rollUp?: boolean | null;
  readonly stances?: readonly Stance[] | null;
  readonly duplicates?: Duplicates | null;
}

/** The positions an answer is made of. */
export interface LoadedPositions {
  /** Most recent first, undated ones last. */
  readonly positions: StatedPosition[];
  /** Statements without a date that were kept or, where they are not wanted, left out. */
  readonly undated: number;
  /** True when more match than were looked at. */
  readonly capped: boolean;
}

const MOST_IDS = 500;
const MOST_SUBJECTS = 200;
const MOST_SPOKESPEOPLE = 2_000;
const MOST_ROWS = 20_000;

/**
 * The stances that the asked actors took on the asked subjects, in one question to the store; three when people count for
 * their organisation, and one more when documents matter.
 * @throws BAD_USER_INPUT for more than 500 ids in a list, or a window or day that is none
 */
export async function loadPositions(context: Context, asked: DiscourseArguments): Promise<LoadedPositions> {
  const actors = distinctIds('actors', asked.actors);
  const subjects = distinctIds('subjects', asked.subjects);
  const scope = parseScope(asked);
  const speakers = actors && asked.rollUp ? await withSpokespeople(context, actors) : (actors ?? null);
  const { from, to, knownOn } = scope;
  const limits = { from, to, knownOn, limit: MOST_ROWS + 1 };
  const rows = await (speakers
    ? context.store.run('discourse/bySpeakers', { ids: speakers, subjects, ...limits })
    : subjects
      ? context.store.run('discourse/onSubjects', { ids: subjects, ...limits })
      : onMostSpokenOf(context, limits));
  const capped = rows.length > MOST_ROWS;
  const persons = new Set(
    rows.flatMap(({ speaker, speakerKind }) => (speakerKind === 'PERSON' ? [speaker] : [])),
  );
  const said = rows.slice(0, MOST_ROWS).map<StatedPosition>(({ speakerKind: _kind, position, ...row }) => ({
    ...row,
    actor: row.speaker,
    stance: row.stance as Stance,
    order: position,
  }));
  const single = onceEach(said);
  const wanted = asked.stances ? single.filter(({ stance }) => asked.stances?.includes(stance)) : single;
  const counted = asked.rollUp ? await rolledUp(context, wanted, persons, actors) : wanted;
  const undated = new Set(counted.filter(isUndated).map(({ statement }) => statement)).size;
  return {
    positions: await distinct(context, inScope(counted, scope).kept, asked.duplicates ?? 'ALL'),
    undated,
    capped,
  };
}

/** The subjects are counted in memory where the graph is there: for the store, that is a look at every stance. */
async function onMostSpokenOf(
  context: Context,
  limits: Omit<QueryParams<'discourse/onMostSpokenOf'>, 'subjectLimit'>,
): Promise<QueryRow<'discourse/onMostSpokenOf'>[]> {
  const graph = await readyLinkGraphOf(context);
  if (!graph)
    return context.store.run('discourse/onMostSpokenOf', { subjectLimit: MOST_SUBJECTS, ...limits });
  return context.store.run('discourse/onSubjects', {
    ids: mostSpokenOf(graph, limits, MOST_SUBJECTS),
    ...limits,
  });
}

function distinctIds(name: string, ids: readonly string[] | null | undefined): string[] | null {
  if (!ids) return null;
  const distinct = [...new Set(ids)];
  if (distinct.length > MOST_IDS)
    throw badUserInput(
      `${name}: ${distinct.length} are more than ${MOST_IDS}; ask in parts, or leave it out`,
    );
  return distinct;
}

/** Each stance once, though a statement may be tied to its speaker or subject twice. */
function onceEach(said: readonly StatedPosition[]): StatedPosition[] {
  const seen = new Set<string>();
  return said.filter(({ statement, speaker, subject, stance }) => {
    const key = [statement, speaker, subject, stance].join('\n');
    return !seen.has(key) && seen.add(key);
  });
}

/** Actors and whoever may speak for them. */
async function withSpokespeople({ store }: Context, actors: readonly string[]): Promise<string[]> {
  const found = await store.run('discourse/spokespeople', { ids: [...actors], limit: MOST_SPOKESPEOPLE });
  return [...new Set([...actors, ...found.map(({ id }) => id)])];
}

async function rolledUp(
  { store }: Context,
  said: readonly StatedPosition[],
  persons: ReadonlySet<string>,
  actors: readonly string[] | null,
): Promise<StatedPosition[]> {
  const byPersons = said.filter(({ speaker }) => persons.has(speaker));
  const statements = [...new Set(byPersons.map(({ statement }) => statement))];
  const [held, behalf] = await Promise.all([
    store.run('discourse/rolesHeld', { ids: [...persons] }),
    store.run('discourse/spokenFor', { ids: statements }),
  ]);
  const roles = new Map<string, HeldRole[]>();
  for (const { of, ...role } of held) addTo(roles, of, role);
  const onBehalfOf = new Map<string, string[]>();
  for (const { of, organization } of behalf) addTo(onBehalfOf, of, organization);
  const all = rollUp(said, { onBehalfOf, roles, isPerson: (id) => persons.has(id) });
  if (!actors) return all;
  const isAsked = new Set(actors);
  return all.filter(({ actor, speaker }) => isAsked.has(actor) || isAsked.has(speaker));
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

async function distinct(
  { store }: Context,
  positions: readonly StatedPosition[],
  duplicates: Duplicates,
): Promise<StatedPosition[]> {
  if (duplicates === 'ALL') return [...positions];
  // Oldest first: what is said again is what goes.
  const oldestFirst = positions.toReversed();
  const documents = new Map<string, string>();
  if (duplicates === 'DOCUMENT') {
    const ids = [...new Set(positions.map(({ statement }) => statement))];
    for (const { of, source } of await store.run('discourse/documents', { ids }))
      if (!documents.has(of)) documents.set(of, source);
  }
  return withoutDuplicates(
    oldestFirst,
    duplicates,
    (statement) => documents.get(statement) ?? null,
  ).toReversed();
}
