import { mostExact } from '../../discourse/bestSplit.ts';
import { coalitions, placeable, type Coalitions } from '../../discourse/coalitions.ts';
import { discoursePairs, weightBy, type DiscourseActor } from '../../discourse/discourseNetwork.ts';
import { discourseSeries, seriesLength } from '../../discourse/discourseSeries.ts';
import { meanStance, stanceHistories, type StanceHistory } from '../../discourse/stanceHistory.ts';
import { stanceMatrix } from '../../discourse/stanceMatrix.ts';
import type { StatedPosition } from '../../discourse/statedPosition.ts';
import { isoDay } from '../../domain/partialDate.ts';
import type { Context } from '../../context.ts';
import { loadEntities, loadEntity } from '../actor/loadEntities.ts';
import { badUserInput } from '../errors.ts';
import { checkedFirst, pageOfRows, type Order } from '../page.ts';
import { inLanguage, isStatement, type EntityRow, type StatementRow } from '../rows.ts';
import type { Language, Resolvers } from '../types.generated.ts';
import { coalitionText, networkText, turnText } from './discourseWords.ts';
import type { DiscourseEdgeRow, DiscourseNetworkRow } from './discourseRows.ts';
import { loadPositions } from './loadPositions.ts';

const MOST_ACTORS = 250;
const MOST_EDGES = 5_000;
const MOST_POINTS = 600;
const MOST_MIN_STATEMENTS = 10_000;
const BY_COUNT: Order = { field: 'COUNT', direction: 'DESC' };

function between(name: string, value: number, least: number, most: number): number {
  if (value < least || value > most) throw badUserInput(`${name}: must be ${least} to ${most}, got ${value}`);
  return value;
}

const leastStatements = (asked: number | null | undefined): number =>
  between('minStatements', asked ?? 1, 0, MOST_MIN_STATEMENTS);

/** Names of entities in a language, as the matrix and the canvas write them. */
async function namesOf({ load }: Context, ids: readonly string[], lang: Language): Promise<string[]> {
  const rows = await loadEntities(load, ids);
  return rows.map((row) => shortName(row, lang));
}

function shortName(row: EntityRow, lang: Language): string {
  const short = 'shortName' in row.record ? row.record.shortName : undefined;
  const text = typeof short === 'string' ? short : inLanguage(lang, short?.fr, short?.en);
  return text ?? (lang === 'fr' ? row.nameFr : row.nameEn);
}

async function statementOf({ load }: Context, id: string): Promise<StatementRow> {
  const row = await loadEntity(load, id);
  if (!isStatement(row)) throw new Error(`entity ${id}: takes a position but is no statement`);
  return row;
}

/** The actors with most positions, at most 250, and the positions of these. */
function mostVocal(positions: readonly StatedPosition[]): { positions: StatedPosition[]; capped: boolean } {
  const counts = new Map<string, number>();
  for (const { actor } of positions) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  if (counts.size <= MOST_ACTORS) return { positions: [...positions], capped: false };
  const kept = new Set(
    [...counts]
      .toSorted(([a, most], [b, least]) => least - most || (a < b ? -1 : 1))
      .slice(0, MOST_ACTORS)
      .map(([actor]) => actor),
  );
  return { positions: positions.filter(({ actor }) => kept.has(actor)), capped: true };
}

const statementsIn = (positions: readonly StatedPosition[]): number =>
  new Set(positions.map(({ statement }) => statement)).size;

function actorRows(
  actors: readonly DiscourseActor[],
  positions: readonly StatedPosition[],
  of: (position: StatedPosition) => string = ({ actor }) => actor,
): { id: string; statements: number; mean: number }[] {
  const byActor = new Map<string, StatedPosition[]>(actors.map(({ actor }) => [actor, []]));
  for (const position of positions) byActor.get(of(position))?.push(position);
  return actors.map(({ actor, positions: statements }) => ({
    id: actor,
    statements,
    mean: meanStance(byActor.get(actor) ?? []) ?? 0,
  }));
}

export const discourseResolvers: Resolvers = {
  Query: {
    async positions(_root, args, context) {
      checkedFirst(args.first, 100);
      const { positions, undated, capped } = await loadPositions(context, args);
      const rows = stanceHistories(positions).map((history) => ({
        ...history,
        id: JSON.stringify([history.actor, history.subject]),
        key: history.steps.length,
      }));
      return { ...pageOfRows(rows, BY_COUNT, args, 100), undated, capped };
    },

    async stanceMatrix(_root, args, context) {
      const { positions, undated, capped } = await loadPositions(context, args);
      const matrix = stanceMatrix(positions, args.measure ?? 'COUNT');
      return { ...matrix, undated, capped };
    },

    async discourseNetwork(_root, args, context): Promise<DiscourseNetworkRow> {
      const measure = args.measure ?? 'CONGRUENCE';
      const loaded = await loadPositions(context, args);
      const vocal = mostVocal(loaded.positions);
      const { actors, pairs } = discoursePairs(vocal.positions, {
        normalization: args.normalization ?? 'NONE',
        scale: args.scale ?? 'FIVE',
        minStatements: leastStatements(args.minStatements),
      });
      const threshold = args.threshold ?? 0;
      const heaviest = pairs
        .map((pair) => ({ ...pair, weight: weightBy(measure, pair.weights) }))
        .filter(({ weight }) => weight !== 0 && Math.abs(weight) >= threshold)
        .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.from - b.from || a.to - b.to);
      const edges = heaviest
        .slice(0, MOST_EDGES)
        .map<DiscourseEdgeRow>(({ from, to, weight, bySubject }) => ({
          from: actors[from]?.actor ?? '',
          to: actors[to]?.actor ?? '',
          weight,
          drivers: bySubject
            .map(({ subject, weights: part }) => ({ subject, weight: weightBy(measure, part) }))
            .filter((driver) => driver.weight !== 0)
            .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.subject < b.subject ? -1 : 1)),
        }));
      return {
        measure,
        actors: actorRows(actors, vocal.positions),
        edges,
        statements: statementsIn(vocal.positions),
        undated: loaded.undated,
        capped: loaded.capped || vocal.capped || heaviest.length > MOST_EDGES,
      };
    },

    async twoModeNetwork(_root, args, context) {
      const loaded = await loadPositions(context, args);
      const counts = new Map<string, number>();
      for (const { actor } of loaded.positions) counts.set(actor, (counts.get(actor) ?? 0) + 1);
      const least = leastStatements(args.minStatements);
      const positions = loaded.positions.filter(({ actor }) => (counts.get(actor) ?? 0) >= least);
      const matrix = stanceMatrix(positions, args.measure ?? 'SUBTRACT');
      const withMeans = (totals: typeof matrix.actors) =>
        totals.map(({ id, positions: statements, mean }) => ({ id, statements, mean }));
      return {
        actors: withMeans(matrix.actors),
        subjects: withMeans(matrix.subjects),
        edges: matrix.cells.map(({ actor, subject, value, combined }) => ({
          actor,
          subject,
          weight: value,
          combined,
        })),
        statements: matrix.statements,
        undated: loaded.undated,
        capped: loaded.capped,
      };
    },

    async coalitions(_root, args, context) {
      const groups = between('groups', args.groups ?? 2, 2, 4);
      const loaded = await loadPositions(context, args);
      const vocal = mostVocal(loaded.positions);
      const options = {
        groups,
        measure: args.quality ?? 'AGREEMENT',
        balanced: args.balanced ?? false,
        normalization: args.normalization ?? 'AVERAGE',
        scale: args.scale ?? 'FIVE',
        minStatements: leastStatements(args.minStatements),
      };
      const size = placeable(vocal.positions, options).actors.length;
      const most = mostExact(groups);
      const needsExact = args.method === 'EXACT' || options.measure === 'POLARIZATION' || options.balanced;
      if (needsExact && size > most) {
        throw badUserInput(
          `coalitions: an exact search (method EXACT, quality POLARIZATION, balanced) looks at up to ${most} actors in ${groups} groups; ` +
            `these are ${size}. Ask for fewer actors, raise minStatements, or use AGREEMENT with AUTO`,
        );
      }
      const found = coalitions(vocal.positions, {
        ...options,
        exact: needsExact || (args.method !== 'HEURISTIC' && size <= most),
      });
      return {
        ...found,
        measure: options.measure,
        statements: statementsIn(vocal.positions),
        undated: loaded.undated,
        capped: loaded.capped || vocal.capped,
      };
    },

    async discourseSeries(_root, args, context) {
      const step = args.step ?? 'MONTH';
      const span = between('span', args.span ?? 12, 1, 60);
      const { positions } = await loadPositions(context, { ...args, undated: false });
      const length = seriesLength(positions, step);
      if (length > MOST_POINTS)
        throw badUserInput(
          `discourseSeries: ${length} points by ${step} are more than ${MOST_POINTS}; take a longer step or a shorter window`,
        );
      return discourseSeries(positions, { step, span, scale: args.scale ?? 'FIVE' });
    },
  },

  Position: {
    actor: ({ actor }, _args, { load }) => loadEntity(load, actor),
    subject: ({ subject }, _args, { load }) => loadEntity(load, subject),
    stance: ({ latest }) => latest,
    count: ({ steps }) => steps.length,
    turned: ({ turns }) => turns.length > 0,
    history: ({ steps }) => [...steps],
    turns: (history: StanceHistory) => history.turns.map((turn) => ({ ...turn, history })),
  },
  PositionStep: {
    statement: ({ statement }, _args, context) => statementOf(context, statement),
    speaker: ({ speaker }, _args, { load }) => loadEntity(load, speaker),
    date: async ({ statement }, _args, context) =>
      (await statementOf(context, statement)).record.date ?? null,
  },
  Turn: {
    async sentence({ before, after, history }, { lang }, context) {
      const [names, first, second] = await Promise.all([
        namesOf(context, [history.actor, history.subject], lang),
        statementOf(context, before.statement),
        statementOf(context, after.statement),
      ]);
      const [actor = history.actor, subject = history.subject] = names;
      return turnText(
        {
          actor,
          subject,
          before: { stance: before.stance, date: first.record.date ?? null },
          after: { stance: after.stance, date: second.record.date ?? null },
        },
        lang,
      );
    },
  },

  StanceMatrix: {
    actors: ({ actors }, _args, { load }) =>
      loadEntities(
        load,
        actors.map(({ id }) => id),
      ),
    subjects: ({ subjects }, _args, { load }) =>
      loadEntities(
        load,
        subjects.map(({ id }) => id),
      ),
    cells: ({ cells }) => [...cells],
    actorTotals: ({ actors }) => [...actors],
    subjectTotals: ({ subjects }) => [...subjects],
  },
  StanceTotal: {
    entity: ({ id }, _args, { load }) => loadEntity(load, id),
    firstTurn: async ({ firstTurn }, _args, context) =>
      firstTurn ? ((await statementOf(context, firstTurn.statement)).record.date ?? null) : null,
  },

  DiscourseNetwork: {
    async sentence({ measure, actors, edges }, { lang }, context) {
      const [heaviest] = edges;
      if (!heaviest) return networkText({ measure, actors: actors.length, pairs: 0, heaviest: null }, lang);
      const [from = heaviest.from, to = heaviest.to, ...subjects] = await namesOf(
        context,
        [heaviest.from, heaviest.to, ...heaviest.drivers.map(({ subject }) => subject)],
        lang,
      );
      const found = { from, to, weight: heaviest.weight, subjects };
      return networkText({ measure, actors: actors.length, pairs: edges.length, heaviest: found }, lang);
    },
  },
  DiscourseActor: {
    entity: ({ id }, _args, { load }) => loadEntity(load, id),
  },
  DiscourseDriver: {
    subject: ({ subject }, _args, { load }) => loadEntity(load, subject),
  },

  Coalitions: {
    unplaced: ({ unplaced }, _args, { load }) => loadEntities(load, unplaced),
    async sentence(found: Coalitions & { measure: string }, { lang }, context) {
      const drivers = found.drivers.slice(0, 3).filter(({ share }) => share > 0);
      const names = await namesOf(
        context,
        drivers.map(({ subject }) => subject),
        lang,
      );
      const groups = await Promise.all(
        found.groups.map(async ({ members, mean }) => ({
          members: await namesOf(context, members, lang),
          mean,
        })),
      );
      return coalitionText(
        {
          groups,
          score: found.score * 100,
          agreement: found.measure === 'AGREEMENT',
          exact: found.exact,
          drivers: drivers.map(({ share }, index) => ({ name: names[index] ?? '', share })),
          nearTies: found.nearTies.length,
        },
        lang,
      );
    },
  },
  Coalition: {
    members: ({ members }, _args, { load }) => loadEntities(load, members),
  },
  CoalitionDriver: {
    subject: ({ subject }, _args, { load }) => loadEntity(load, subject),
  },
  CoalitionSplit: {
    moved: ({ moved }, _args, { load }) => loadEntities(load, moved),
  },
  SplitDriver: {
    subject: ({ subject }, _args, { load }) => loadEntity(load, subject),
  },

  DiscoursePoint: {
    from: ({ from }) => isoDay(from),
    to: ({ to }) => isoDay(to),
  },
};
