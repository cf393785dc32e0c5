import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { codeOf, fromDriver, toDriver } from '#server/store/neo4j/values.ts';

describe('values of the Neo4j driver', () => {
  it('sends whole numbers as integers, at any depth, and fractions as they are', () => {
    expect(toDriver({ rows: [{ whole: 3, part: 0.5, none: null, text: '3' }] })).toEqual({
      rows: [{ whole: neo4j.int(3), part: 0.5, none: null, text: '3' }],
    });
  });

  it('gives integers that fit as numbers and others as text', () => {
    expect(fromDriver([neo4j.int(-7), neo4j.int('9007199254740991'), neo4j.int('9007199254740993')])).toEqual(
      [-7, 9007199254740991, '9007199254740993'],
    );
  });

  it.each([
    ['a node', new neo4j.types.Node(neo4j.int(1), ['A'], {}, '1')],
    ['a relationship', new neo4j.types.Relationship(neo4j.int(1), neo4j.int(1), neo4j.int(2), 'T', {})],
    ['a date', new neo4j.types.Date(2021, 5, 17)],
  ])('refuses %s with BAD_QUERY', (_case, value) => {
    expect(() => fromDriver({ one: [value] })).toThrow(expect.objectContaining({ code: 'BAD_QUERY' }));
  });

  it.each([
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONSTRAINT'],
    ['Neo.ClientError.Statement.SyntaxError', 'BAD_QUERY'],
    ['ServiceUnavailable', 'UNAVAILABLE'],
    ['Neo.ClientError.Security.Unauthorized', 'UNAVAILABLE'],
  ])('takes %s for %s', (code, expected) => {
    expect(codeOf(Object.assign(new Error('as the server says'), { code }))).toBe(expected);
  });
});
