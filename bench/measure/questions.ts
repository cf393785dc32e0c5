import type { Ecosystem } from '../generate/ecosystem.ts';

/** A question that the product and the peer can both answer, in the words of each. */
export interface Question {
  readonly name: string;
  readonly ours: string;
  readonly theirs: string;
  inputs(ecosystem: Ecosystem, count: number): Record<string, string>[];
  /** What must be the same in both answers. */
  same(ours: never, theirs: never): readonly [unknown, unknown];
}

interface Named {
  id: string;
}
type Nodes = { nodes: Named[] };
const ids = (items: readonly Named[]) => items.map(({ id }) => id);
/** Whoever is party twice is told twice by one and once by the other. */
const sorted = (items: readonly Named[]) => [...new Set(ids(items))].sort();
const pick = (values: readonly string[], count: number, name: string) =>
  Array.from({ length: count }, (_unused, index) => ({ [name]: values[index % values.length] ?? '' }));

/** The five of the table; each asks both for the same fields of the same things. */
export const QUESTIONS: readonly Question[] = [
  {
    name: 'by id with ties',
    ours: `query ($id: ID!) { entity(id: $id) { id name ... on Alliance { status
      parties { role actor { id name } } statements(first: 25) { nodes { id quotation } } } } }`,
    theirs: `query ($id: ID!) { alliances(where: { id: { eq: $id } }) { id nameEn status
      partiesConnection { edges { properties { partyRole } node { id nameEn } } }
      statements(limit: 25, sort: [{ from: DESC }]) { id quotation } } }`,
    inputs: (ecosystem, count) => pick(ecosystem.sample('alliance', count, 11), count, 'id'),
    same: (
      ours: { entity: { parties: { actor: Named }[]; statements: Nodes } },
      theirs: { alliances: { partiesConnection: { edges: { node: Named }[] }; statements: Named[] }[] },
    ) => [
      [sorted(ours.entity.parties.map(({ actor }) => actor)), sorted(ours.entity.statements.nodes)],
      theirs.alliances.flatMap(({ partiesConnection, statements }) => [
        sorted(partiesConnection.edges.map(({ node }) => node)),
        sorted(statements),
      ]),
    ],
  },
  {
    name: 'filtered page',
    ours: `query ($country: String!) { organizations(where: { country: { equals: $country } },
      orderBy: { field: NAME }, first: 25) { nodes { id name country } } }`,
    theirs: `query ($country: String!) { organizations(where: { country: { eq: $country } },
      sort: [{ sortName: ASC }], limit: 25) { id nameEn country } }`,
    inputs: (_ecosystem, count) => pick(['FR', 'US', 'DE', 'GB', 'NL', 'IT', 'ES'], count, 'country'),
    same: (ours: { organizations: Nodes }, theirs: { organizations: Named[] }) => [
      ids(ours.organizations.nodes),
      ids(theirs.organizations),
    ],
  },
  {
    name: 'nested filter',
    ours: `query ($country: String!) { alliances(where: { party: { country: { equals: $country } },
      statement: { stances: [OPPOSE] } }, orderBy: { field: NAME }, first: 25) { nodes { id name status } } }`,
    theirs: `query ($country: String!) { alliances(where: { parties: { some: { country: { eq: $country } } },
      statementsConnection: { some: { edge: { stance: { eq: "OPPOSE" } } } } },
      sort: [{ sortName: ASC }], limit: 25) { id nameEn status } }`,
    inputs: (_ecosystem, count) => pick(['FR', 'US', 'DE', 'GB', 'NL', 'IT', 'ES'], count, 'country'),
    same: (ours: { alliances: Nodes }, theirs: { alliances: Named[] }) => [
      ids(ours.alliances.nodes),
      ids(theirs.alliances),
    ],
  },
  {
    name: 'three-level expand',
    ours: `query ($id: ID!) { entity(id: $id) { id name ... on Organization { alliances(first: 5) { nodes { id name
      parties { actor { id name ... on Organization { alliances(first: 5) { nodes { id name } } } } } } } } } }`,
    theirs: `query ($id: ID!) { organizations(where: { id: { eq: $id } }) { id nameEn
      alliances(limit: 5, sort: [{ from: DESC }]) { id nameEn parties { id nameEn
      alliances(limit: 5, sort: [{ from: DESC }]) { id nameEn } } } } }`,
    inputs: (ecosystem, count) => pick(ecosystem.sample('organization', count, 13), count, 'id'),
    same: (
      ours: { entity: { alliances: { nodes: { parties: { actor: Named }[] }[] } } },
      theirs: { organizations: { alliances: (Named & { parties: Named[] })[] }[] },
    ) => [
      ours.entity.alliances.nodes.map(({ parties }) => sorted(parties.map(({ actor }) => actor))),
      theirs.organizations[0]?.alliances.map(({ parties }) => sorted(parties)),
    ],
  },
  {
    name: 'count',
    ours: `query ($status: AllianceStatus!) { alliances(where: { statuses: [$status] }, first: 0) { totalCount } }`,
    theirs: `query ($status: String!) { alliancesConnection(where: { status: { eq: $status } }) {
      aggregate { count { nodes } } } }`,
    inputs: (_ecosystem, count) =>
      pick(['ANNOUNCED', 'PLANNED', 'CREATED', 'OPERATING', 'ENDED'], count, 'status'),
    same: (
      ours: { alliances: { totalCount: number } },
      theirs: { alliancesConnection: { aggregate: { count: { nodes: number } } } },
    ) => [ours.alliances.totalCount, theirs.alliancesConnection.aggregate.count.nodes],
  },
];
