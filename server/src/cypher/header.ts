/** A column or parameter as a header declares it; `nullable` for a type that ends in `?`. */
export interface Declaration {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

export interface Statement {
  /** `folder/file` without the ending. */
  readonly name: string;
  readonly summary: string;
  readonly params: readonly Declaration[];
  readonly columns: readonly Declaration[];
  readonly access: 'read' | 'write';
  /** The Cypher, without the header. */
  readonly text: string;
}

/** The types a header may name, and what they are in TypeScript. */
export const TYPES: Readonly<Record<string, string>> = {
  String: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  Json: 'PlainValue',
  Scalar: 'string | number',
  'List<String>': 'string[]',
  'List<Int>': 'number[]',
  'List<Float>': 'number[]',
  'List<Json>': 'PlainRow[]',
};

/**
 * Reads the comment block that opens a .cypher file.
 * @throws Error naming the file, the line and what is wrong with it
 */
export function readHeader(name: string, source: string): Statement {
  const lines = source.split('\n');
  const params: Declaration[] = [];
  const columns: Declaration[] = [];
  let access: 'read' | 'write' | null = null;
  let summary = '';
  let index = 0;
  const fail = (what: string) => new Error(`cypher/${name}.cypher:${index + 1}: ${what}`);
  for (; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (!line.startsWith('//')) break;
    const text = line.slice(2).trim();
    if (index === 0) {
      const opening = /^(\S+) -- (.+)$/.exec(text);
      if (!opening) throw fail('the first line must read "// <folder>/<file> -- what it answers."');
      if (opening[1] !== name) throw fail(`the header is named ${opening[1]}, the file ${name}`);
      summary = opening[2] ?? '';
      continue;
    }
    const tag = /^@(\w+)\s*(.*)$/.exec(text);
    if (!tag) continue;
    if (tag[1] === 'access') {
      if (tag[2] !== 'read' && tag[2] !== 'write') throw fail(`@access is read or write, not "${tag[2]}"`);
      access = tag[2];
    } else if (tag[1] === 'param' || tag[1] === 'returns') {
      const declared = /^(\$?)(\w+)\s+([\w<>]+)(\??)(?:\s|$)/.exec(tag[2] ?? '');
      if (!declared || (declared[1] === '$') !== (tag[1] === 'param'))
        throw fail(`expected "@param $name Type" or "@returns name Type", got "${text}"`);
      const type = declared[3] ?? '';
      if (!(type in TYPES)) throw fail(`unknown type "${type}"; one of ${Object.keys(TYPES).join(', ')}`);
      (tag[1] === 'param' ? params : columns).push({
        name: declared[2] ?? '',
        type,
        nullable: declared[4] === '?',
      });
    } else throw fail(`unknown tag @${tag[1]}`);
  }
  if (!access) throw fail('the header has no @access line');
  const text = lines.slice(index).join('\n').trim();
  if (!text) throw fail('there is no statement below the header');
  return { name, summary, params, columns, access, text };
}
