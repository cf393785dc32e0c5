import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '#server/store/port.ts';
import { openSeededStore } from '#testkit/openSeededStore.ts';
import { askQuery } from '#testkit/runQuery.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openSeededStore();
});
afterAll(() => store.close());

const ask = (query: string, variables?: Record<string, unknown>) =>
  askQuery<unknown>(store, query, variables);

describe('an alliance', () => {
  it('says what is doubtful about an actor', async () => {
    const data = await ask(`{ entity(id: "independants") { note note_fr: note(lang: fr) } }`);
    expect(data).toEqual({ entity: { note: 'Number unknown.', note_fr: 'Nombre inconnu.' } });
  });

  it('has parties with role, stake and evidence, the leading one first', async () => {
    const data =
      await ask(`{ entity(id: "al-nimbus") { __typename id kind name name_fr: name(lang: fr) shortName summary
      ... on Alliance { allianceType status announced { edtf } parties {
        actor { id name_fr: name(lang: fr) } role roleText stake { text least most } disputed
        claims { id status citations { quotation locator source { id publisher } } } } } } }`);
    expect(data).toEqual({
      entity: {
        __typename: 'Alliance',
        id: 'al-nimbus',
        kind: 'ALLIANCE',
        name: 'Altaïr–BigCo trusted cloud',
        name_fr: 'Nuage de confiance Altaïr–BigCo',
        shortName: 'Altaïr–BigCo',
        summary: 'Joint company under French law.',
        allianceType: 'JOINT_VENTURE',
        status: 'CREATED',
        announced: { edtf: '2021-10-06' },
        parties: [
          {
            actor: { id: 'altair', name_fr: 'Altaïr Défense' },
            role: 'MAJORITY_SHAREHOLDER',
            roleText: 'majority shareholder and operator',
            stake: { text: 'majority', least: 50, most: null },
            disputed: false,
            claims: [
              {
                id: 'altair.party-to.al-nimbus~',
                status: 'SOURCED',
                citations: [
                  {
                    quotation: 'majoritairement détenue par Altaïr',
                    locator: '§2',
                    source: { id: 'gazette-2021-10', publisher: 'La Gazette' },
                  },
                ],
              },
              {
                id: 'cl-majority',
                status: 'SOURCED',
                citations: [
                  {
                    quotation: 'majoritairement détenue par Altaïr',
                    locator: null,
                    source: { id: 'gazette-2021-10', publisher: 'La Gazette' },
                  },
                ],
              },
            ],
          },
          {
            actor: { id: 'bigco', name_fr: 'BigCo' },
            role: 'TECHNOLOGY_SUPPLIER',
            roleText: 'technology supplier',
            stake: null,
            disputed: true,
            claims: [
              {
                id: 'bigco.party-to.al-nimbus~',
                status: 'SOURCED',
                citations: [
                  {
                    quotation: null,
                    locator: null,
                    source: { id: 'gazette-2021-10', publisher: 'La Gazette' },
                  },
                  { quotation: null, locator: null, source: { id: 'registre-2022', publisher: 'Registre' } },
                ],
              },
              {
                id: 'dp-bigco~1',
                status: 'DISPUTED',
                citations: [
                  {
                    quotation: null,
                    locator: null,
                    source: { id: 'gazette-2021-10', publisher: 'La Gazette' },
                  },
                ],
              },
              {
                id: 'dp-bigco~2',
                status: 'DISPUTED',
                citations: [
                  { quotation: null, locator: null, source: { id: 'registre-2022', publisher: 'Registre' } },
                ],
              },
            ],
          },
        ],
      },
    });
  });

  it('tells its history with the sources of each step, and what it leads to', async () => {
    const data = await ask(`{ entity(id: "al-nimbus") { ... on Alliance {
      history { status label(lang: fr) date { edtf text earliest latest } claims { id citations { source { id } } } }
      resultsIn { id } seeks { id } followsFrom { id } milestones { id } } } }`);
    expect(data).toMatchObject({
      entity: {
        history: [
          {
            status: 'ANNOUNCED',
            label: 'Annonce',
            date: { edtf: '2021-10-06', earliest: '2021-10-06', latest: '2021-10-06' },
            claims: [{ id: 'al-nimbus~history.1', citations: [{ source: { id: 'gazette-2021-10' } }] }],
          },
          { status: 'CREATED', claims: [{ id: 'al-nimbus~history.2' }] },
        ],
        resultsIn: [{ id: 'nimbus' }],
        seeks: [{ id: 'pol-label' }],
        followsFrom: [{ id: 'pol-strategie' }],
        milestones: [{ id: 'ms-creation' }, { id: 'ms-services' }],
      },
    });
  });

  it('gathers the statements about it, by stance when asked', async () => {
    const data = await ask(`{ entity(id: "al-nimbus") { ... on Alliance {
      stanceCounts { stance count } all: statements { totalCount nodes { id } }
      against: statements(stance: [OPPOSE, CONCERN]) { totalCount nodes { id } }
      later: statements(window: "2022/..") { totalCount } } } }`);
    expect(data).toMatchObject({
      entity: {
        stanceCounts: [
          { stance: 'WELCOME', count: 1 },
          { stance: 'OPPOSE', count: 1 },
        ],
        all: { totalCount: 2, nodes: [{ id: 'st-salue' }, { id: 'st-craintes' }] },
        against: { totalCount: 1, nodes: [{ id: 'st-craintes' }] },
        later: { totalCount: 0 },
      },
    });
  });
});

describe('other kinds', () => {
  it('a person has held posts, and said things', async () => {
    const data = await ask(`{ entity(id: "anne-martin") { __typename ... on Person {
      roles { organization { id } title(lang: fr) period { text start { asWritten earliest latest approximate } end { edtf } } claims { id } }
      statements { nodes { id } } } } }`);
    expect(data).toMatchObject({
      entity: {
        __typename: 'Person',
        roles: [
          {
            organization: { id: 'cercle' },
            title: 'présidente',
            period: {
              start: {
                asWritten: 'début 2020',
                earliest: '2020-01-01',
                latest: '2020-04-30',
                approximate: true,
              },
              end: { edtf: '2022-03' },
            },
            claims: [{ id: 'anne-martin.works-for.cercle~' }],
          },
          { title: 'vice-présidente', period: null },
        ],
        statements: { nodes: [{ id: 'st-salue' }] },
      },
    });
  });

  it('an organization has owners, holdings, people and deals', async () => {
    const data = await ask(`{ nimbus: entity(id: "nimbus") { kind ... on Organization { founded { edtf }
        parents { from { id } stake { text } } } }
      altair: entity(id: "altair") { ... on Organization { country founded { text } subsidiaries { to { id } } alliances { nodes { id } } } }
      cercle: entity(id: "cercle") { ... on Organization { members { from { id } kind } statements { totalCount } } }
      gouvernement: entity(id: "gouvernement") { ... on Organization { organizationType } } }`);
    expect(data).toMatchObject({
      nimbus: {
        kind: 'JOINT_COMPANY',
        founded: { edtf: '2022-06' },
        parents: [
          { from: { id: 'altair' }, stake: { text: 'majority' } },
          { from: { id: 'bigco' }, stake: { text: '< 10 %' } },
        ],
      },
      altair: {
        country: 'FR',
        founded: { text: '1998' },
        subsidiaries: [{ to: { id: 'nimbus' } }],
        alliances: { nodes: [{ id: 'al-nimbus' }] },
      },
      cercle: { statements: { totalCount: 1 } },
      gouvernement: { organizationType: 'government' },
    });
    expect((data as { cercle: { members: unknown[] } }).cercle.members).toHaveLength(3);
  });

  it('a label has holders, a life and seekers', async () => {
    const data =
      await ask(`{ entity(id: "pol-label") { kind ... on Policy { policyKind adopted { edtf } followsFrom: ties(where: { kinds: [FOLLOWS_FROM] }) { totalCount }
        holders { holder { id } since { edtf } scope status claims { id } } history { text date { edtf } claims { id } } soughtBy { id } } }
      strategy: entity(id: "pol-strategie") { ... on Policy { issuedBy { id } requirements(lang: fr) stanceCounts { stance count } } } }`);
    expect(data).toMatchObject({
      entity: {
        kind: 'LABEL',
        policyKind: 'LABEL',
        adopted: { edtf: '2016' },
        holders: [
          {
            holder: { id: 'nimbus' },
            since: { edtf: '2025-12' },
            scope: 'Hosted cloud',
            status: 'qualified',
            claims: [{ id: 'nimbus.holds.pol-label~' }],
          },
        ],
        history: [
          { text: 'First framework', date: { edtf: '2016' }, claims: [{ id: 'pol-label~history.1' }] },
        ],
        soughtBy: [{ id: 'al-nimbus' }],
      },
      strategy: {
        issuedBy: [{ id: 'gouvernement' }],
        requirements: ['Hébergement en France'],
        stanceCounts: [{ stance: 'CONCERN', count: 1 }],
      },
    });
  });

  it('a statement keeps its words, its speakers and where it came through', async () => {
    const data =
      await ask(`{ salue: entity(id: "st-salue") { ... on Statement { speakers { id } onBehalfOf { id } date { edtf approximate }
        medium { id } venue(lang: fr) quotation paraphrase language positions { subject { id } stance } disputed } }
      craintes: entity(id: "st-craintes") { ... on Statement { reportedBy { id } medium { id } quotation paraphrase positions { subject { id } stance } } } }`);
    expect(data).toEqual({
      salue: {
        speakers: [{ id: 'anne-martin' }, { id: 'cercle' }],
        onBehalfOf: [{ id: 'cercle' }],
        date: { edtf: '2021-10-06~', approximate: true },
        medium: { id: 'gazette' },
        venue: 'Communiqué',
        quotation: 'une réponse pertinente au besoin de confiance',
        paraphrase: null,
        language: 'fr',
        positions: [{ subject: { id: 'al-nimbus' }, stance: 'WELCOME' }],
        disputed: false,
      },
      craintes: {
        reportedBy: { id: 'gazette' },
        medium: null,
        quotation: null,
        paraphrase: 'Such deals would slow an industry down.',
        positions: [
          { subject: { id: 'al-nimbus' }, stance: 'OPPOSE' },
          { subject: { id: 'pol-strategie' }, stance: 'CONCERN' },
        ],
      },
    });
  });

  it('a milestone sets plan and fact side by side, and the slip as a range', async () => {
    const data =
      await ask(`{ ms: entity(id: "ms-creation") { ... on Milestone { belongsTo { id } planned { text asWritten } actual { text } slip { least most } } }
      open: entity(id: "ms-services") { ... on Milestone { planned { text(lang: fr) } actual { text } slip { least } } } }`);
    expect(data).toMatchObject({
      ms: {
        belongsTo: [{ id: 'al-nimbus' }],
        planned: { asWritten: 'début 2022' },
        slip: { least: 61, most: 180 },
      },
      open: { actual: null, slip: null },
    });
  });
});

describe('ties of an entity', () => {
  it('are counted, filtered, dated and put into a sentence', async () => {
    const data = await ask(`{ entity(id: "bigco") { tieCounts { tieKind kind outgoing count }
      ties(where: { kinds: [PARTY_TO, OWNS], outgoing: true }) { totalCount nodes { id kind partyRole sentence sentence_fr: sentence(lang: fr) } }
      incoming: ties(where: { outgoing: false }) { totalCount }
      companies: ties(where: { entityKinds: [JOINT_COMPANY] }) { nodes { kind } }
      early: ties(window: "2020") { totalCount } } }`);
    expect(data).toMatchObject({
      entity: {
        tieCounts: [
          { tieKind: 'OWNS', kind: 'JOINT_COMPANY', outgoing: true, count: 1 },
          { tieKind: 'PARTY_TO', kind: 'ALLIANCE', outgoing: true, count: 1 },
        ],
        ties: { totalCount: 2 },
        incoming: { totalCount: 0 },
        companies: { nodes: [{ kind: 'OWNS' }] },
        early: { totalCount: 0 },
      },
    });
    expect(JSON.stringify(data)).toContain('BigCo is party to');
  });

  it('are turned page by page without repeating or losing one', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const data: {
        entity: {
          ties: {
            nodes: { id: string }[];
            totalCount: number;
            pageInfo: { hasNextPage: boolean; endCursor: string | null };
          };
        };
      } = await askQuery(
        store,
        `query ($after: String) { entity(id: "al-nimbus") { ties(first: 2, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`,
        { after },
      );
      seen.push(...data.entity.ties.nodes.map(({ id }) => id));
      after = data.entity.ties.pageInfo.hasNextPage ? data.entity.ties.pageInfo.endCursor : null;
      if (after === null) expect(seen).toHaveLength(data.entity.ties.totalCount);
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(6);
  });
});

describe('entities by id', () => {
  it('come in the order asked, null where there is none', async () => {
    const data = await ask(
      '{ entities(ids: ["cercle", "nobody", "bigco", "cercle"]) { id } entity(id: "nobody") { id } }',
    );
    expect(data).toEqual({
      entities: [{ id: 'cercle' }, null, { id: 'bigco' }, { id: 'cercle' }],
      entity: null,
    });
  });

  it('node finds entities, claims and sources', async () => {
    const data = await ask(
      '{ a: node(id: "pol-label") { __typename id } b: node(id: "cl-majority") { __typename } c: node(id: "registre-2022") { __typename } d: node(id: "nobody") { id } }',
    );
    expect(data).toEqual({
      a: { __typename: 'Policy', id: 'pol-label' },
      b: { __typename: 'Claim' },
      c: { __typename: 'Source' },
      d: null,
    });
  });
});
