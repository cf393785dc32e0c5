import { ApolloServer, HeaderMap } from '@apollo/server';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { sayReady } from './sayReady.ts';

/**
 * The peer: @neo4j/graphql on the same database, with the schema its manual would have one write for this graph, behind the
 * same web framework as the product but without its guards, headers and compression. Every type names the label that has the
 * index on `id`, so that it finds by id as fast as the product does.
 * Arguments: uri, user, password.
 */
const typeDefs = /* GraphQL */ `
  type Person @node(labels: ["Entity", "Person"]) {
    id: ID!
    kind: String!
    nameEn: String!
    sortName: String
    statements: [Statement!]! @relationship(type: "SAID", direction: OUT)
    employers: [Organization!]! @relationship(type: "WORKS_FOR", direction: OUT, properties: "Role")
  }
  type Organization @node(labels: ["Entity", "Organization"]) {
    id: ID!
    kind: String!
    nameEn: String!
    sortName: String
    country: String
    staff: [Person!]! @relationship(type: "WORKS_FOR", direction: IN, properties: "Role")
    alliances: [Alliance!]! @relationship(type: "PARTY_TO", direction: OUT, properties: "Party")
    statements: [Statement!]! @relationship(type: "SAID", direction: OUT)
  }
  type Alliance @node(labels: ["Entity", "Alliance"]) {
    id: ID!
    kind: String!
    nameEn: String!
    sortName: String
    status: String
    allianceType: String
    from: Int
    parties: [Organization!]! @relationship(type: "PARTY_TO", direction: IN, properties: "Party")
    statements: [Statement!]! @relationship(type: "ABOUT", direction: IN, properties: "Position")
    milestones: [Milestone!]! @relationship(type: "BELONGS_TO", direction: IN)
  }
  type Statement @node(labels: ["Entity", "Statement"]) {
    id: ID!
    kind: String!
    nameEn: String!
    quotation: String
    from: Int
    speakers: [Organization!]! @relationship(type: "SAID", direction: IN)
    about: [Alliance!]! @relationship(type: "ABOUT", direction: OUT, properties: "Position")
  }
  type Milestone @node(labels: ["Entity", "Milestone"]) {
    id: ID!
    nameEn: String!
    belongsTo: [Alliance!]! @relationship(type: "BELONGS_TO", direction: OUT)
  }
  type Role @relationshipProperties {
    roleEn: String
    from: Int
    to: Int
  }
  type Party @relationshipProperties {
    partyRole: String
    position: Int
  }
  type Position @relationshipProperties {
    stance: String
    from: Int
    position: Int
  }
`;

const [uri = '', user = '', password = ''] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const apollo = new ApolloServer({ schema, introspection: false, csrfPrevention: false });
await apollo.start();
const app = Fastify();
app.post('/graphql', async (request, reply) => {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
  const {
    status,
    headers: answered,
    body,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body: request.body },
    context: async () => ({ executionContext: driver }),
  });
  for (const [name, value] of answered) void reply.header(name, value);
  return reply.code(status ?? 200).send(body.kind === 'complete' ? body.string : '');
});
await app.listen({ port: 0, host: '127.0.0.1' });
sayReady(app.server, async () => {
  await app.close();
  await apollo.stop();
  await driver.close();
});
