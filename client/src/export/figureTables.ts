import type { Words } from '../locales/en.ts';
import { type Figure, urlsOf } from './figure.ts';

/** Names of columns and rows of cells. */
export interface FigureTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One row for each thing shown. */
export function thingsTable(figure: Figure, words: Words): FigureTable {
  const { columns, id } = words.share;
  return {
    head: [
      id,
      columns.kind,
      columns.name,
      columns.country,
      columns.summary,
      columns.stance,
      columns.words,
      columns.date,
      columns.planned,
      columns.actual,
      columns.sources,
      columns.urls,
    ],
    rows: figure.nodes.map((node) => [
      node.id,
      words.kindNames[node.kind],
      node.name,
      node.country ?? '',
      figure.summaries[node.id] ?? '',
      node.statement?.stanceWord ?? '',
      node.statement?.words ?? '',
      node.statement?.date ?? node.secondLine ?? '',
      node.milestone?.planned ?? '',
      node.milestone?.actual ?? '',
      String(node.sourceCount),
      urlsOf(figure, node.id).join(' '),
    ]),
  };
}

/** One row for each tie shown. */
export function tiesTable(figure: Figure, words: Words): FigureTable {
  const { columns, id } = words.share;
  const names = new Map(figure.nodes.map((node) => [node.id, node.name]));
  return {
    head: [
      id,
      columns.from,
      columns.tie,
      columns.to,
      columns.label,
      columns.stance,
      columns.sentence,
      columns.period,
      columns.sources,
      columns.urls,
    ],
    rows: figure.ties.map((tie) => [
      tie.id,
      names.get(tie.from) ?? tie.from,
      words.tieNames[tie.kind],
      names.get(tie.to) ?? tie.to,
      tie.label,
      tie.stance ? words.stanceVerbs[tie.stance] : '',
      figure.tieWords[tie.id]?.sentence ?? '',
      figure.tieWords[tie.id]?.period ?? '',
      String(tie.sourceCount),
      urlsOf(figure, tie.id).join(' '),
    ]),
  };
}
