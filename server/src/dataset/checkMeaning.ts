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

const RECORD_DAYS: readonly (readonly [DatasetFile, string])[] = [
  ['dataset', 'recorded'],
  ...ENTITY_FILES.map((file) => [file, '[].recorded'] as const),
  ...TIE_SPECS.filter(({ end }) => end !== null).map(
    ({ file, field }) => [file, `[].${field}[].recorded`] as const,
  ),
  ['alliances', '[].history[].recorded'],
  ['policies', '[].history[].recorded'],
  ['claims', 'claims[].recordedAt'],
  ['claims', 'disputes[].recorded'],
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
    ...badDays(all),
    ...blankTexts(all),
    ...wrongPosts(all),
    ...unsortedHistories(all),
    ...repeatedEnds(all),
    ...tiesToThemselves(all),
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

/** Days of record that are in no calendar. */
function badDays(all: All): Problem[] {
  return RECORD_DAYS.flatMap(([file, pattern]) =>
    all(file, pattern).flatMap(({ value, path, yaml }) => {
      if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value) || isInCalendar(value)) return [];
      return [yaml.problem(path, `bad day: "${value}" is in no calendar; write it as 2026-11-01.`)];
    }),
  );
}

function isInCalendar(text: string): boolean {
  const instant = new Date(text.length === 10 ? `${text}T00:00:00Z` : text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text.replace('Z', ''));
}

/** Names that hold nothing but spaces, or what no file or database can hold. */
function blankTexts(all: All): Problem[] {
  const names = [
    ...['[].name', '[].name.fr', '[].name.en'].flatMap((pattern) =>
      ENTITY_FILES.flatMap((file) => all(file, pattern)),
    ),
    ...['title', 'title.fr', 'title.en'].flatMap((pattern) => all('dataset', pattern)),
    ...['[].publisher', '[].title'].flatMap((pattern) => all('sources', pattern)),
  ];
  return names.flatMap(({ value, path, yaml }) => {
    if (typeof value !== 'string') return [];
    const field = String(path.findLast((step) => typeof step === 'string' && step !== 'fr' && step !== 'en'));
    return value !== '' && value.trim() === ''
      ? [yaml.problem(path, `${field} is blank: give it a value.`)]
      : [];
  });
}

/** Posts are held by people. */
function wrongPosts(all: All): Problem[] {
  return all('actors', '[]').flatMap(({ value, path, yaml }) =>
    isFields(value) && value.roles !== undefined && value.kind !== 'person' && typeof value.kind === 'string'
      ? [
          yaml.problemAtKey(
            path,
            'roles',
            `"roles" are posts of a person, and this is a ${value.kind}; write "memberships", or the post of a person.`,
          ),
        ]
      : [],
  );
}

/** The last step of a history is the status of the deal, so that the order counts. */
function unsortedHistories(all: All): Problem[] {
  return all('alliances', '[].history').flatMap(({ value, path, yaml }) => {
    if (!Array.isArray(value)) return [];
    let latest: { readonly from: number; readonly text: string } | null = null;
    for (const [index, step] of (value as unknown[]).entries()) {
      if (!isFields(step) || !isReadable(step.date)) continue;
      const { from, to } = dayBounds(step.date);
      const text = typeof step.date === 'string' ? step.date : step.date.edtf;
      if (latest && to !== null && to < latest.from)
        return [
          yaml.problem(
            [...path, index, 'date'],
            `the step of "${text}" comes after that of "${latest.text}"; write the steps oldest first.`,
          ),
        ];
      if (from !== null && (latest === null || from > latest.from)) latest = { from, text };
    }
    return [];
  });
}

/** Who is named twice where once says all. */
function repeatedEnds(all: All): Problem[] {
  const lists: readonly (readonly [DatasetFile, string])[] = [
    ['statements', '[].speakers'],
    ['statements', '[].onBehalfOf'],
    ['statements', '[].positions'],
    ['milestones', '[].belongsTo'],
  ];
  return lists.flatMap(([file, pattern]) =>
    all(file, pattern).flatMap(({ value, path, yaml }) => {
      const seen = new Set<string>();
      return (Array.isArray(value) ? (value as unknown[]) : []).flatMap((item, index) => {
        const id = isFields(item) ? item.subject : item;
        if (typeof id !== 'string') return [];
        if (!seen.has(id)) {
          seen.add(id);
          return [];
        }
        const field = String(path.at(-1));
        const remedy =
          field === 'positions' ? 'keep one stance on it, mixed where it is both' : 'take it out once';
        return [yaml.problem([...path, index], `"${id}" is named twice in "${field}"; ${remedy}.`)];
      });
    }),
  );
}

/** Only a company can be tied to itself: it may own shares of its own. */
function tiesToThemselves(all: All): Problem[] {
  return TIE_SPECS.filter(({ kind }) => kind !== 'OWNS').flatMap(({ file, field, end }) =>
    all(file, '[]').flatMap(({ value, path, yaml }) => {
      if (!isFields(value) || typeof value.id !== 'string') return [];
      const items: unknown[] = [value[field] ?? []].flat();
      return items.flatMap((item, index) => {
        const other = end !== null && isFields(item) ? item[end] : item;
        if (other !== value.id) return [];
        const at = Array.isArray(value[field]) ? [...path, field, index] : [...path, field];
        return [
          yaml.problem(at, `"${value.id}" is tied to itself by "${field}"; name another, or leave it out.`),
        ];
      });
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
      return [
        yaml.problemAtKey(
          path,
          'quotation',
          '"language" is missing: say fr, en or another code of ISO 639 for the quotation.',
        ),
      ];
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
