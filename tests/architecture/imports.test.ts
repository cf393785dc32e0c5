import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folder or file → the folders it may import from (its own always); the longest prefix decides. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'server/src/domain': [],
  'server/src/env.ts': [],
  'server/src/cypher': ['server/src/domain'],
  'server/src/paths': ['server/src/domain'],
  'server/src/analytics': ['server/src/paths', 'server/src/domain'],
  'server/src/threads': ['server/src/paths', 'server/src/analytics', 'server/src/store', 'server/src/domain'],
  'server/src/store': ['server/src/cypher', 'server/src/domain'],
  'server/src/store/embedded': ['server/src/store', 'server/src/cypher', 'server/src/domain'],
  'server/src/store/neo4j': ['server/src/store', 'server/src/cypher', 'server/src/domain'],
  'server/src/dataset': ['server/src/store', 'server/src/cypher', 'server/src/domain', 'server/src/env.ts'],
  'server/src/discourse': ['server/src/domain'],
  'server/src/search': ['server/src/store', 'server/src/cypher', 'server/src/domain'],
  'server/src/schema': [
    'server/src/search',
    'server/src/paths',
    'server/src/analytics',
    'server/src/threads',
    'server/src/store',
    'server/src/cypher',
    'server/src/domain',
    'server/src/discourse',
    'server/src/context.ts',
  ],
  'server/src/context.ts': [
    'server/src/store',
    'server/src/cypher',
    'server/src/domain',
    'server/src/schema',
  ],
  'server/src/export': [
    'server/src/schema',
    'server/src/store',
    'server/src/cypher',
    'server/src/context.ts',
  ],
  'server/src/guard': ['server/src/store', 'server/src/context.ts'],
  'server/src': ['server/src'],
  'client/src/lib': [],
  'client/src/api': ['client/src/lib'],
  'client/src/locales': ['client/src/lib'],
  'client/src/ui': ['client/src/lib', 'client/src/locales', 'client/src/api/generated'],
  'client/src/state': ['client/src/lib', 'client/src/api', 'client/src/locales', 'client/src/graph/types.ts'],
  'client/src/graph': ['client/src/lib', 'client/src/api', 'client/src/state', 'client/src/locales'],
  'client/src/export': [
    'client/src/lib',
    'client/src/api/generated',
    'client/src/state',
    'client/src/graph',
    'client/src/locales',
  ],
  'client/src/evidence': [
    'client/src/lib',
    'client/src/api',
    'client/src/state',
    'client/src/ui',
    'client/src/locales',
  ],
  'client/src/features': [
    'client/src/lib',
    'client/src/evidence',
    'client/src/export',
    'client/src/api',
    'client/src/state',
    'client/src/graph',
    'client/src/ui',
    'client/src/locales',
  ],
  'client/src': ['client/src'],
};

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('generated'));
}

interface Import {
  readonly file: string;
  readonly target: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map((match) => ({
    file,
    target: path.normalize(path.join(path.dirname(file), match[1] ?? '')),
  }));
}

const FILES = [...sourceFiles('server/src'), ...sourceFiles('client/src')];
const IMPORTS = FILES.flatMap(importsOf);

/** The most specific rule for a file. */
function ruleOf(file: string): string {
  const rules = Object.keys(ARROWS).filter((rule) => file === rule || file.startsWith(`${rule}/`));
  return rules.sort((a, b) => b.length - a.length)[0] ?? '';
}

const isWithin = (target: string, folder: string) => target === folder || target.startsWith(`${folder}/`);

describe('imports', () => {
  it('are read from both sides', () => {
    expect(IMPORTS.length).toBeGreaterThan(60);
  });

  it('point one way', () => {
    const wrong = IMPORTS.filter(({ file, target }) => {
      const rule = ruleOf(file);
      const allowed = [rule, ...(ARROWS[rule] ?? [])];
      return !allowed.some((folder) => isWithin(target, folder));
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('only store/open.ts reaches an engine from outside the engine', () => {
    const engines = ['server/src/store/embedded', 'server/src/store/neo4j'];
    const wrong = IMPORTS.filter(
      ({ file, target }) =>
        engines.some((engine) => isWithin(target, engine) && !isWithin(file, engine)) &&
        file !== 'server/src/store/open.ts',
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('a feature never imports another feature', () => {
    const featureOf = (file: string) => /^client\/src\/features\/([^/]+)/.exec(file)?.[1];
    const wrong = IMPORTS.filter(({ file, target }) => {
      const from = featureOf(file);
      const to = featureOf(target);
      return from !== undefined && to !== undefined && from !== to;
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('make no cycle', () => {
    const targets = new Map<string, string[]>();
    for (const { file, target } of IMPORTS) targets.set(file, [...(targets.get(file) ?? []), target]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]) => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      if (done.has(file) || trail.includes(file)) return;
      for (const target of targets.get(file) ?? []) visit(target, [...trail, file]);
      done.add(file);
    };
    for (const file of FILES) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('the packages of the engines and of the drawing stay in their folders', () => {
    const homes: Readonly<Record<string, string>> = {
      'neo4j-driver': 'server/src/store/neo4j',
      '@grafeo-db/js': 'server/src/store/embedded',
      cytoscape: 'client/src/graph',
    };
    const wrong = FILES.filter((file) => {
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      return Object.entries(homes).some(
        ([name, home]) => new RegExp(`['"]${name}['"]`).test(text) && !isWithin(file, home),
      );
    });
    expect(wrong).toEqual([]);
  });
});
