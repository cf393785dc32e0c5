import { describe, expect, it } from 'vitest';
import { readEnv } from '#server/env.ts';

describe('readEnv', () => {
  it('has a default for everything', () => {
    expect(readEnv({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataFolder: 'data',
      neo4j: null,
      logLevel: 'info',
      production: false,
      costBudget: null,
      timeoutMs: null,
      requestsPerMinute: null,
      trustedProxies: null,
      trustedDocumentsFile: null,
    });
  });

  it('takes Neo4j from three settings, and a database when one is named', () => {
    const variables = { NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'clouds' };
    expect(readEnv(variables).neo4j).toEqual({
      uri: 'bolt://db:7687',
      user: 'neo4j',
      password: 'secret',
      database: 'clouds',
    });
  });

  it('takes limits as whole numbers, and proxies as a list', () => {
    const variables = {
      ENTENTE_COST_BUDGET: '5000',
      ENTENTE_RATE_LIMIT: '0',
      ENTENTE_TRUSTED_PROXIES: '10.0.0.0/8, 192.168.1.1',
    };
    expect(readEnv(variables)).toMatchObject({
      costBudget: 5000,
      requestsPerMinute: 0,
      trustedProxies: ['10.0.0.0/8', '192.168.1.1'],
    });
  });

  it.each([
    [{ ENTENTE_COST_BUDGET: '0' }, /ENTENTE_COST_BUDGET: “0” is no whole number of 1 or more/],
    [{ ENTENTE_TIMEOUT_MS: '20s' }, /ENTENTE_TIMEOUT_MS: “20s”/],
    [{ ENTENTE_RATE_LIMIT: '-1' }, /ENTENTE_RATE_LIMIT: “-1” is no whole number of 0 or more/],
    [{ PORT: 'http' }, /PORT: “http” is no port/],
    [{ PORT: '70000' }, /PORT: “70000”/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL: “loud” is none of fatal/],
    [{ NEO4J_URI: 'localhost:7687', NEO4J_PASSWORD: 's3cret' }, /NEO4J_URI: must begin with neo4j:/],
    [{ NEO4J_URI: 'bolt://db' }, /NEO4J_PASSWORD: must be set/],
  ])('refuses %j', (variables, message) => {
    expect(() => readEnv(variables)).toThrow(message);
    expect(() => readEnv(variables)).not.toThrow(/s3cret/);
  });
});
