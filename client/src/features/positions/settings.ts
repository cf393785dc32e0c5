import type { DiscourseMeasure, Duplicates, Normalization } from '../../api/generated/graphql.ts';
import { type Settings, useView, viewActions } from '../../state/view.ts';

export const SORTS = ['favour', 'name', 'number', 'turn', 'clustered'] as const;
export type Sort = (typeof SORTS)[number];
/** Which actors are rows: with two statements or more, all, those selected, those on the canvas. */
export const WHOS = ['two', 'all', 'selection', 'canvas'] as const;
export type Who = (typeof WHOS)[number];
export const MEASURES = ['CONGRUENCE', 'CONFLICT', 'SUBTRACT'] as const satisfies readonly DiscourseMeasure[];
export const NORMALIZATIONS = [
  'NONE',
  'AVERAGE',
  'JACCARD',
  'COSINE',
] as const satisfies readonly Normalization[];
export const DUPLICATES = [
  'ALL',
  'DOCUMENT',
  'WEEK',
  'MONTH',
  'YEAR',
  'RANGE',
] as const satisfies readonly Duplicates[];

/** How the positions are set: kept in the view, so that undo, links and saved pictures hold it. */
export interface PositionSettings {
  readonly tab: 'matrix' | 'coalitions';
  readonly sort: Sort;
  readonly who: Who;
  /** Every subject, or as many as fit. */
  readonly allSubjects: boolean;
  /** People count for their organisation. */
  readonly rollUp: boolean;
  /** The one subject a phone shows; null is the one most spoken of. */
  readonly subject: string | null;
  readonly measure: (typeof MEASURES)[number];
  readonly normalization: (typeof NORMALIZATIONS)[number];
  readonly duplicates: (typeof DUPLICATES)[number];
  /** Actors with fewer positions are left out of the coalitions. */
  readonly least: number;
  /** Lines below this part of the heaviest are not drawn, 0 to 1. */
  readonly threshold: number;
  readonly groups: 2 | 3 | 4;
}

export const FIRST_SETTINGS: PositionSettings = {
  tab: 'matrix',
  sort: 'favour',
  who: 'two',
  allSubjects: false,
  rollUp: false,
  subject: null,
  measure: 'CONGRUENCE',
  normalization: 'AVERAGE',
  duplicates: 'ALL',
  least: 3,
  threshold: 0.25,
  groups: 2,
};

function oneOf<Value>(values: readonly Value[], value: unknown, otherwise: Value): Value {
  return values.find((each) => each === value) ?? otherwise;
}
function numberIn(value: unknown, least: number, most: number, otherwise: number): number {
  return typeof value === 'number' && value >= least && value <= most ? value : otherwise;
}

/** What a link or a saved picture says; what does not fit is as at first. */
export function readSettings(settings: Settings): PositionSettings {
  const first = FIRST_SETTINGS;
  const { subject } = settings;
  return {
    tab: oneOf(['matrix', 'coalitions'] as const, settings['tab'], first.tab),
    sort: oneOf(SORTS, settings['sort'], first.sort),
    who: oneOf(WHOS, settings['who'], first.who),
    allSubjects: settings['allSubjects'] === true,
    rollUp: settings['rollUp'] === true,
    subject: typeof subject === 'string' ? subject : null,
    measure: oneOf(MEASURES, settings['measure'], first.measure),
    normalization: oneOf(NORMALIZATIONS, settings['normalization'], first.normalization),
    duplicates: oneOf(DUPLICATES, settings['duplicates'], first.duplicates),
    least: Math.round(numberIn(settings['least'], 1, 50, first.least)),
    threshold: numberIn(settings['threshold'], 0, 1, first.threshold),
    groups: oneOf([2, 3, 4] as const, settings['groups'], first.groups),
  };
}

/** Only what is not as it is at first, so that links stay short. */
export function writeSettings(settings: PositionSettings): Settings {
  const keys = Object.keys(FIRST_SETTINGS) as (keyof PositionSettings)[];
  return Object.fromEntries(
    keys.filter((key) => settings[key] !== FIRST_SETTINGS[key]).map((key) => [key, settings[key]]),
  );
}

export function usePositionSettings(): PositionSettings {
  return readSettings(useView((view) => view.positions));
}

/** Changes a setting as one step named by `text`; a slider that moves on is one step. */
export function changeSettings(
  before: PositionSettings,
  part: Partial<PositionSettings>,
  text: string,
): void {
  viewActions.set(
    { positions: writeSettings({ ...before, ...part }) },
    { kind: 'positions', text },
    'threshold' in part || 'least' in part ? `positions ${Object.keys(part).join(' ')}` : null,
  );
}
