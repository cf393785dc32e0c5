import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '#server/store/port.ts';
import { openSeededStore } from '#testkit/openSeededStore.ts';
import { askQuery, runQuery } from '#testkit/runQuery.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openSeededStore();
});
afterAll(() => store.close());

interface Listed {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}

/** The ids a list gives for a filter, and its total. */
async function ids(list: string, filter: string, where: unknown): Promise<string[]> {
  const query = `query ($where: ${filter}) { list: ${list}(where: $where) { totalCount nodes { id } } }`;
  const { list: found } = await askQuery<{ list: Listed }>(store, query, { where });
  expect(found.totalCount).toBe(found.nodes.length);
  return found.nodes.map(({ id }) => id);
}

describe('filters', () => {
  it.each<[string, string, unknown, string[]]>([
    ['persons', 'PersonFilter', {}, ['anne-martin']],
    ['persons', 'PersonFilter', { name: { matches: 'MARTIN anné' } }, ['anne-martin']],
    ['persons', 'PersonFilter', { worksFor: { kinds: ['ASSOCIATION'] } }, ['anne-martin']],
    ['persons', 'PersonFilter', { worksFor: { id: { equals: 'altair' } } }, []],
    ['persons', 'PersonFilter', { said: { stances: ['WELCOME'] } }, ['anne-martin']],
    ['persons', 'PersonFilter', { said: { stances: ['OPPOSE'] } }, []],
    ['organizations', 'OrganizationFilter', { country: { equals: 'US' } }, ['bigco']],
    ['organizations', 'OrganizationFilter', { country: { matches: 'fr' } }, ['altair']],
    ['organizations', 'OrganizationFilter', { partyTo: {} }, ['altair', 'bigco']],
    ['organizations', 'OrganizationFilter', { name: { contains: 'ï' } }, ['altair']],
    ['organizations', 'OrganizationFilter', { name: { startsWith: 'The' } }, ['cercle']],
    [
      'organizations',
      'OrganizationFilter',
      { id: { in: ['nimbus', 'gazette', 'anne-martin'] } },
      ['gazette', 'nimbus'],
    ],
    [
      'organizations',
      'OrganizationFilter',
      { and: [{ partyTo: { statuses: ['CREATED'] } }], not: { country: { equals: 'US' } } },
      ['altair'],
    ],
    [
      'organizations',
      'OrganizationFilter',
      { or: [{ country: { equals: 'FR' } }, { said: {} }, { kinds: ['MEDIUM'] }] },
      ['altair', 'independants', 'gazette', 'cercle'],
    ],
    ['organizations', 'OrganizationFilter', { or: [] }, []],
    [
      'alliances',
      'AllianceFilter',
      { party: { country: { equals: 'US' } }, statement: { stances: ['OPPOSE'] } },
      ['al-nimbus'],
    ],
    ['alliances', 'AllianceFilter', { statement: { stances: ['CONCERN'] } }, []],
    [
      'alliances',
      'AllianceFilter',
      { statement: { speaker: { kinds: ['PERSON'] }, not: { stances: ['OPPOSE'] } } },
      ['al-nimbus'],
    ],
    ['alliances', 'AllianceFilter', { seeks: 'pol-label', types: ['JOINT_VENTURE'] }, ['al-nimbus']],
    ['alliances', 'AllianceFilter', { window: '2021-10' }, ['al-nimbus']],
    ['alliances', 'AllianceFilter', { window: '../2021-09' }, []],
    ['policies', 'PolicyFilter', { kinds: ['LABEL', 'CERTIFICATION'] }, ['pol-label']],
    ['policies', 'PolicyFilter', { holder: { kinds: ['JOINT_COMPANY'] } }, ['pol-label']],
    ['policies', 'PolicyFilter', { not: { holder: {} } }, ['pol-strategie']],
    ['statements', 'StatementFilter', { about: 'al-nimbus' }, ['st-salue', 'st-craintes']],
    [
      'statements',
      'StatementFilter',
      { about: 'al-nimbus', stances: ['CONCERN', 'OPPOSE'] },
      ['st-craintes'],
    ],
    ['statements', 'StatementFilter', { about: 'pol-strategie', stances: ['OPPOSE'] }, []],
    ['statements', 'StatementFilter', { text: { matches: 'reponse PERTINENTE' } }, ['st-salue']],
    ['statements', 'StatementFilter', { text: { matches: 'industry' }, window: '2021-10' }, ['st-craintes']],
    [
      'statements',
      'StatementFilter',
      { language: 'fr', speaker: { name: { matches: 'cercle' } } },
      ['st-salue'],
    ],
    ['milestones', 'MilestoneFilter', { belongsTo: 'nimbus' }, ['ms-services']],
    ['milestones', 'MilestoneFilter', { planned: true, happened: false }, ['ms-services']],
    ['milestones', 'MilestoneFilter', { window: '2022-06/2022-07' }, ['ms-creation', 'ms-services']],
    ['claims', 'ClaimFilter', { statuses: ['DISPUTED'] }, ['dp-bigco~1', 'dp-bigco~2']],
    ['claims', 'ClaimFilter', { statuses: ['INFERRED'], source: 'registre-2022' }, ['cl-reading']],
    ['claims', 'ClaimFilter', { text: { matches: 'societe annoncee' } }, ['cl-reading']],
    ['claims', 'ClaimFilter', { about: 'altair', id: { startsWith: 'cl-' } }, ['cl-majority']],
    ['sources', 'SourceFilter', { kinds: ['OFFICIAL'] }, ['registre-2022']],
    ['sources', 'SourceFilter', { title: { matches: 'NUAGE' } }, ['gazette-2021-10']],
    ['sources', 'SourceFilter', { citedFor: 'st-salue' }, ['gazette-2021-10']],
    ['sources', 'SourceFilter', { citedForAny: ['st-salue', 'nobody'] }, ['gazette-2021-10']],
    ['sources', 'SourceFilter', { citedForAny: [] }, []],
    ['claims', 'ClaimFilter', { aboutAny: ['altair', 'nobody'], id: { startsWith: 'cl-' } }, ['cl-majority']],
    ['sources', 'SourceFilter', { not: { window: '2021' } }, ['registre-2022']],
  ])('%s(where: %s %j)', async (list, filter, where, expected) => {
    expect(await ids(list, filter, where)).toEqual(expected);
  });
});

describe('orders', () => {
  it.each<[string, string, string[]]>([
    ['policies', '{ field: ADOPTED }', ['pol-label', 'pol-strategie']],
    ['policies', '{ field: ADOPTED, direction: DESC }', ['pol-strategie', 'pol-label']],
    ['milestones', '{ field: ACTUAL, direction: DESC }', ['ms-creation', 'ms-services']],
    ['statements', '{ field: DATE, direction: ASC }', ['st-craintes', 'st-salue']],
    ['alliances', '{ field: STATEMENTS, direction: DESC }', ['al-nimbus']],
    ['sources', '{ field: PUBLISHER }', ['gazette-2021-10', 'registre-2022']],
    ['sources', '{ field: PUBLISHED, direction: DESC }', ['registre-2022', 'gazette-2021-10']],
    ['persons', '{ field: TIES }', ['anne-martin']],
  ])('%s by %s', async (list, orderBy, expected) => {
    const data = await askQuery<{ list: Listed }>(
      store,
      `{ list: ${list}(orderBy: ${orderBy}) { totalCount nodes { id } } }`,
    );
    expect(data.list.nodes.map(({ id }) => id)).toEqual(expected);
  });

  it('puts unknown keys last in both directions', async () => {
    for (const direction of ['ASC', 'DESC']) {
      const where = direction === 'ASC' ? '' : 'where: { not: { id: { equals: "nobody" } } }, ';
      const data = await askQuery<{ list: Listed }>(
        store,
        `{ list: milestones(${where}orderBy: { field: ACTUAL, direction: ${direction} }) { totalCount nodes { id } } }`,
      );
      expect(data.list.nodes.map(({ id }) => id)).toEqual(['ms-creation', 'ms-services']);
    }
  });
});

describe('pages', () => {
  it.each([
    ['organizations', ''],
    ['organizations', 'where: { not: { id: { equals: "bigco" } } }, '],
    ['organizations', 'orderBy: { field: SOURCES, direction: DESC }, '],
    ['claims', ''],
    [
      'claims',
      'where: { not: { id: { equals: "cl-majority" } } }, orderBy: { field: RECORDED, direction: DESC }, ',
    ],
    ['sources', ''],
  ])('of %s(%s) put together are the whole list', async (list, args) => {
    const page = async (rest: string) =>
      (
        await askQuery<{ list: Listed }>(
          store,
          `{ list: ${list}(${args}${rest}) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
        )
      ).list;
    const whole = await page('first: 200');
    expect(whole.nodes).toHaveLength(whole.totalCount);
    const turned: string[] = [];
    let after = '';
    for (;;) {
      const part = await page(`first: 3${after}`);
      expect(part.totalCount).toBe(whole.totalCount);
      expect(part.pageInfo.hasPreviousPage).toBe(after !== '');
      turned.push(...part.nodes.map(({ id }) => id));
      if (!part.pageInfo.hasNextPage) break;
      after = `, after: "${part.pageInfo.endCursor}"`;
    }
    expect(turned).toEqual(whole.nodes.map(({ id }) => id));
  });

  it('first: 0 gives the total alone', async () => {
    const data = await askQuery<{ list: Listed }>(
      store,
      '{ list: persons(first: 0) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
    );
    expect(data.list).toEqual({ totalCount: 1, nodes: [], pageInfo: { hasNextPage: true, endCursor: null } });
  });

  it('refuse the cursor of another order', async () => {
    const { list } = await askQuery<{ list: Listed }>(
      store,
      '{ list: sources(first: 1) { totalCount nodes { id } pageInfo { endCursor } } }',
    );
    const { errors } = await runQuery(
      store,
      `{ sources(orderBy: { field: PUBLISHER }, after: "${list.pageInfo.endCursor}") { totalCount } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors?.[0]?.message).toContain('PUBLISHED DESC, not PUBLISHER ASC');
  });
});
