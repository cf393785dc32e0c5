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
    // Quantifiers of relations.
    ['alliances', 'AllianceFilter', { parties: { some: { country: { equals: 'US' } } } }, ['al-nimbus']],
    ['alliances', 'AllianceFilter', { parties: { single: { country: { equals: 'US' } } } }, ['al-nimbus']],
    ['alliances', 'AllianceFilter', { parties: { single: {} } }, []],
    ['alliances', 'AllianceFilter', { parties: { all: { country: { equals: 'US' } } } }, []],
    ['alliances', 'AllianceFilter', { parties: { all: { kinds: ['COMPANY'] } } }, ['al-nimbus']],
    ['alliances', 'AllianceFilter', { parties: { none: { kinds: ['PERSON'] } } }, ['al-nimbus']],
    [
      'alliances',
      'AllianceFilter',
      { statements: { all: { stances: ['WELCOME', 'OPPOSE'] } } },
      ['al-nimbus'],
    ],
    ['alliances', 'AllianceFilter', { statements: { none: { stances: ['OPPOSE'] } } }, []],
    [
      'alliances',
      'AllianceFilter',
      { sought: { some: { kinds: ['LABEL'] } }, resultsIn: { some: {} } },
      ['al-nimbus'],
    ],
    ['alliances', 'AllianceFilter', { milestones: { some: { happened: false } } }, ['al-nimbus']],
    ['persons', 'PersonFilter', { alliances: { none: {} } }, ['anne-martin']],
    [
      'persons',
      'PersonFilter',
      { statements: { some: { subjects: { some: { kinds: ['ALLIANCE'] } } } } },
      ['anne-martin'],
    ],
    ['organizations', 'OrganizationFilter', { holds: { some: { kinds: ['LABEL'] } } }, ['nimbus']],
    ['organizations', 'OrganizationFilter', { owners: { some: { id: { equals: 'altair' } } } }, ['nimbus']],
    [
      'organizations',
      'OrganizationFilter',
      { people: { some: { name: { contains: 'Martin' } } } },
      ['cercle'],
    ],
    // Ties with their own fields and what stands at their other end.
    [
      'organizations',
      'OrganizationFilter',
      {
        ties: {
          some: {
            kinds: ['PARTY_TO'],
            outgoing: true,
            partyRoles: ['MAJORITY_SHAREHOLDER'],
            stake: { gte: 50 },
            role: { contains: 'operator' },
            date: { after: '2021-10-05' },
            other: { ties: { some: { kinds: ['ABOUT'], stances: ['OPPOSE'] } } },
          },
        },
      },
      ['altair'],
    ],
    [
      'organizations',
      'OrganizationFilter',
      { ties: { some: { kinds: ['PARTY_TO'], disputed: true } } },
      ['bigco'],
    ],
    [
      'organizations',
      'OrganizationFilter',
      { ties: { some: { or: [{ kinds: ['OWNS'], outgoing: true }, { kinds: ['HOLDS'] }] } } },
      ['altair', 'bigco', 'nimbus'],
    ],
    [
      'statements',
      'StatementFilter',
      { ties: { some: { kinds: ['ABOUT'], stances: ['CONCERN'], other: { kinds: ['POLICY'] } } } },
      ['st-craintes'],
    ],
    // Actors nest like the others.
    [
      'alliances',
      'AllianceFilter',
      { party: { or: [{ country: { equals: 'US' } }, { name: { equals: 'nobody' } }] } },
      ['al-nimbus'],
    ],
    ['alliances', 'AllianceFilter', { party: { not: { kinds: ['COMPANY'] } } }, []],
    // Texts, numbers, dates, what is unknown.
    ['organizations', 'OrganizationFilter', { name: { endsWith: 'SAS' } }, ['nimbus']],
    ['organizations', 'OrganizationFilter', { name: { contains: 'NIMBUS', ignoreCase: true } }, ['nimbus']],
    ['organizations', 'OrganizationFilter', { name: { contains: 'NIMBUS' } }, []],
    ['organizations', 'OrganizationFilter', { country: { isNull: true }, kinds: ['COMPANY'] }, []],
    ['organizations', 'OrganizationFilter', { country: { isNull: false, not: { equals: 'FR' } } }, ['bigco']],
    ['organizations', 'OrganizationFilter', { sourceCount: { gte: 2 }, tieCount: { gt: 4 } }, ['nimbus']],
    ['organizations', 'OrganizationFilter', { sourceCount: { lt: 1 } }, []],
    ['organizations', 'OrganizationFilter', { disputed: true }, ['bigco']],
    ['policies', 'PolicyFilter', { date: { after: '2020' } }, ['pol-strategie']],
    // It has held ever since.
    ['policies', 'PolicyFilter', { date: { before: '2021' } }, []],
    ['policies', 'PolicyFilter', { date: { isNull: true } }, []],
    ['statements', 'StatementFilter', { date: { within: '2021-10' } }, ['st-salue', 'st-craintes']],
    ['statements', 'StatementFilter', { date: { within: '2021-10-06' } }, ['st-salue']],
    ['statements', 'StatementFilter', { date: { overlaps: '2021-10-20' } }, ['st-craintes']],
    ['milestones', 'MilestoneFilter', { slip: { gte: 60 } }, ['ms-creation']],
    ['milestones', 'MilestoneFilter', { slip: { isNull: true } }, ['ms-services']],
    [
      'milestones',
      'MilestoneFilter',
      { actualDate: { overlaps: '2022-06' }, plannedDate: { before: '2022-05' } },
      ['ms-creation'],
    ],
    ['claims', 'ClaimFilter', { recordedSince: '2026-11-02T00:00:00Z' }, ['cl-reading']],
    ['claims', 'ClaimFilter', { shown: false }, ['dp-bigco~2']],
    [
      'claims',
      'ClaimFilter',
      { field: { equals: 'stake' }, subjects: { some: { country: { equals: 'US' } } } },
      ['dp-bigco~1', 'dp-bigco~2'],
    ],
    [
      'claims',
      'ClaimFilter',
      { id: { startsWith: 'cl-' }, sources: { all: { publisher: { contains: 'Gazette' } } } },
      ['cl-majority'],
    ],
    [
      'sources',
      'SourceFilter',
      { claims: { some: { statuses: ['DISPUTED'] } }, published: { after: '2022-05' } },
      ['registre-2022'],
    ],
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
    [
      'organizations',
      '{ field: LATEST_STATEMENT, direction: DESC, thenBy: { field: TIES, direction: DESC } }',
      [...['cercle', 'independants', 'nimbus', 'altair', 'bigco', 'gazette', 'gouvernement']],
    ],
    [
      'organizations',
      '{ field: ALLIANCES, direction: DESC, thenBy: { field: NAME, direction: DESC } }',
      [...['bigco', 'altair', 'cercle', 'nimbus', 'gazette', 'independants', 'gouvernement']],
    ],
    ['policies', '{ field: HOLDERS, direction: DESC }', ['pol-label', 'pol-strategie']],
    ['policies', '{ field: LATEST_STATEMENT, direction: DESC }', ['pol-strategie', 'pol-label']],
    ['milestones', '{ field: SLIP, direction: DESC }', ['ms-creation', 'ms-services']],
    ['sources', '{ field: CLAIMS, direction: DESC }', ['gazette-2021-10', 'registre-2022']],
    ['sources', '{ field: TITLE }', ['registre-2022', 'gazette-2021-10']],
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

describe('bad input', () => {
  it.each([
    [
      'persons(orderBy: { field: NAME, thenBy: { field: TIES, thenBy: { field: SOURCES } } }) { totalCount }',
      /two fields at most/,
    ],
    ['persons(orderBy: { field: NAME, thenBy: { field: NAME } }) { totalCount }', /NAME again/],
    [
      `persons(where: { name: { in: [${'"x" '.repeat(1_001)}] } }) { totalCount }`,
      /a list of 1001 values is more than 1000/,
    ],
    ['persons(first: 201) { totalCount }', /201 is more than 200/],
    ['persons(first: -1) { totalCount }', /must be 0 to 200/],
    ['persons(after: "????") { totalCount }', /no cursor/],
    ['policies(where: { date: { before: "soon" } }) { totalCount }', /before: "soon" is not an EDTF date/],
    ['policies(where: { date: { within: "2022/2021" } }) { totalCount }', /within: .*ends before/],
    [
      'claims(where: { recordedSince: "yesterday" }) { totalCount }',
      /recordedSince: “yesterday” is no instant/,
    ],
    ['entity(id: "al-nimbus") { ties(where: { window: "x" }) { totalCount } }', /window: "x"/],
    [
      `persons(where: ${'{ ties: { some: { other: '.repeat(6)}{}${' } } }'.repeat(6)}) { totalCount }`,
      /relations nest \d+ deep, more than 5/,
    ],
  ])('%s is refused in words', async (field, message) => {
    const { errors } = await runQuery(store, `{ ${field} }`);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it.each([
    [
      'persons',
      { id: { in: Array.from({ length: 10_000 }, (_id, index) => `nobody-${index}`) } },
      'PersonFilter',
    ],
    ['persons', { name: { contains: '😀\u0000\uD800' } }, 'PersonFilter'],
    ['organizations', { name: { matches: "') OR 1=1 //" } }, 'OrganizationFilter'],
    [
      'sources',
      { citedForAny: Array.from({ length: 10_000 }, (_id, index) => `nobody-${index}`) },
      'SourceFilter',
    ],
    ['statements', { about: "'}) DETACH DELETE n //" }, 'StatementFilter'],
  ])('%s where %j is an empty answer', async (list, where, filter) => {
    expect(await ids(list, filter, where)).toEqual([]);
  });
});
