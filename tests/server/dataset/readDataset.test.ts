import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatasetError, type Problem } from '#server/dataset/problem.ts';
import { readDataset } from '#server/dataset/readDataset.ts';
import { FIXTURE } from '#testkit/openSeededStore.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'entente-dataset-'));
  cpSync(FIXTURE, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Replaces the first occurrence of a text in a file; says where its line is. */
function spoil(file: string, right: string, wrong: string): number {
  const at = path.join(folder, file);
  const text = readFileSync(at, 'utf8');
  const offset = text.indexOf(right);
  if (offset < 0) throw new Error(`${file} does not hold "${right}"`);
  writeFileSync(at, text.slice(0, offset) + wrong + text.slice(offset + right.length));
  return text.slice(0, offset).split('\n').length;
}

/** Where the problem is told at the record, above the line that was spoiled. */
const LINES_ABOVE: Readonly<Record<string, number>> = {
  'a missing source': 5,
  'a statement that says nothing': 4,
  'two versions shown': 1,
  'a post that a company holds': -3,
  'a text that is no YAML': -1, // the list is open until the next line
};

function problems(): Problem[] {
  try {
    readDataset(folder);
    return [];
  } catch (error) {
    if (error instanceof DatasetError)
      return error.problems.map((one) => ({ ...one, file: path.basename(one.file) }));
    throw error;
  }
}

describe('readDataset', () => {
  it('reads the files in their order', () => {
    const dataset = readDataset(folder);
    expect(dataset.dataset.id).toBe('small-cloud');
    expect(dataset.actors.map(({ id }) => id).slice(0, 3)).toEqual(['altair', 'bigco', 'nimbus']);
    expect(dataset.disputes).toHaveLength(1);
  });

  it.each<[string, string, string, string, string]>([
    [
      'an unknown actor, with the nearest',
      'alliances.yaml',
      'actor: bigco',
      'actor: bigcoo',
      'unknown person or organization or alliance "bigcoo". Did you mean "bigco"?',
    ],
    [
      'an unknown entity',
      'statements.yaml',
      'subject: pol-strategie',
      'subject: pol-strategy',
      'unknown entity "pol-strategy". Did you mean "pol-strategie"?',
    ],
    [
      'an entity of another kind',
      'alliances.yaml',
      'policy: pol-label',
      'policy: nimbus',
      '"nimbus" is of kind organization; policy is wanted.',
    ],
    [
      'an unknown source',
      'actors.yaml',
      'sources: [registre-2022]',
      'sources: [registre-2002]',
      'unknown source "registre-2002". Did you mean "registre-2022"?',
    ],
    [
      'an unknown tie',
      'claims.yaml',
      'tie: altair.party-to.al-nimbus',
      'tie: altair.party-to.al-nimbu',
      'unknown tie "altair.party-to.al-nimbu". Did you mean "altair.party-to.al-nimbus"?',
    ],
    [
      'an unknown question',
      'dataset.yaml',
      'question: welcomed',
      'question: welcome',
      'unknown question "welcome". Did you mean "welcomed"?',
    ],
    [
      'an unknown place of the start view',
      'dataset.yaml',
      'id: st-salue,',
      'id: st-salu,',
      'unknown entity "st-salu". Did you mean "st-salue"?',
    ],
    [
      'a duplicate id over all files',
      'milestones.yaml',
      'id: ms-services',
      'id: altair',
      'duplicate id "altair": it is taken at ',
    ],
    [
      'a bad date',
      'alliances.yaml',
      'date: 2021-10-06',
      'date: 6 oct 2021',
      'bad date: "6 oct 2021" is not an EDTF date',
    ],
    [
      'a bad date beside its words',
      'milestones.yaml',
      'edtf: 2022~',
      'edtf: 2022-13',
      'bad date: "2022-13" is not an EDTF date',
    ],
    [
      'an interval that ends before it starts',
      'dataset.yaml',
      '2021-05/2025-12',
      '2025-12/2021-05',
      '"2025-12/2021-05" ends before it starts: swap its two dates',
    ],
    [
      'a period that ends before it starts',
      'actors.yaml',
      'to: 2022-03',
      'to: 2019-03',
      'ends before it starts: "2019-03" is before "2020"',
    ],
    [
      'a missing source',
      'milestones.yaml',
      '  sources: [gazette-2021-10]\n',
      '',
      '"sources" is missing: cite at least one source',
    ],
    [
      'an empty list of sources',
      'actors.yaml',
      'sources: [gazette-2021-10]',
      'sources: []',
      '"sources" is empty: cite at least one source',
    ],
    [
      'an unknown field, with the nearest',
      'actors.yaml',
      'country: FR',
      'contry: FR',
      'unknown field "contry". Did you mean "country"?',
    ],
    [
      'an unknown stance',
      'statements.yaml',
      'stance: welcome',
      'stance: wellcome',
      'unknown stance "wellcome"; one of support, welcome, mixed, concern, oppose. Did you mean "welcome"?',
    ],
    [
      'an unknown kind',
      'actors.yaml',
      'kind: company',
      'kind: compagny',
      'unknown kind "compagny"; one of person, company,',
    ],
    [
      'an unknown party role',
      'alliances.yaml',
      'role: technology-supplier',
      'role: technology-suplier',
      'unknown role "technology-suplier"',
    ],
    [
      'a year without quotes',
      'actors.yaml',
      "founded: '1998'",
      'founded: 1998',
      'founded 1998 is a number: write it in quotes, "1998".',
    ],
    [
      'an empty value',
      'actors.yaml',
      'country: FR',
      'country:',
      'country is empty: give it a value, or leave the field out.',
    ],
    [
      'a statement that says nothing',
      'statements.yaml',
      'paraphrase:',
      'note:',
      'neither "quotation" nor "paraphrase"',
    ],
    [
      'bounds of a stake that are swapped',
      'actors.yaml',
      'least: 50, most: 100',
      'least: 50, most: 20',
      'most 20 is below least 50',
    ],
    [
      'a day of record that is in no calendar',
      'dataset.yaml',
      "recorded: '2026-11-01'",
      "recorded: '2026-02-30'",
      'bad day: "2026-02-30" is in no calendar',
    ],
    [
      'an instant of record that is on no clock',
      'claims.yaml',
      "recordedAt: '2026-11-15'",
      "recordedAt: '2026-11-15T25:00:00Z'",
      'bad day: "2026-11-15T25:00:00Z" is in no calendar',
    ],
    ['a blank name', 'actors.yaml', 'name: BigCo', "name: '  '", 'name is blank'],
    ['an empty name', 'actors.yaml', 'name: BigCo', "name: ''", 'name is empty: give it a value'],
    ['a share above all', 'actors.yaml', 'most: 10 }', 'most: 110 }', 'most 110 is above 100; correct it.'],
    [
      'a time of day where a day is wanted',
      'statements.yaml',
      'date: 2021-10-06~',
      "date: '2021-10-06T10:00:00Z'",
      'has a time of day: write the day alone, 2021-10-06',
    ],
    [
      'steps of a deal that are not in order',
      'alliances.yaml',
      'date: 2022-06-30',
      'date: 2020-06-30',
      'the step of "2020-06-30" comes after that of "2021-10-06"; write the steps oldest first.',
    ],
    [
      'a speaker named twice',
      'statements.yaml',
      'speakers: [anne-martin, cercle]',
      'speakers: [anne-martin, anne-martin]',
      '"anne-martin" is named twice in "speakers"; take it out once.',
    ],
    [
      'two stances of one statement on one subject',
      'statements.yaml',
      '{ subject: pol-strategie',
      '{ subject: al-nimbus',
      '"al-nimbus" is named twice in "positions"; keep one stance on it, mixed where it is both.',
    ],
    [
      'a milestone of itself',
      'milestones.yaml',
      'belongsTo: [al-nimbus, nimbus]',
      'belongsTo: [ms-services]',
      '"ms-services" is tied to itself by "belongsTo"; name another, or leave it out.',
    ],
    [
      'a post that a company holds',
      'actors.yaml',
      '  kind: person',
      '  kind: company',
      '"roles" are posts of a person, and this is a company',
    ],
    ['a text that is no YAML', 'policies.yaml', 'kind: strategy', 'kind: [strategy', 'not YAML:'],
    [
      'two versions shown',
      'claims.yaml',
      'en: No share. }',
      'en: No share. }, shown: true',
      '2 versions are "shown"',
    ],
  ])('finds %s', (title, file, right, wrong, message) => {
    const line = spoil(file, right, wrong);
    const found = problems().find((problem) => problem.message.includes(message) && problem.file === file);
    expect(found, JSON.stringify(problems(), null, 1)).toBeDefined();
    expect(line - (found?.line ?? NaN)).toBe(LINES_ABOVE[title] ?? 0);
  });

  it('says line and column of the value that is wrong', () => {
    const line = spoil('actors.yaml', 'country: FR', 'country: France');
    expect(problems()).toMatchObject([{ file: 'actors.yaml', line, column: 12 }]);
  });

  it('tells all problems at once, in the order of files and lines', () => {
    spoil('actors.yaml', 'country: FR', 'contry: FR');
    spoil('statements.yaml', 'stance: oppose', 'stance: against');
    spoil('alliances.yaml', 'actor: altair', 'actor: altaire');
    spoil('milestones.yaml', '2022-06-30', '2022-06-31');
    const found = problems();
    expect(found.map(({ file }) => file)).toEqual([
      'actors.yaml',
      'alliances.yaml',
      'claims.yaml',
      'milestones.yaml',
      'statements.yaml',
    ]);
  });

  it('names a file that is no part of a dataset', () => {
    writeFileSync(path.join(folder, 'actor.yaml'), '[]');
    expect(problems()).toMatchObject([
      { file: 'actor.yaml', message: 'unknown file. Did you mean "actors.yaml"?' },
    ]);
  });

  it.each([
    [
      'a tab for an indent',
      '- id: a\n\tkind: company\n',
      2,
      1,
      'not YAML: a tab is no indent; write spaces.',
    ],
    ['two documents', '- id: a\n---\n- id: b\n', 2, 1, 'not YAML of one document'],
    ['an alias of nothing', '- *nothing\n', 1, 1, 'the alias *nothing stands for nothing'],
    [
      'aliases that unfold to millions',
      ['a: &a [x, x, x, x, x, x, x, x, x, x]', ...'bcdefg']
        .map((line, index) =>
          index === 0
            ? line
            : `${line}: &${line} [${Array(10)
                .fill(`*${'abcdef'[index - 1]}`)
                .join(', ')}]`,
        )
        .join('\n'),
      1,
      1,
      'its aliases (*name) unfold to too much',
    ],
  ])('says of %s what it is, and no more', (_title, text, line, column, message) => {
    writeFileSync(path.join(folder, 'actors.yaml'), text);
    // Other files name the actors: they are not told to be unknown.
    expect(problems()).toEqual([
      { file: 'actors.yaml', line, column, message: expect.stringContaining(message) },
    ]);
  });

  it('reads what other editors write: a byte order mark, line ends of Windows, anchors', () => {
    const before = readDataset(folder);
    const file = path.join(folder, 'sources.yaml');
    writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
    expect(readDataset(folder)).toEqual(before);
    spoil('sources.yaml', 'url: https://gazette.example/nuage', 'url: &page https://gazette.example/nuage');
    spoil('sources.yaml', 'url: https://registre.example/nimbus', 'url: *page');
    expect(readDataset(folder).sources[1]?.url).toBe('https://gazette.example/nuage');
  });

  it('takes quotations in any language, and a company that owns shares of its own', () => {
    spoil('statements.yaml', 'language: fr', 'language: de');
    spoil('actors.yaml', '    - owner: altair', '    - owner: nimbus');
    expect(problems()).toEqual([]);
  });

  it('wants dataset.yaml, and a folder', () => {
    expect(() => readDataset(path.join(folder, 'actors.yaml'))).toThrow('name the folder it lies in');
    rmSync(path.join(folder, 'dataset.yaml'));
    expect(problems()[0]?.message).toContain('the file is missing');
    expect(() => readDataset(path.join(folder, 'nowhere'))).toThrow('there is no such folder');
  });
});
