import { dayBounds, parsePartialDate } from '../domain/partialDate.ts';
import type { DateValue } from '../domain/records.ts';
import type { DatasetFile } from './datasetFiles.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import {
  ACTOR,
  ANY,
  ENTITY_FILES,
  groupOf,
  TIE_SPECS,
  writtenTies,
  type EntityFile,
  type Group,
} from './tieSpecs.ts';
import type { Path, YamlFile } from './YamlFile.ts';

type Files = ReadonlyMap<DatasetFile, YamlFile>;
type Fields = Readonly<Record<string, unknown>>;

interface Found {
  readonly value: unknown;
  readonly path: Path;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The values at a path such as `[].roles[].from`; `[]` is every item of a list. Lists and maps that are not there,
 * or are something else, give nothing: what is wrong with their shape is said elsewhere.
 */
function valuesAt(root: unknown, pattern: string): Found[] {
  let found: Found[] = [{ value: root, path: [] }];
  for (const step of pattern.match(/\[\]|[^.[\]]+/g) ?? []) {
    found = found.flatMap(({ value, path }): Found[] => {
      if (step === '[]')
        return Array.isArray(value)
          ? value.map((item: unknown, index) => ({ value: item, path: [...path, index] }))
          : [];
      return isFields(value) && value[step] !== undefined
        ? [{ value: value[step], path: [...path, step] }]
        : [];
    });
  }
  return found;
}

interface Reference {
  readonly file: DatasetFile;
  readonly at: string;
  readonly accepts: readonly Group[];
}

const TIE_REFERENCES: readonly Reference[] = TIE_SPECS.map(({ file, field, end, accepts }) => ({
  file,
  at: `[].${field}${end === null ? (field === 'medium' || field === 'reportedBy' ? '' : '[]') : `[].${end}`}`,
  accepts,
}));

const ENTITY_REFERENCES: readonly Reference[] = [
  ...TIE_REFERENCES,
  { file: 'claims', at: 'claims[].about', accepts: ANY },
  { file: 'claims', at: 'disputes[].about[]', accepts: ANY },
  { file: 'dataset', at: 'start.selected', accepts: ANY },
  { file: 'dataset', at: 'start.places[].id', accepts: ANY },
  { file: 'dataset', at: 'questions[].selected', accepts: ANY },
  { file: 'dataset', at: 'questions[].places[].id', accepts: ANY },
  { file: 'dataset', at: 'questions[].lit[]', accepts: ANY },
  { file: 'dataset', at: 'questions[].path.from', accepts: ANY },
  { file: 'dataset', at: 'questions[].path.to', accepts: ANY },
];

const CITATIONS: readonly (readonly [DatasetFile, string])[] = [
  ...ENTITY_FILES.map((file) => [file, '[].sources[]'] as const),
  ...TIE_SPECS.filter(({ file, end }) => end !== null && file !== 'statements').map(
    ({ file, field }) => [file, `[].${field}[].sources[]`] as const,
  ),
  ['alliances', '[].history[].sources[]'],
  ['policies', '[].history[].sources[]'],
  ['claims', 'claims[].citations[]'],
  ['claims', 'disputes[].versions[].citations[]'],
];

const DATES: readonly (readonly [DatasetFile, string])[] = [
  ['sources', '[].published'],
  ['sources', '[].accessed'],
  ['actors', '[].founded'],
  ...['roles', 'owners', 'memberships'].flatMap((field) => [
    ['actors', `[].${field}[].from`] as const,
    ['actors', `[].${field}[].to`] as const,
  ]),
  ['alliances', '[].history[].date'],
  ['policies', '[].adopted'],
  ['policies', '[].holders[].since'],
  ['policies', '[].history[].date'],
  ['statements', '[].date'],
  ['milestones', '[].planned'],
  ['milestones', '[].actual'],
  ['dataset', 'start.window'],
  ['dataset', 'questions[].window'],
];

const IDS: readonly (readonly [DatasetFile, string])[] = [
  ['sources', '[].id'],
  ...ENTITY_FILES.map((file) => [file, '[].id'] as const),
  ['claims', 'claims[].id'],
  ['claims', 'disputes[].id'],
  ['claims', 'disputes[].versions[].id'],
];

/** What is well shaped and still wrong: ids, references, dates, periods. */
export function checkMeaning(files: Files): Problem[] {
  const all = (file: DatasetFile, pattern: string) => {
    const yaml = files.get(file);
    return yaml ? valuesAt(yaml.value, pattern).map((found) => ({ ...found, yaml })) : [];
  };
  return [
    ...duplicateIds(all),
    ...unknownReferences(files, all),
    ...unknownSources(all),
    ...badDates(all),
    ...badPeriods(all),
    ...badStakes(all),
    ...silentStatements(all),
    ...doubtfulDisputes(all),
  ];
}

type All = (file: DatasetFile, pattern: string) => (Found & { readonly yaml: YamlFile })[];

function duplicateIds(all: All): Problem[] {
  const first = new Map<string, Problem>();
  const questions = new Set<string>();
  const problems: Problem[] = [];
  for (const [file, pattern] of IDS) {
    for (const { value, path, yaml } of all(file, pattern)) {
      if (typeof value !== 'string') continue;
      const before = first.get(value);
      if (before) {
        problems.push(
          yaml.problem(
            path,
            `duplicate id "${value}": it is taken at ${before.file}:${before.line}; choose another.`,
          ),
        );
      } else first.set(value, yaml.problem(path, ''));
    }
  }
  for (const { value, path, yaml } of all('dataset', 'questions[].id')) {
    if (typeof value !== 'string') continue;
    if (questions.has(value))
      problems.push(yaml.problem(path, `duplicate id "${value}": another question has it; choose another.`));
    questions.add(value);
  }
  return problems;
}

function groupsById(all: All): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const file of ENTITY_FILES) {
    for (const { value } of all(file, '[]')) {
      if (isFields(value) && typeof value.id === 'string') groups.set(value.id, groupOf(file, value.kind));
    }
  }
  return groups;
}

const nameOf = (accepts: readonly Group[]) =>
  accepts === ANY ? 'entity' : accepts === ACTOR ? 'actor' : accepts.join(' or ');

function unknownReferences(files: Files, all: All): Problem[] {
  const groups = groupsById(all);
  const problems: Problem[] = [];
  const nearId = new Map<readonly Group[], string[]>();
  const idsOf = (accepts: readonly Group[]) => {
    const known = nearId.get(accepts);
    if (known) return known;
    const ids = [...groups].filter(([, group]) => accepts.includes(group)).map(([id]) => id);
    nearId.set(accepts, ids);
    return ids;
  };
  for (const { file, at, accepts } of ENTITY_REFERENCES) {
    for (const { value, path, yaml } of all(file, at)) {
      if (typeof value !== 'string') continue;
      const group = groups.get(value);
      if (group === undefined)
        problems.push(
          yaml.problem(path, `unknown ${nameOf(accepts)} "${value}".${didYouMean(value, idsOf(accepts))}`),
        );
      else if (!accepts.includes(group))
        problems.push(
          yaml.problem(
            path,
            `"${value}" is of kind ${group}; ${nameOf(accepts)} is wanted.${didYouMean(value, idsOf(accepts))}`,
          ),
        );
    }
  }
  const ties = new Set(
    writtenTies(
      Object.fromEntries(ENTITY_FILES.map((file) => [file, files.get(file)?.value])) as Record<
        EntityFile,
        unknown
      >,
    ).map(({ id }) => id),
  );
  for (const pattern of ['claims[].about.tie', 'disputes[].about[].tie']) {
    for (const { value, path, yaml } of all('claims', pattern)) {
      if (typeof value === 'string' && !ties.has(value))
        problems.push(yaml.problem(path, `unknown tie "${value}".${didYouMean(value, [...ties])}`));
    }
  }
  const questions = all('dataset', 'questions[].id').map(({ value }) => String(value));
  for (const { value, path, yaml } of all('dataset', 'start.question')) {
    if (!questions.includes(String(value)))
      problems.push(
        yaml.problem(path, `unknown question "${String(value)}".${didYouMean(String(value), questions)}`),
      );
  }
  return problems;
}

function unknownSources(all: All): Problem[] {
  const ids = all('sources', '[].id').map(({ value }) => String(value));
  const known = new Set(ids);
  return CITATIONS.flatMap(([file, pattern]) =>
    all(file, pattern).flatMap(({ value, path, yaml }) => {
      const id = isFields(value) ? value.source : value;
      if (typeof id !== 'string' || known.has(id)) return [];
      return [
        yaml.problem(
          isFields(value) ? [...path, 'source'] : path,
          `unknown source "${id}".${didYouMean(id, ids)}`,
        ),
      ];
    }),
  );
}

/** The date of a value when it is shaped as one. */
function dateIn(value: unknown): DateValue | null {
  if (typeof value === 'string') return value;
  return isFields(value) && typeof value.edtf === 'string' ? (value as unknown as DateValue) : null;
}

function isReadable(value: unknown): value is DateValue {
  const date = dateIn(value);
  if (date === null) return false;
  try {
    parsePartialDate(date);
    return true;
  } catch {
    return false;
  }
}

function badDates(all: All): Problem[] {
  return DATES.flatMap(([file, pattern]) =>
    all(file, pattern).flatMap(({ value, path, yaml }) => {
      const date = dateIn(value);
      if (date === null || isReadable(value)) return [];
      try {
        parsePartialDate(date);
        return [];
      } catch (error) {
        const at = typeof value === 'string' ? path : [...path, 'edtf'];
        return [yaml.problem(at, `bad date: ${error instanceof Error ? error.message : String(error)}.`)];
      }
    }),
  );
}

function badPeriods(all: All): Problem[] {
  return ['roles', 'owners', 'memberships'].flatMap((field) =>
    all('actors', `[].${field}[]`).flatMap(({ value, path, yaml }) => {
      if (!isFields(value) || !isReadable(value.from) || !isReadable(value.to)) return [];
      const start = dayBounds(value.from).from;
      const end = dayBounds(value.to).to;
      if (start === null || end === null || end >= start) return [];
      const text = (date: DateValue) => (typeof date === 'string' ? date : date.edtf);
      return [
        yaml.problem(
          [...path, 'to'],
          `ends before it starts: "${text(value.to)}" is before "${text(value.from)}"; correct one of them.`,
        ),
      ];
    }),
  );
}

function badStakes(all: All): Problem[] {
  const stakes = [...all('actors', '[].owners[].stake'), ...all('alliances', '[].parties[].stake')];
  return stakes.flatMap(({ value, path, yaml }) => {
    if (!isFields(value) || typeof value.least !== 'number' || typeof value.most !== 'number') return [];
    if (value.least <= value.most) return [];
    return [yaml.problem([...path, 'most'], `most ${value.most} is below least ${value.least}: swap them.`)];
  });
}

function silentStatements(all: All): Problem[] {
  return all('statements', '[]').flatMap(({ value, path, yaml }) => {
    if (!isFields(value)) return [];
    if (value.quotation === undefined && value.paraphrase === undefined)
      return [yaml.problem(path, 'neither "quotation" nor "paraphrase": give the exact words or ours.')];
    if (value.quotation !== undefined && value.language === undefined)
      return [yaml.problemAtKey(path, 'quotation', '"language" is missing: say fr or en for the quotation.')];
    return [];
  });
}

function doubtfulDisputes(all: All): Problem[] {
  return all('claims', 'disputes[]').flatMap(({ value, path, yaml }) => {
    if (!isFields(value) || !Array.isArray(value.versions)) return [];
    const shown = value.versions.filter((version: unknown) => isFields(version) && version.shown === true);
    if (shown.length <= 1) return [];
    return [
      yaml.problem(
        [...path, 'versions'],
        `${shown.length} versions are "shown"; at most one is drawn on the canvas.`,
      ),
    ];
  });
}
