import { describe, expect, it } from 'vitest';
import { thingsTable, tiesTable } from '#client/export/figureTables.ts';
import { numberSources } from '#client/export/numberSources.ts';
import { writeBibtex } from '#client/export/writeBibtex.ts';
import { writeCsv } from '#client/export/writeCsv.ts';
import { writeHtml } from '#client/export/writeHtml.ts';
import { writeJson } from '#client/export/writeJson.ts';
import { writePrint } from '#client/export/writePrint.ts';
import { writeText } from '#client/export/writeText.ts';
import { en } from '#client/locales/en.ts';
import { figureOf } from './figureOf.ts';

const figure = figureOf();

describe('numbers of sources', () => {
  const sourceOf = (id: string) => ({
    id,
    publisher: id,
    title: id,
    url: '',
    archiveUrl: null,
    published: null,
    publishedEdtf: null,
    accessed: null,
    language: null,
    kind: 'PRESS',
    note: null,
  });
  const claim = (id: string, ...sources: string[]) => ({
    id,
    text: '',
    status: 'SOURCED' as const,
    citations: sources.map((each) => ({ quotation: null, locator: null, source: sourceOf(each) })),
  });

  it('are given to a thing whatever it is called', () => {
    const made = numberSources({ constructor: [claim('1', 'x')] }, ['constructor'], []);
    expect(made.claims['constructor']?.[0]?.citations.map(({ source }) => source)).toEqual([1]);
    expect(numberSources({}, ['constructor'], []).claims['constructor']).toEqual([]);
  });

  it('follow the drawing first, each source once', () => {
    const made = numberSources(
      { a: [claim('1', 'x', 'y')], b: [claim('2', 'y')], c: [claim('3', 'z', 'x')] },
      ['a', 'b'],
      ['c'],
    );
    expect(made.sources.map(({ id, number }) => [id, number])).toEqual([
      ['x', 1],
      ['y', 2],
      ['z', 3],
    ]);
    expect(made.footnotes).toBe(2);
    expect(made.claims['c']?.[0]?.citations.map(({ source }) => source)).toEqual([3, 1]);
  });
});

describe('tables of what is shown', () => {
  it('have a row for each thing and tie, and no formula', () => {
    const things = thingsTable(figure, en);
    expect(things.rows).toHaveLength(7);
    expect(tiesTable(figure, en).rows).toHaveLength(6);
    expect(writeCsv(things.head, things.rows)).toContain("'=La souveraineté");
    expect(things.rows.every((row) => row.length === things.head.length)).toBe(true);
  });
});

describe('JSON', () => {
  it('is read back with what it is of, evidence and sources', () => {
    const read = JSON.parse(writeJson(figure)) as {
      facts: string[];
      dataset: { updated: string };
      things: { id: string; name: string }[];
      ties: { id: string; sources: number[] }[];
      sources: { number: number; url: string }[];
    };
    expect(read.dataset.updated).toBe('2026-11-20');
    expect(read.facts[0]).toBe('7 of 414 shown');
    expect(read.things).toHaveLength(7);
    expect(read.ties.find(({ id }) => id === 'hostile.PARTY_TO.al')?.sources).toEqual([1]);
    expect(read.sources.map(({ number }) => number)).toEqual([1, 2]);
    expect(read.things[1]?.name).not.toContain('\u0000');
  });

  it('has the groups and notes of the canvas', () => {
    const group = { key: 'kind:COMPANY', label: 'Company', ids: ['hostile'] };
    const dressed = { nodes: [], ties: [], groups: [], open: [group], size: null, shade: null };
    const read = JSON.parse(writeJson(figureOf({ dressed }))) as { groups: unknown; notes: unknown };
    expect(read.groups).toEqual([
      { key: 'kind:COMPANY', name: 'Company', drawn: 'around its things', things: ['hostile'] },
    ]);
    expect(read.notes).toEqual([{ x: 20, y: 520, text: 'To be checked <soon>' }]);
  });
});

describe('BibTeX', () => {
  const written = writeBibtex(figure);

  it('has one entry with its own key for each source', () => {
    expect([...written.matchAll(/^@online\{([^,]+),$/gm)].map((match) => match[1])).toEqual([
      'source-1',
      'source-2',
    ]);
  });

  it('escapes what means something to TeX, and leaves addresses alone', () => {
    expect(written).toContain('{{ChannelNews \\& co}}');
    expect(written).toContain('url = {https://example.org/?a=1&b=2}');
    expect(written).toContain('date = {2021-10}');
  });

  it('is balanced', () => {
    const depth = [...written.replaceAll(/\\[{}]/g, '')].reduce(
      (sum, char) => sum + Number(char === '{') - Number(char === '}'),
      0,
    );
    expect(depth).toBe(0);
  });
});

describe('text with footnotes', () => {
  it('says every tie and quotation with the numbers of its sources', () => {
    const text = writeText(figure, { sources: 'Sources' });
    expect(text).toContain('Google is party to the deal, < 10 %. [1]');
    expect(text).toMatch(/«\s=La souveraineté .*\s» \(.*, Oct 2021; opposes\) \[2\]/u);
    expect(text).toContain('[2] ChannelNews & co');
    expect(text).toContain('7 of 414 shown');
  });
});

describe('pages', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><g class="thing" data-id="al"></g></svg>';

  it('to print have numbered notes as a list', () => {
    const page = new DOMParser().parseFromString(
      writePrint(figure, svg, { sources: 'Sources' }, ''),
      'text/html',
    );
    expect([...page.querySelectorAll('li b')].map((number) => number.textContent)).toEqual(['1', '2']);
    expect(page.querySelector('script')).toBeNull();
  });

  it('offline hold no script but their own, and load nothing', () => {
    const html = writeHtml(figure, svg, en);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('script')).toHaveLength(2);
    expect(page.querySelectorAll('[src], link')).toHaveLength(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    const data = JSON.parse(page.getElementById('data')?.textContent ?? '') as { things: { name: string }[] };
    expect(data.things[1]?.name).toContain('<script>');
  });
});
