import type { Context } from '../../context.ts';
import { entityKindWords, tieKindWords } from '../../domain/kindWords.ts';
import { dateText } from '../../domain/partialDate.ts';
import { localizedText } from '../../domain/localized.ts';
import { connectNote, pathNote, pathTitle, type PathLimits } from '../../domain/pathWords.ts';
import { tieSentence } from '../../domain/tieSentence.ts';
import { thatThing, voiceSentence } from '../../domain/voiceSentence.ts';
import { commonNeighbours } from '../../paths/commonNeighbours.ts';
import type { FoundPath, FoundPaths } from '../../paths/findPaths.ts';
import type { LinkGraph } from '../../paths/linkGraph.ts';
import { askGraph } from '../../threads/askGraph.ts';
import { entityName, entityShortName } from '../actor/entityFields.ts';
import { loadEntities } from '../actor/loadEntities.ts';
import { periodOf } from '../base/periodOf.ts';
import { loadClaims } from '../claim/loadClaims.ts';
import { badUserInput, notFound } from '../errors.ts';
import { checkedFirst } from '../page.ts';
import { isStatement, type EntityRow, type StatementRow, type TieRow } from '../rows.ts';
import type { Language, Resolvers, Stance, TieKind } from '../types.generated.ts';
import { isInScope, parseScope } from '../window.ts';
import { degreeIn } from './degreeIn.ts';
import { checkedHops, linkFilterOf, type FilterArguments } from './linkFilterOf.ts';
import { linkGraphOf } from './linkGraphOf.ts';
import type { PathAnswerRow, PathHopRow, PathQuestion, PathRow } from './pathRows.ts';
import { loadTiesBetween, type Pair, type TiesBetween } from './tiesBetween.ts';

const MOST_PATHS = 10;
const MOST_VIA = 3;
const MOST_SELECTED = 20;

export const pathResolvers: Resolvers = {
  Query: {
    async paths(_root, args, context) {
      const maxHops = checkedHops(args.maxHops, 6);
      const first = checkedFirst(args.first, 3, MOST_PATHS);
      const filter = linkFilterOf(args);
      const via = [...new Set(args.via ?? [])].filter((id) => id !== args.from && id !== args.to);
      if (via.length > MOST_VIA)
        throw badUserInput(`via: ${via.length} ids are more than ${MOST_VIA}; name fewer`);
      const [from, to, ...viaRows] = await requireEntities(context, [args.from, args.to, ...via]);
      if (!from || !to) throw notFound('paths: an end is not there');
      const avoidRows = await loadEntities(context.load, filter.avoid);
      const question: PathQuestion = { ...args, maxHops, viaRows, avoidRows };
      const answer = { from, to, question };
      if (from.id === to.id || first === 0) return { ...answer, paths: [], hubs: [], capped: false };
      const graph = await linkGraphOf(context);
      const request = { ...filter, start: from.id, goal: to.id, maxHops, via, first };
      const found = await askGraph(graph, 'paths', request, context.signal);
      return { ...answer, ...(await toRows(context, graph, found, args)) };
    },

    async commonNeighbors(_root, args, context) {
      const ids = checkedSelection(args.ids);
      const first = checkedFirst(args.first);
      const asked = { ...args, ties: args.tieKinds ?? null, kinds: args.entityKinds ?? null };
      const filter = linkFilterOf(asked);
      await requireEntities(context, ids);
      const graph = await linkGraphOf(context);
      const found = commonNeighbours(graph, ids, filter);
      // Sources are in the store; only where the number of asked ones is the same do they decide.
      const rows = await loadEntities(
        context.load,
        found.slice(0, MOST_RANKED).map(({ id }) => id),
      );
      const rowOf = new Map(rows.map((row) => [row.id, row]));
      const ranked = found
        .slice(0, MOST_RANKED)
        .flatMap(({ id, of }) => (rowOf.has(id) ? [{ entity: rowOf.get(id) as EntityRow, of }] : []))
        .toSorted((a, b) => b.of.length - a.of.length || b.entity.sourceCount - a.entity.sourceCount)
        .slice(0, first);
      const between = await loadTiesBetween(
        context.store,
        ranked.flatMap(({ entity, of }) => of.map((id): Pair => [entity.id, id])),
        degreeIn(graph),
      );
      const nodes = ranked.map(({ entity, of }) => ({
        entity,
        of,
        ties: of.flatMap((id) => usable(between.of(entity.id, id), asked)),
      }));
      return { nodes, total: found.length };
    },

    async connect(_root, args, context) {
      const ids = checkedSelection(args.ids);
      const maxHops = checkedHops(args.maxHops, 4);
      const filter = linkFilterOf(args);
      const asked = await requireEntities(context, ids);
      const graph = await linkGraphOf(context);
      const found = await askGraph(graph, 'connect', { ...filter, ids, maxHops }, context.signal);
      const pairs = found.links.flatMap(({ from, to, statement }): Pair[] =>
        statement === null
          ? [[from, to]]
          : [
              [from, statement],
              [statement, to],
            ],
      );
      const between = await loadTiesBetween(context.store, pairs, degreeIn(graph));
      const others = [...new Set(pairs.flat())].filter((id) => !ids.includes(id));
      return {
        nodes: [...asked, ...(await loadEntities(context.load, others))],
        ties: distinctTies(pairs.flatMap(([a, b]) => usable(between.of(a, b), args).slice(0, 1))),
        unreached: asked.filter(({ id }) => found.unreached.includes(id)),
        capped: found.capped,
        question: { ...args, maxHops },
      };
    },
  },

  PathAnswer: {
    note: (answer, { lang }) =>
      pathNote(
        {
          paths: answer.paths.length,
          capped: answer.capped,
          same: answer.from.id === answer.to.id,
        },
        limitsOf(answer.question, lang),
        lang,
      ),
  },

  Path: {
    length: ({ hops }) => hops.length,
    title: ({ nodes, hops }, { lang }) => {
      const [first, last] = [nodes[0], nodes.at(-1)];
      if (!first || !last) throw new Error('a path has no ends');
      return pathTitle(entityName(first, lang), entityName(last, lang), hops.length, lang);
    },
  },

  PathHop: {
    sentence: hopSentence,
    period: ({ statement, ties }) => (statement || !ties[0] ? null : periodOf(ties[0])),
    async claims({ statement, ties }, _args, { load }) {
      if (!statement) return loadClaims(load, ties[0]?.claimIds ?? []);
      const ofTies = new Set(ties.flatMap(({ claimIds }) => claimIds ?? []));
      const own = await loadClaims(load, await load.claimsConcerning.load(statement.id));
      return own.filter(({ id, aboutType }) => aboutType === 'ENTITY' || ofTies.has(id));
    },
  },

  ConnectAnswer: {
    note: ({ nodes, unreached, capped, question }, { lang }) =>
      connectNote(
        {
          between: nodes.filter(({ id }) => !question.ids.includes(id)).length,
          unreached: unreached.map((row) => entityName(row, lang)),
          capped,
        },
        limitsOf({ ...question, viaRows: [], avoidRows: [] }, lang),
        lang,
      ),
  },
};

/** More common neighbours than these are ranked by id, not by sources. */
const MOST_RANKED = 500;

/** 2 to 20 different ids. @throws BAD_USER_INPUT */
function checkedSelection(asked: readonly string[]): string[] {
  const ids = [...new Set(asked)];
  if (ids.length < 2) throw badUserInput(`ids: at least 2 different ones are wanted, got ${ids.length}`);
  if (ids.length > MOST_SELECTED)
    throw badUserInput(`ids: ${ids.length} are more than ${MOST_SELECTED}; name fewer`);
  return ids;
}

/** The entities of the ids, in their order. @throws NOT_FOUND for the first that is not there */
async function requireEntities({ load }: Context, ids: readonly string[]): Promise<EntityRow[]> {
  const rows = await loadEntities(load, ids);
  const there = new Set(rows.map(({ id }) => id));
  const missing = ids.find((id) => !there.has(id));
  if (missing !== undefined)
    throw notFound(`there is no entity “${missing.slice(0, 100)}”; find its id with \`search\``);
  return rows;
}

/** A statement by which two of a speaker's subjects are joined comes twice. */
function distinctTies(ties: readonly TieRow[]): TieRow[] {
  return [...new Map(ties.map((tie) => [tie.id, tie])).values()];
}

/** The ties that the arguments allow, in their order. */
function usable(ties: readonly TieRow[], args: FilterArguments): TieRow[] {
  const scope = parseScope(args);
  const minSources = args.minSources ?? 0;
  return ties.filter(
    (tie) =>
      (!args.ties || args.ties.includes(tie.kind as TieKind)) &&
      (tie.sourceCount ?? 0) >= minSources &&
      isInScope(tie, scope),
  );
}

async function toRows(
  { store, load }: Context,
  graph: LinkGraph,
  found: FoundPaths,
  args: FilterArguments,
): Promise<Pick<PathAnswerRow, 'paths' | 'hubs' | 'capped'>> {
  const pairs = found.paths.flatMap(pairsOf);
  const ids = [...new Set([...pairs.flat(), ...found.paths.flatMap(({ nodes }) => nodes)])];
  const [between, rows] = await Promise.all([
    loadTiesBetween(store, pairs, degreeIn(graph)),
    loadEntities(load, ids),
  ]);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const degreeOf = degreeIn(graph);
  const paths = found.paths.map((path, index): PathRow => {
    const nodes = path.nodes.flatMap((id) => rowOf.get(id) ?? []);
    const others = found.paths.filter((_other, place) => place !== index);
    return {
      nodes,
      hops: hopsOf(path, nodes, rowOf, between, args),
      cost: path.cost,
      through: throughOf(nodes, others, degreeOf),
    };
  });
  const hubs = [...new Set(found.paths.flatMap((path) => path.hubs))];
  return { paths, hubs: hubs.flatMap((id) => rowOf.get(id) ?? []), capped: found.capped };
}

/** Two of a path's things for each tie it goes along; a statement has two ties. */
function pairsOf({ nodes, steps }: FoundPath): Pair[] {
  return steps.flatMap(({ statement }, index): Pair[] => {
    const [from, to] = [nodes[index] ?? '', nodes[index + 1] ?? ''];
    if (statement === null) return [[from, to]];
    return [
      [from, statement],
      [statement, to],
    ];
  });
}

function hopsOf(
  { steps }: FoundPath,
  nodes: readonly EntityRow[],
  rowOf: ReadonlyMap<string, EntityRow>,
  between: TiesBetween,
  args: FilterArguments,
): PathHopRow[] {
  return steps.flatMap(({ tie, statement }, index): PathHopRow[] => {
    const [from, to] = [nodes[index], nodes[index + 1]];
    if (!from || !to) return [];
    const said = statement === null ? null : (rowOf.get(statement) ?? null);
    if (!said || !isStatement(said)) {
      const ties = usable(between.of(from.id, to.id), args);
      const main = ties.find(({ kind }) => kind === tie);
      return [
        { from, to, statement: null, ties: main ? [main, ...ties.filter((one) => one !== main)] : ties },
      ];
    }
    const ofStatement = [...between.of(from.id, said.id), ...between.of(said.id, to.id)];
    const ties = ['SAID', 'ABOUT'].flatMap((kind) =>
      ofStatement.filter((one) => one.kind === kind).slice(0, 1),
    );
    return [{ from, to, statement: said, ties }];
  });
}

/** What only this path passes: of several, the one with the fewest ties. */
function throughOf(
  nodes: readonly EntityRow[],
  others: readonly FoundPath[],
  degreeOf: (id: string) => number,
): EntityRow | null {
  const elsewhere = new Set(others.flatMap((path) => path.nodes));
  const own = nodes.slice(1, -1).filter(({ id }) => !elsewhere.has(id));
  const deals = own.filter(({ kind }) => kind === 'ALLIANCE');
  const [first] = (deals.length > 0 ? deals : own).toSorted((a, b) => degreeOf(a.id) - degreeOf(b.id));
  return first ?? null;
}

/** A step in words; a statement's subject that the step before has named is “that deal”. */
function hopSentence({ from, to, statement, ties }: PathHopRow, { lang }: { lang: Language }): string {
  const main = ties[0];
  if (!main) return `${entityName(from, lang)} – ${entityName(to, lang)}`;
  if (!statement) {
    const [start, end] = main.fromId === from.id ? [from, to] : [to, from];
    const undatedTie = { ...main, startEdtf: null, endEdtf: null };
    return tieSentence(undatedTie, entityName(start, lang), entityName(end, lang), lang);
  }
  const about = ties.find(({ kind }) => kind === 'ABOUT');
  const isBackwards = about?.toId === from.id;
  const [speaker, subject] = isBackwards ? [to, from] : [from, to];
  const named = (isBackwards ? thatThing(subject.kind, lang) : null) ?? entityName(subject, lang);
  return voiceSentence(
    entityName(speaker, lang),
    (about?.stance ?? null) as Stance | null,
    named,
    wordsOf(statement, lang),
    lang,
  );
}

const wordsOf = ({ record }: StatementRow, lang: Language) => ({
  quotation: record.quotation ?? null,
  paraphrase: localizedText(record.paraphrase, lang),
});

function limitsOf(question: PathQuestion, lang: Language): PathLimits {
  return {
    maxHops: question.maxHops,
    ties: question.ties?.map((kind) => tieKindWords(kind, lang)) ?? null,
    kinds: question.kinds?.map((kind) => entityKindWords(kind, lang)) ?? null,
    window: question.window ? dateText(question.window, lang) : null,
    undated: question.undated ?? true,
    knownOn: question.knownOn ?? null,
    minSources: question.minSources ?? 0,
    via: question.viaRows.map((row) => entityShortName(row, lang)),
    avoid: question.avoidRows.map((row) => entityShortName(row, lang)),
  };
}
