import { localizedText } from '../../domain/localized.ts';
import type { Context } from '../../context.ts';
import { notFound } from '../errors.ts';
import { type DatasetRow } from '../rows.ts';
import type {
  EntityKind,
  LabelSide,
  MonthActivity,
  Place,
  Resolvers,
  ScreenView,
  Stance,
} from '../types.generated.ts';

interface PlaceRecord {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width?: number | undefined;
  readonly label?: string | undefined;
}

function placesOf(places: readonly PlaceRecord[] | undefined): Place[] {
  return (places ?? []).map(({ id, x, y, width, label }) => ({
    id,
    x,
    y,
    width: width ?? null,
    label: label ? (label.toUpperCase() as LabelSide) : null,
  }));
}

const STANCES: readonly Stance[] = ['SUPPORT', 'WELCOME', 'MIXED', 'CONCERN', 'OPPOSE'];

export const datasetResolvers: Resolvers = {
  Query: {
    async dataset(_root, _args, { store }): Promise<DatasetRow> {
      const [row] = await store.run('dataset/current', {});
      if (!row) throw notFound('dataset: the store is empty; load one with `npx entente load <folder>`');
      return { id: row.id, updated: row.updated, record: JSON.parse(row.record) as DatasetRow['record'] };
    },
  },

  Dataset: {
    title: ({ record, id }, { lang }) => localizedText(record.title, lang) ?? id,
    summary: ({ record }, { lang }) => localizedText(record.summary, lang),
    updated: ({ updated }) => updated?.slice(0, 10) ?? null,
    counts: (row) => row,
    start: ({ record }) => ({
      places: placesOf(record.start?.places),
      selected: record.start?.selected ?? null,
      window: record.start?.window ?? null,
      question: record.start?.question ?? null,
    }),
    questions: ({ record }) => [...(record.questions ?? [])],
    activity: (_row, _args, { store }) => activityByMonth(store),
  },

  DatasetCounts: {
    entities: async (_row, _args, { store }) =>
      (await store.run('dataset/countsByKind', {})).reduce((sum, { total }) => sum + total, 0),
    ties: async (_row, _args, { store }) => (await store.run('dataset/countTies', {}))[0]?.total ?? 0,
    claims: async (_row, _args, { store }) => (await store.run('claim/count', {}))[0]?.total ?? 0,
    sources: async (_row, _args, { store }) => (await store.run('source/count', {}))[0]?.total ?? 0,
    byKind: async (_row, _args, { store }) =>
      (await store.run('dataset/countsByKind', {})).map(({ kind, total }) => ({
        kind: kind as EntityKind,
        count: total,
      })),
    statements: async (_row, _args, { store }) =>
      (await store.run('dataset/countsByKind', {})).find(({ kind }) => kind === 'STATEMENT')?.total ?? 0,
    byStance: async (_row, _args, { store }) => {
      const counts = new Map(
        (await store.run('dataset/countsByStance', {})).map(({ stance, total }) => [stance, total]),
      );
      return STANCES.map((stance) => ({ stance, count: counts.get(stance) ?? 0 }));
    },
  },

  Question: {
    text: ({ text, id }, { lang }) => localizedText(text, lang) ?? id,
    answer: ({ answer }, { lang }) => localizedText(answer, lang),
    places: ({ places }) => placesOf(places),
    lit: ({ lit }) => [...(lit ?? [])],
    selected: ({ selected }) => selected ?? null,
    window: ({ window }) => window ?? null,
    view: ({ view }) => (view ?? 'graph').toUpperCase() as ScreenView,
    path: ({ path }) => path ?? null,
  },
};

const MS_PER_DAY = 86_400_000;

async function activityByMonth(store: Context['store']): Promise<MonthActivity[]> {
  const months = new Map<string, MonthActivity>();
  for (const { day, side, total } of await store.run('dataset/statementDays', {})) {
    const month = new Date(day * MS_PER_DAY).toISOString().slice(0, 7);
    const counted = months.get(month) ?? { month, for: 0, against: 0 };
    if (side === 'FOR') counted.for += total;
    else counted.against += total;
    months.set(month, counted);
  }
  return [...months.values()].toSorted((a, b) => (a.month < b.month ? -1 : 1));
}
