import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type {
  ActorRecord,
  AllianceRecord,
  ClaimRecord,
  Dataset,
  DatasetRecord,
  DisputeRecord,
  MilestoneRecord,
  PolicyRecord,
  SourceRecord,
  StatementRecord,
} from '../domain/records.ts';
import { checkMeaning } from './checkMeaning.ts';
import { checkShape } from './checkShape.ts';
import { DATASET_FILES, type DatasetFile } from './datasetFiles.ts';
import { didYouMean } from './nearest.ts';
import { DatasetError, type Problem } from './problem.ts';
import { YamlFile } from './YamlFile.ts';

/**
 * Reads a folder of YAML. A file may be absent, except `dataset.yaml`; an absent or empty one holds nothing.
 * @throws DatasetError with every problem, in the order of files, lines and columns
 */
export function readDataset(folder: string): Dataset {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    const message = existsSync(folder)
      ? 'this is a file; name the folder it lies in.'
      : 'there is no such folder.';
    throw new DatasetError([{ file: folder, line: 1, column: 1, message }]);
  }
  const files = new Map<DatasetFile, YamlFile>();
  const problems: Problem[] = strayFiles(folder);
  let unreadable = problems.length > 0;
  for (const name of DATASET_FILES) {
    const file = path.join(folder, `${name}.yaml`);
    if (!existsSync(file)) continue;
    const yaml = new YamlFile(file, readFileSync(file, 'utf8'));
    problems.push(...yaml.syntaxProblems);
    unreadable ||= yaml.syntaxProblems.length > 0;
    if (yaml.value === undefined || yaml.value === null) continue;
    problems.push(...checkShape(name, yaml));
    files.set(name, yaml);
  }
  if (!existsSync(path.join(folder, 'dataset.yaml'))) {
    const file = path.join(folder, 'dataset.yaml');
    problems.push({
      file,
      line: 1,
      column: 1,
      message: 'the file is missing: a dataset has an id, a title and the day it was recorded.',
    });
  }
  // What an unreadable file would have held is not missed in the others.
  if (!unreadable) problems.push(...checkMeaning(files));
  if (problems.length > 0) throw new DatasetError(inOrder(problems));

  const list = <Item>(name: DatasetFile) => (files.get(name)?.value ?? []) as readonly Item[];
  const claims = (files.get('claims')?.value ?? {}) as {
    claims?: readonly ClaimRecord[];
    disputes?: readonly DisputeRecord[];
  };
  return {
    dataset: files.get('dataset')?.value as DatasetRecord,
    sources: list<SourceRecord>('sources'),
    actors: list<ActorRecord>('actors'),
    alliances: list<AllianceRecord>('alliances'),
    policies: list<PolicyRecord>('policies'),
    statements: list<StatementRecord>('statements'),
    milestones: list<MilestoneRecord>('milestones'),
    claims: claims.claims ?? [],
    disputes: claims.disputes ?? [],
  };
}

function strayFiles(folder: string): Problem[] {
  return readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .filter((file) => !DATASET_FILES.some((name) => file === `${name}.yaml`))
    .map((file) => ({
      file: path.join(folder, file),
      line: 1,
      column: 1,
      message: `unknown file.${
        didYouMean(
          file,
          DATASET_FILES.map((name) => `${name}.yaml`),
        ) || ` A dataset holds ${DATASET_FILES.map((name) => `${name}.yaml`).join(', ')}.`
      }`,
    }));
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
