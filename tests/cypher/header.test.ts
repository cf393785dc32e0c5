import { describe, expect, it } from 'vitest';
import { readHeader } from '#server/cypher/header.ts';

const TEXT = `// test/one -- one thing, by id.
//
// A remark between.
// @param   $id    String         which
// @param   $most  Int?           null for all
// @returns name   List<String>?  its names
// @access  read
MATCH (n {id: $id}) // a comment within
RETURN n.names AS name
`;

describe('readHeader', () => {
  it('reads name, summary, parameters, columns, access and the statement below', () => {
    expect(readHeader('test/one', TEXT)).toEqual({
      name: 'test/one',
      summary: 'one thing, by id.',
      params: [
        { name: 'id', type: 'String', nullable: false },
        { name: 'most', type: 'Int', nullable: true },
      ],
      columns: [{ name: 'name', type: 'List<String>', nullable: true }],
      access: 'read',
      text: 'MATCH (n {id: $id}) // a comment within\nRETURN n.names AS name',
    });
  });

  it.each([
    [
      'another name than its path',
      TEXT.replace('test/one', 'test/two'),
      /test\/one\.cypher:1: .*named test\/two/,
    ],
    ['no opening line', TEXT.replace(' -- ', ' '), /:1: the first line must read/],
    ['an unknown type', TEXT.replace('Int?', 'Integer'), /:5: unknown type "Integer"; one of String, Int/],
    ['a parameter without $', TEXT.replace('$id    ', 'id    '), /:4: expected "@param \$name Type"/],
    ['a column with $', TEXT.replace('name   List', '$name  List'), /:6: expected .*"@returns name Type"/],
    ['an unknown tag', TEXT.replace('@access  read', '@acces read'), /:7: unknown tag @acces/],
    [
      'an unknown access',
      TEXT.replace('@access  read', '@access all'),
      /:7: @access is read or write, not "all"/,
    ],
    ['no access', TEXT.replace('// @access  read\n', ''), /has no @access line/],
    ['no statement', TEXT.slice(0, TEXT.indexOf('MATCH')), /no statement below the header/],
  ])('refuses %s, saying where', (_case, text, message) => {
    expect(() => readHeader('test/one', text)).toThrow(message);
  });
});
