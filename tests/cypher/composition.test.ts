import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '#server/cypher/catalogue.ts';
import { compose, type Comparison, type Condition } from '#server/cypher/composition.ts';

const catalogue = readCatalogue('neo4j');
const count = catalogue.get('entity/count');
const ties = catalogue.get('tie/count');
const page = catalogue.get('entity/page');
if (!count || !ties || !page) throw new Error('the catalogue lacks entity/count, entity/page or tie/count');
const where = (condition: Condition, engine: 'neo4j' | 'embedded' = 'neo4j') =>
  compose(count, { where: condition }, engine);

const named = (value: string): Condition => ({ field: 'entity.name', operator: 'contains', value });
const tied = (quantifier: 'some' | 'all', ...all: Condition[]): Condition => ({
  relation: 'entity.ties',
  quantifier,
  where: { all },
});

describe('compose', () => {
  it('puts nothing of a caller into the text: one shape is one text, whatever the values', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (one, other) => {
        const [a, b] = [where({ not: named(one) }), where({ not: named(other) })];
        expect(a.text).toBe(b.text);
        expect(a.params).toEqual({ c0: one });
      }),
      { seed: 1 },
    );
  });

  it('leaves a statement as it is where nothing is asked', () => {
    const { text, params } = compose(count, undefined, 'neo4j');
    expect(params).toEqual({});
    expect(text).toBe('MATCH (n:Entity) WHERE n.kind IN $kinds AND true RETURN count(*) AS total');
    expect(where({ all: [] }).text).toContain('AND true');
    expect(where({ any: [] }).text).toContain('AND false');
  });

  it('begins every relation at the thing at hand, in the words of the engine', () => {
    const said: Condition = { relation: 'entity.said', quantifier: 'none', where: { all: [] } };
    expect(where(said).text).toContain('NOT EXISTS { MATCH (n)-[r1:SAID]->(n1:Entity) WHERE true }');
    expect(where(said, 'embedded').text).toContain(
      'COUNT { MATCH (n)-[r1:SAID]->(n1:Entity) WHERE true } = 0',
    );
  });

  it('follows only the ties a condition names, but for `all`', () => {
    const kinds: Condition = { field: 'tie.kind', operator: 'in', value: ['OWNS', 'HOLDS'] };
    const outgoing: Condition = { field: 'tie.outgoing', operator: 'is', value: false };
    const some = where(tied('some', kinds, outgoing));
    expect(some.text).toContain('(n)<-[r1:OWNS|HOLDS]-(n1:Entity) WHERE true');
    expect(some.params).toEqual({});
    expect(where(tied('all', kinds)).text).toContain('(n)-[r1]-(n1:Entity)');
  });

  it('takes no kind of tie that there is not into a pattern', () => {
    const kinds: Condition = { field: 'tie.kind', operator: 'in', value: ['X]->() DETACH DELETE n //'] };
    const { text, params } = where(tied('some', kinds));
    expect(text).not.toContain('DELETE');
    expect(params).toEqual({ c0: ['X]->() DETACH DELETE n //'] });
  });

  it.each<[Condition, RegExp]>([
    [{ field: 'entity.password', operator: 'in', value: [] }, /no field "entity.password"/],
    [{ field: 'entity.name', operator: 'like', value: 'x' }, /no operator "like"/],
    [{ field: 'entity.name', operator: 'above', value: 1 }, /is a Text, which "above" does not compare/],
    [{ field: 'entity.sourceCount', operator: 'above', value: 'x' }, /must be a Number/],
    [{ field: 'entity.name', operator: 'contains' }, /must be a String/],
    [{ relation: 'entity.knows', quantifier: 'some', where: { all: [] } }, /no relation "entity.knows"/],
    [{ field: 'tie.stance', operator: 'in', value: [] }, /asked where there is none/],
  ])('refuses %j', (condition, message) => {
    expect(() => where(condition)).toThrow(message);
  });

  it('asks of the tie and of where it is seen from, where a statement has them', () => {
    const outgoing: Comparison = { field: 'tie.outgoing', operator: 'is', value: true };
    const { text } = compose(ties, { where: { any: [outgoing] } }, 'neo4j');
    expect(text).toContain('coalesce((startNode(r).id = e.id) = $c0, false)');
    expect(() => compose(ties, { key: 'entity.NAME' }, 'neo4j')).toThrow(/no place for: key/);
  });

  it('follows only the ties that a filter wants in any case', () => {
    const outgoing: Comparison = { field: 'tie.outgoing', operator: 'is', value: true };
    const kinds: Comparison = { field: 'tie.kind', operator: 'in', value: ['OWNS', 'PARTY_TO', 'OWNS', 'x'] };
    const stance: Comparison = { field: 'tie.stance', operator: 'in', value: ['OPPOSE'] };
    const patternOf = (where: Condition) =>
      /MATCH .*(?= WHERE)/.exec(compose(ties, { where }, 'neo4j').text)?.[0];
    expect(patternOf({ all: [outgoing, { all: [kinds, stance] }] })).toBe(
      'MATCH (e:Entity {id: of})-[r:OWNS|PARTY_TO]->(o:Entity)',
    );
    expect(patternOf({ ...outgoing, value: false })).toBe('MATCH (e:Entity {id: of})<-[r]-(o:Entity)');
    for (const where of [stance, { not: kinds }, { any: [outgoing, kinds] }])
      expect(patternOf(where)).toBe('MATCH (e:Entity {id: of})-[r]-(o:Entity)');
    const { text, params } = compose(ties, { where: { all: [outgoing, kinds, stance] } }, 'embedded');
    expect(text).toContain('WHERE (coalesce(r.stance IN $c0, false))');
    expect(params).toEqual({ c0: ['OPPOSE'] });
  });

  it('compares as an index does where Neo4j counts, and in no list that is sorted', () => {
    const status: Condition = { field: 'entity.status', operator: 'in', value: ['ENDED'] };
    expect(where(status).text).toContain('AND (n.status IN $c0) RETURN');
    expect(where({ not: status }).text).toContain('NOT coalesce(n.status IN $c0, false)');
    expect(where(status, 'embedded').text).toContain('coalesce(n.status IN $c0, false)');
    expect(compose(page, { where: status }, 'neo4j').text).toContain('coalesce(n.status IN $c0, false)');
  });

  it('compares a first page with no page before, and says which parameters are left', () => {
    const first = compose(page, { isFirst: true, label: 'Person' }, 'neo4j');
    expect(first.text).toMatch(/AS key2 WITH n, id, key, key2 ORDER BY/);
    expect([...first.used]).toEqual(['limit']);
    expect(compose(page, { isFirst: false }, 'neo4j').text).toContain('WHERE $afterId IS NULL OR');
  });

  it.each([...catalogue.values()].filter(({ text }) => text.includes('LIMIT $limit')))(
    'leaves a first page of $name its limit',
    (statement) => {
      expect(compose(statement, { isFirst: true }, 'neo4j').text).toContain('LIMIT $limit');
    },
  );

  it('leaves columns out, but none that the rows are sorted by', () => {
    expect(compose(page, { without: ['record', 'from'] }, 'neo4j').text).toMatch(
      /null AS from, n\.to AS to,.* null AS record ORDER BY/,
    );
    expect(() => compose(page, { without: ['key'] }, 'neo4j')).toThrow(/no column "key"/);
    expect(() => compose(page, { without: ['password'] }, 'neo4j')).toThrow(/no column "password"/);
  });
});
