import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as clientDocuments from '#client/api/generated/graphql.ts';
import { COLUMNS } from '#server/export/columns.ts';
import { COST_BUDGET } from '#server/guard/limitCost.ts';
import { readTrustedDocuments } from '#server/http/trustedDocuments.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const text = read('docs/http.md');

describe('docs/http.md', () => {
  it('names every setting of the server that the README does not', () => {
    const settings = [
      ...read('server/src/env.ts').matchAll(/\b(?:ENTENTE_[A-Z_]+|NODE_ENV|LOG_LEVEL)\b/g),
    ].map(([name]) => name);
    const readme = read('README.md');
    for (const name of new Set(settings))
      expect(readme.includes(name) || text.includes(`\`${name}`), name).toBe(true);
  });

  it('names every list and column of the exports', () => {
    for (const [list, columns] of Object.entries(COLUMNS)) {
      const row = text.split('\n').find((line) => line.startsWith(`| \`${list}\` `)) ?? '';
      const named = [...row.matchAll(/`(\w+)`/g)].slice(1).map((match) => match[1]);
      expect(named, list).toEqual(columns.map(({ name }) => name));
    }
  });

  it('names every code an error may have', () => {
    const codes = [
      ...read('server/src/schema/errors.ts').matchAll(/code: '([A-Z_]+)'|^ {2}'([A-Z_]+)',$/gm),
    ].map((match) => match[1] ?? match[2] ?? '');
    const silent = [
      'CANCELLED',
      'CONSTRAINT',
      'OPERATION_RESOLUTION_FAILURE',
      'PERSISTED_QUERY_NOT_FOUND',
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ];
    for (const code of new Set(codes))
      expect(silent.includes(code) || text.includes(`\`${code}\``), code).toBe(true);
  });

  it('tells the budget as it is', () => {
    expect(text).toContain(`\`${COST_BUDGET}\``);
  });
});

describe('npm run documents', () => {
  it('prints what the explorer asks, as the server takes it', () => {
    const { stdout, status } = spawnSync('npm', ['run', '--silent', 'documents'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    const folder = mkdtempSync(path.join(tmpdir(), 'entente-documents-'));
    const file = path.join(folder, 'documents.json');
    writeFileSync(file, stdout);
    const documents = readTrustedDocuments(file);
    rmSync(folder, { recursive: true });
    const texts = Object.entries(clientDocuments).flatMap(([name, document]) =>
      name.endsWith('Document') ? [String(document)] : [],
    );
    expect([...documents.values()].toSorted()).toEqual([...new Set(texts)].toSorted());
    for (const [id, document] of documents)
      expect(id).toBe(createHash('sha256').update(document).digest('hex'));
  });
});
