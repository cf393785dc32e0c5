import { ask } from '../../api/useAnswer.ts';
import { escapeXml } from '../../export/escapeXml.ts';
import { kindSign } from '../../export/kindShape.ts';
import { STANCE_ORDER, stanceEntries } from '../../export/stanceMarks.ts';
import { ROUND, SANS, text } from '../../export/svgText.ts';
import type { FigureAsked, ViewDrawing } from '../../export/viewFigure.ts';
import type { Picture, SvgOptions } from '../../export/writeFrame.ts';
import { GRAPH_TOKENS, type GraphTokens, STANCE_GLYPH } from '../../graph/tokens.ts';
import { type Arrangement, arrangeMatrix, type ArrangedMatrix, type MatrixCell } from './arrangeMatrix.ts';
import { askBehind } from './askBehind.ts';
import { type PositionScope, StanceMatrixQuery } from './useMatrix.ts';

const NAMES = 190;
const COLUMN = 66;
const TOTALS = 44;
const ROW = 25;
const MARK = { width: 34, height: 17 };
/** Names of columns stand at this slant. */
const SLANT = 40;
const LONGEST_HEAD = 150;

const pairOf = (actor: string, subject: string) => `${actor} ${subject}`;

/** The matrix as it is arranged, as a drawing for a file: every cell with the numbers of the sources behind it. */
export async function matrixFigure(
  scope: PositionScope & { readonly rollUp: boolean },
  arrangement: Omit<Arrangement, 'lang'>,
  { lang, theme, words }: FigureAsked,
): Promise<ViewDrawing> {
  const { stanceMatrix } = await ask(StanceMatrixQuery, { lang, ...scope });
  const matrix = arrangeMatrix(stanceMatrix, { ...arrangement, lang });
  const behind = new Map(
    (
      await askBehind(
        matrix.rows.map(({ entity }) => entity.id),
        scope,
      )
    ).map(({ actor, subject, statements }) => [pairOf(actor, subject), statements] as const),
  );
  const cells = matrix.rows.flatMap((row) =>
    matrix.columns.flatMap(({ entity: subject }) => {
      const cell = row.cells.get(subject.id);
      return cell
        ? [{ actor: row.entity, subject, cell, of: behind.get(pairOf(row.entity.id, subject.id)) ?? [] }]
        : [];
    }),
  );
  const said = (cell: MatrixCell) =>
    [
      words.positions.cell(words.stanceVerbs[cell.latest], cell.count),
      ...(cell.previous ? [words.positions.turned(words.stanceVerbs[cell.previous])] : []),
    ].join(', ');
  const { positions } = words;
  return {
    title: positions.title,
    facts: [
      positions.rows(matrix.rows.length, matrix.actors),
      positions.columns(matrix.columns.length, matrix.subjects),
      `${positions.sort}${words.steps.colon}${positions.sorts[arrangement.sort]}`,
      ...(scope.rollUp ? [positions.rollUp] : []),
      ...(stanceMatrix.capped ? [positions.capped] : []),
    ],
    noted: cells.flatMap(({ of }) => of),
    lines: cells.map(({ actor, subject, cell, of }) => ({
      text: `${actor.name}, ${subject.name}${words.steps.colon}${said(cell)}`,
      of,
    })),
    head: [positions.actor, positions.subject, words.share.columns.stance, words.share.statements],
    rows: cells.map(({ actor, subject, cell, of }) => ({
      text: [actor.name, subject.name, words.stanceVerbs[cell.latest], String(cell.count)],
      of,
    })),
    draw: (notes, options) =>
      draw(matrix, GRAPH_TOKENS[theme], words, options, (actor, subject) =>
        notes(2, ...(behind.get(pairOf(actor, subject)) ?? [])),
      ),
  };
}

function draw(
  { rows, columns }: ArrangedMatrix,
  tokens: GraphTokens,
  words: FigureAsked['words'],
  options: SvgOptions,
  notesOf: (actor: string, subject: string) => string,
): Picture {
  const width = NAMES + columns.length * COLUMN + TOTALS;
  const bottom = rows.length * ROW;
  const cut = (line: string, font: string, room: number) => {
    if (options.measure(line, font) <= room) return line;
    let shown = line;
    while (shown.length > 1 && options.measure(`${shown}…`, font) > room) shown = shown.slice(0, -1);
    return `${shown.trimEnd()}…`;
  };
  const rule = (path: string, opacity = 0.35) =>
    `<path d="${path}" stroke="${tokens.line2}" stroke-opacity="${opacity}" fill="none"/>`;
  const font = `400 12.5px ${SANS}`;
  const headNames = columns.map(({ entity }) => cut(entity.shortName, font, LONGEST_HEAD));
  const slant = (SLANT * Math.PI) / 180;
  const longest = Math.max(0, ...headNames.map((name) => options.measure(name, font)));
  const head = Math.ceil(longest * Math.sin(slant)) + 22;
  const heads = headNames.map((name, index) => {
    const x = NAMES + index * COLUMN + COLUMN / 2 - 6;
    return `<g transform="translate(${x} -8) rotate(-${SLANT})">${text(name, 0, 0, { size: 12.5, fill: tokens.ink })}</g>`;
  });
  const lines = [
    ...rows.map((_row, index) => rule(`M0 ${index * ROW}H${width}`)),
    ...columns.map((_column, index) => rule(`M${NAMES + index * COLUMN} 0V${bottom + 36}`)),
    rule(`M${NAMES + columns.length * COLUMN} 0V${bottom + 36}`),
    rule(`M0 ${bottom}H${width}`, 1),
  ];
  const body = rows.map((row, index) => {
    const middle = index * ROW + ROW / 2;
    const sign = kindSign(row.entity.kind, 7, middle, 14, tokens);
    const name = text(cut(row.entity.shortName, `400 12.5px ${SANS}`, NAMES - 26), 20, middle + 4.4, {
      size: 12.5,
      fill: tokens.ink,
    });
    const cells = columns.map(({ entity }, column) => {
      const cell = row.cells.get(entity.id);
      if (!cell) return '';
      const x = NAMES + column * COLUMN + 5;
      return `<g class="cell"><title>${escapeXml(
        `${row.entity.name}, ${entity.name}${words.steps.colon}${words.positions.cell(words.stanceVerbs[cell.latest], cell.count)}`,
      )}</title>${cellMark(cell, x, middle, tokens)}${text(notesOf(row.entity.id, entity.id), x + MARK.width + 2, middle - 2, { size: 7, fill: tokens.ink2 })}</g>`;
    });
    const total = text(String(row.positions), width - 8, middle + 4.4, {
      size: 12,
      fill: tokens.ink3,
      anchor: 'end',
    });
    return sign + name + cells.join('') + total;
  });
  const feet = columns.map(({ statements, positions, byStance }, index) => {
    const x = NAMES + index * COLUMN;
    const all = byStance.reduce((sum, { count }) => sum + count, 0);
    let at = x + 4;
    const bars = STANCE_ORDER.toReversed().map((stance) => {
      const count = byStance.find((part) => part.stance === stance)?.count ?? 0;
      const size = (count / Math.max(1, all)) * (COLUMN - 8);
      const bar = `<rect x="${ROUND(at)}" y="${bottom + 6}" width="${ROUND(size)}" height="6" fill="${tokens.stance[stance]}"/>`;
      at += size;
      return count === 0 ? '' : bar;
    });
    return (
      bars.join('') +
      text(String(statements ?? positions), x + COLUMN / 2, bottom + 29, {
        size: 12,
        fill: tokens.ink2,
        anchor: 'middle',
      })
    );
  });
  const stances = new Set(rows.flatMap(({ cells }) => [...cells.values()].map(({ latest }) => latest)));
  const sample: MatrixCell | undefined = rows
    .flatMap(({ cells }) => [...cells.values()])
    .find(({ previous, count }) => previous && count > 1);
  const right = Math.max(
    width,
    ...headNames.map(
      (name, index) => NAMES + (index + 0.5) * COLUMN + options.measure(name, font) * Math.cos(slant) + 4,
    ),
  );
  return {
    box: { x: 0, y: -head, width: right, height: head + bottom + 36 },
    marks: [...lines, ...heads, ...body, ...feet].join('\n'),
    legend: [
      ...stanceEntries(stances, tokens, words),
      ...(sample
        ? [
            {
              sign: (x: number, y: number) => cellMark(sample, x, y, tokens),
              word: words.share.corner,
              width: MARK.width,
            },
          ]
        : []),
    ],
  };
}

/** The latest stance by colour and glyph, its number of statements, a folded corner where it changed; `y` is its middle. */
function cellMark(
  { latest, count, previous }: MatrixCell,
  x: number,
  y: number,
  tokens: GraphTokens,
): string {
  const { width, height } = MARK;
  const top = ROUND(y - height / 2);
  const corner = previous
    ? `<path d="M${x} ${top}h10l-10 10Z" fill="${tokens.stance[previous]}" stroke="${tokens.paper}" stroke-width="1"/>`
    : '';
  return [
    `<rect x="${x}" y="${top}" width="${width}" height="${height}" rx="3" fill="${tokens.stance[latest]}"/>`,
    corner,
    text(STANCE_GLYPH[latest], x + width / 2, y + 4, {
      size: 11,
      weight: 700,
      fill: tokens.paper,
      anchor: 'middle',
    }),
    count > 1
      ? text(String(count), x + width - 3, y + 6, {
          size: 9,
          weight: 600,
          fill: tokens.paper,
          anchor: 'end',
        })
      : '',
  ].join('');
}
