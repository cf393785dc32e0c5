import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkQuotations, plainWords } from '#server/dataset/checkQuotations.ts';
import { readDataset } from '#server/dataset/readDataset.ts';
import type { Dataset } from '#server/domain/records.ts';
import { FIXTURE } from '#testkit/openSeededStore.ts';

const dataset = readDataset(FIXTURE);
let documents: string;
beforeAll(() => {
  documents = mkdtempSync(path.join(tmpdir(), 'entente-documents-'));
  writeFileSync(
    path.join(documents, 'gazette-2021-10.txt'),
    'La société, majoritaire-\nment détenue par\u00a0Altaïr, serait « une réponse pertinente  au besoin de confiance ».',
  );
});
afterAll(() => rmSync(documents, { recursive: true }));

const withClaim = (quotation: string): Dataset => ({
  ...dataset,
  claims: [{ ...dataset.claims[0]!, citations: [{ source: 'gazette-2021-10', quotation }] }],
});

describe('checkQuotations', () => {
  it('finds quotations of claims, ties and statements across line ends and odd spaces', () => {
    expect(checkQuotations(dataset, documents)).toEqual({ found: 4, missing: [], withoutDocument: [] });
  });

  it('lists a quotation whose words differ, with the record and the source', () => {
    expect(checkQuotations(withClaim('majoritairement possédée par Altaïr'), documents).missing).toEqual([
      { id: 'cl-majority', source: 'gazette-2021-10', quotation: 'majoritairement possédée par Altaïr' },
    ]);
  });

  it('is strict on letters, accents, case and whole words', () => {
    for (const words of [
      'Majoritairement détenue',
      'majoritairement detenue',
      'majoritairement déten',
      'itairement détenue',
    ])
      expect(checkQuotations(withClaim(words), documents).missing).toHaveLength(1);
  });

  it('names the sources whose text is not at hand', () => {
    expect(checkQuotations(dataset, path.join(documents, 'none')).withoutDocument).toEqual([
      'gazette-2021-10',
    ]);
  });
});

describe('plainWords', () => {
  it('makes apostrophes, guillemets, spaces and hyphenation no difference', () => {
    expect(plainWords('l’« accord »\u202f: sou-\nverain')).toBe(plainWords("l'accord: souverain"));
    expect(plainWords('co\u00adentreprise')).toBe('coentreprise');
  });
});
