/** The files of a dataset, in the order they are read and written. */
export const DATASET_FILES = [
  'dataset',
  'sources',
  'actors',
  'alliances',
  'policies',
  'statements',
  'milestones',
  'claims',
] as const;

export type DatasetFile = (typeof DATASET_FILES)[number];
