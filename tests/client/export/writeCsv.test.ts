import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '#client/export/writeCsv.ts';
import { writeTsv } from '#client/export/writeTsv.ts';

/** A reader of RFC 4180 written apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (char === '"') isQuoted = true;
    else if (char === ',' || char === '\r') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (char === '\r') {
        at += 1;
        rows.push([]);
      }
    } else cell += char;
  }
  rows.pop();
  return rows;
}
const bare = (text: string) => text.replace(/^\ufeff/, '');

describe('a CSV file', () => {
  it('begins with the mark spreadsheets need to read accents', () => {
    expect(writeCsv(['Nom'], [['Météo']]).startsWith('\ufeffNom\r\n')).toBe(true);
  });

  it('gives back commas, quotation marks and line ends as they were', () => {
    const row = ['a,b', 'he said "no"', 'two\nlines', '« ; »', ' spaces '];
    expect(readCsv(bare(writeCsv(['1', '2', '3', '4', '5'], [row])))[1]).toEqual(row);
  });

  it.each(['=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', ' =1', '＝1'])(
    'keeps a spreadsheet from running %s',
    (formula) => {
      const cell = readCsv(bare(writeCsv(['name'], [[formula]])))[1]?.[0] ?? '';
      expect(cell.startsWith("'")).toBe(true);
    },
  );

  it('leaves numbers alone', () => {
    expect(readCsv(bare(writeCsv(['n'], [['-5'], ['12.5']])))).toEqual([['n'], ['-5'], ['12.5']]);
  });

  it('holds no control character', () => {
    expect(writeCsv(['name'], [['a\u0000b\u0007c\u009bd']])).toContain('abcd');
  });

  it('keeps right-to-left names, emoji and 300 characters', () => {
    const row = ['شركة السحابة', '👩🏽‍💻', 'x'.repeat(300)];
    expect(readCsv(bare(writeCsv(['1', '2', '3'], [row])))[1]).toEqual(row);
  });

  it('writes what it is about below the rows', () => {
    const rows = readCsv(bare(writeCsv(['Nom'], [['Thales']], ['Données du 2026-11-20'])));
    expect(rows).toEqual([['Nom'], ['Thales'], [''], ['Données du 2026-11-20']]);
  });

  it('has as many cells in a row as it was given, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 3, maxLength: 3 })),
        (rows) => {
          const back = readCsv(bare(writeCsv(['a', 'b', 'c'], rows)));
          return back.length === rows.length + 1 && back.every((cells) => cells.length === 3);
        },
      ),
      { seed: 20211006, numRuns: 300 },
    );
  });
});

describe('cells for the clipboard', () => {
  it('keep to their column and line', () => {
    expect(writeTsv(['a', 'b'], [['one\ttwo', 'three\nfour']])).toBe('a\tb\none two\tthree four');
  });

  it('are not run as formulas either', () => {
    expect(writeTsv(['a'], [['=1+1']])).toBe("a\n'=1+1");
  });
});
