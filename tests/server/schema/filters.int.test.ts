import { describe } from 'vitest';
import { openStore } from '#server/store/open.ts';
import { describeFilters } from './describeFilters.ts';

const { NEO4J_URI: uri = '', NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;

describe.skipIf(!uri)('on a server (runs when NEO4J_URI is set)', () => {
  describeFilters('Neo4j', () => openStore({ neo4j: { uri, user, password } }), { graphs: 3, conditions: 8 });
});
