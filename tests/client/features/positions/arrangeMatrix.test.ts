import { describe, expect, it } from 'vitest';
import {
  arrangeMatrix,
  type Arrangement,
  type MatrixAnswer,
  type MatrixCell,
} from '#client/features/positions/arrangeMatrix.ts';
import type { EntityKind, Stance } from '#client/api/generated/graphql.ts';

const MEANS: Record<Stance, number> = { SUPPORT: 2, WELCOME: 1, MIXED: 0, CONCERN: -1, OPPOSE: -2 };

const cell = (actor: string, subject: string, stance: Stance, count = 1): MatrixCell => ({
  actor,
  subject,
  count,
  latest: stance,
  mean: MEANS[stance],
  byStance: [{ stance, count }],
});
const entity = (id: string, kind: EntityKind = 'PERSON') => ({ id, kind, name: id, shortName: id });

const ANSWER: MatrixAnswer = {
  actors: [entity('zoe'), entity('émile'), entity('bob'), entity('cigref', 'ASSOCIATION')],
  subjects: [entity('deal', 'ALLIANCE'), entity('law', 'POLICY'), entity('label', 'LABEL')],
  cells: [
    cell('zoe', 'deal', 'OPPOSE', 2),
    cell('zoe', 'law', 'OPPOSE'),
    cell('émile', 'deal', 'SUPPORT'),
    cell('émile', 'label', 'WELCOME'),
    cell('bob', 'deal', 'CONCERN'),
    cell('cigref', 'deal', 'WELCOME'),
    cell('cigref', 'law', 'OPPOSE', 4),
  ],
  actorTotals: [
    { entity: { id: 'zoe' }, firstTurn: { earliest: '2022-01-01' } },
    { entity: { id: 'cigref' }, firstTurn: { earliest: '2021-01-01' } },
    { entity: { id: 'émile' }, firstTurn: null },
  ],
  subjectTotals: [
    { entity: { id: 'deal' }, statements: 4 },
    { entity: { id: 'law' }, statements: 3 },
  ],
};
const PLAIN: Arrangement = {
  sort: 'favour',
  hiddenKinds: [],
  only: null,
  least: 1,
  mostColumns: Infinity,
  lang: 'fr',
};
const rows = (part: Partial<Arrangement>) =>
  arrangeMatrix(ANSWER, { ...PLAIN, ...part }).rows.map((row) => row.entity.id);
const columns = (part: Partial<Arrangement>) =>
  arrangeMatrix(ANSWER, { ...PLAIN, ...part }).columns.map((column) => column.entity.id);

describe('the rows of the matrix', () => {
  it('are sorted by favour, name, number or first turn', () => {
    expect(rows({ sort: 'favour' })).toEqual(['émile', 'bob', 'cigref', 'zoe']);
    expect(rows({ sort: 'name' })).toEqual(['bob', 'cigref', 'émile', 'zoe']);
    expect(rows({ sort: 'number' })).toEqual(['cigref', 'zoe', 'émile', 'bob']);
    expect(rows({ sort: 'turn' })).toEqual(['cigref', 'zoe', 'émile', 'bob']);
  });

  it('leave out who says little, whose kind is hidden, or who is not selected', () => {
    expect(rows({ least: 2 })).toEqual(['émile', 'cigref', 'zoe']);
    expect(rows({ hiddenKinds: ['ASSOCIATION'] })).toEqual(['émile', 'bob', 'zoe']);
    expect(rows({ only: new Set(['bob']), least: 2 })).toEqual(['bob']);
  });

  it('leave out who says nothing of the columns that are drawn, unless all are wanted', () => {
    expect(rows({ least: 2, mostColumns: 1 })).toEqual(['émile', 'cigref', 'zoe']);
    expect(rows({ least: 2, mostColumns: 1, hiddenKinds: ['ALLIANCE'] })).toEqual(['cigref']);
    expect(rows({ least: 1, mostColumns: 1, hiddenKinds: ['ALLIANCE'] })).toEqual(['émile', 'cigref', 'zoe']);
  });

  it('put those who say alike beside each other', () => {
    expect(rows({ sort: 'clustered' })).toEqual(['émile', 'cigref', 'bob', 'zoe']);
  });
});

describe('the columns of the matrix', () => {
  it('count a statement of two actors once, as long as no actor is hidden', () => {
    const [deal] = arrangeMatrix(ANSWER, PLAIN).columns;
    expect(deal).toMatchObject({ positions: 5, statements: 4 });
  });

  it('are the subjects most spoken of', () => {
    expect(columns({})).toEqual(['deal', 'law', 'label']);
    expect(columns({ mostColumns: 2 })).toEqual(['deal', 'law']);
  });

  it('add up only what is left, for before against', () => {
    const [deal] = arrangeMatrix(ANSWER, { ...PLAIN, hiddenKinds: ['ASSOCIATION'] }).columns;
    expect(deal).toMatchObject({
      positions: 4,
      statements: null,
      mean: (2 - 1 - 4) / 4,
      byStance: [
        { stance: 'SUPPORT', count: 1 },
        { stance: 'CONCERN', count: 1 },
        { stance: 'OPPOSE', count: 2 },
      ],
    });
  });
});
