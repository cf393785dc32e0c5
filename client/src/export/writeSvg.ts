import { boxAround, type Box, overlaps } from '../graph/boxes.ts';
import { hangsOnTrunk } from '../graph/hangsOnTrunk.ts';
import { kindIcon } from '../graph/kindIcon.ts';
import { WORDLESS_TIES } from '../graph/speechTies.ts';
import {
  type LabelWish,
  type Line,
  placeLabels,
  placeTieLabels,
  type Side,
  type TieLabelWish,
} from '../graph/labelPlacement.ts';
import { DARK_SHADE, GROUP_SIZE } from '../graph/stylesheet.ts';
import { labelOf } from '../graph/toElements.ts';
import { GRAPH_TOKENS, type GraphTokens, KIND_SIZE, STANCE_GLYPH, STANCE_LINE } from '../graph/tokens.ts';
import type { EntityKind, GraphNode, GraphTie, Place, TieKind } from '../graph/types.ts';
import { wrapLabel } from '../graph/wrapLabel.ts';
import type { MeasureEnds } from '../state/canvasLook.ts';
import { escapeXml } from './escapeXml.ts';
import { type Figure, numbersOf } from './figure.ts';
import { kindShape, kindSign } from './kindShape.ts';
import { STANCE_ORDER } from './stanceMarks.ts';
import { ROUND, SANS, SERIF, superscript, text, wrapped } from './svgText.ts';
import { type DrawnFigure, type LegendEntry, type SvgOptions, writeFrame } from './writeFrame.ts';

const CARD_LINES = 5;
const NOTE_WIDTH = 190;
/** Above these, words on lines and the lines names keep clear of cost more than they tell. */
const MOST_NAMED_TIES = 300;
const POLICY_TIES: ReadonlySet<TieKind> = new Set(['SEEKS', 'FOLLOWS_FROM', 'ISSUES', 'HOLDS']);

/** Size against its kind's; statements keep theirs. */
const scaleOf = (node: GraphNode) => (node.statement ? 1 : (node.scale ?? 1));

interface Card {
  readonly box: Box;
  readonly lines: readonly string[];
}

/** The icon of a kind as vectors, around the origin. */
function iconOf(kind: EntityKind, tokens: GraphTokens, shade?: number): string {
  const colour =
    shade !== undefined
      ? shade >= DARK_SHADE
        ? tokens.paper
        : tokens.ink
      : kind === 'ALLIANCE'
        ? tokens.paper
        : kind === 'STATEMENT' || kind === 'MILESTONE'
          ? tokens.ink
          : tokens.kind[kind].stroke;
  const uri = kindIcon(kind, colour);
  if (uri === null) return '';
  const size = kind === 'ALLIANCE' ? 26 : 20;
  const drop = kind === 'PUBLIC_BODY' ? 2 : 0;
  return decodeURIComponent(uri.slice(uri.indexOf(',') + 1)).replace(
    'width="96" height="96"',
    `x="${-size / 2}" y="${-size / 2 + drop}" width="${size}" height="${size}"`,
  );
}

interface End {
  readonly box: Box;
  readonly isBox: boolean;
}

/** Where a line from the centre towards a point leaves the thing, with a gap. */
function leave({ box, isBox }: End, towards: { x: number; y: number }, gap: number) {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const dx = towards.x - x;
  const dy = towards.y - y;
  const far = Math.hypot(dx, dy) || 1;
  const w = box.width / 2 + gap;
  const h = box.height / 2 + gap;
  const reach = isBox
    ? Math.min(dx === 0 ? Infinity : w / Math.abs(dx), dy === 0 ? Infinity : h / Math.abs(dy))
    : 1 / Math.hypot(dx / w, dy / h) || 1;
  const part = Math.min(reach, 1);
  return { x: x + dx * part, y: y + dy * part, far };
}

/** The mark at the end of a tie; `turn` in radians points along the line. */
function endMark(kind: TieKind, x: number, y: number, turn: number, colour: string, paper: string): string {
  const at = `transform="translate(${ROUND(x)} ${ROUND(y)}) rotate(${ROUND((turn * 180) / Math.PI)})"`;
  if (kind === 'ABOUT' || kind === 'RESULTS_IN')
    return `<path d="M0 0L-10 -4.6L-10 4.6Z" fill="${colour}" ${at}/>`;
  if (kind === 'OWNS')
    return `<path d="M0 0L-10 -5L-10 5Z" fill="${paper}" stroke="${colour}" stroke-width="1.6" stroke-linejoin="round" ${at}/>`;
  if (kind === 'WORKS_FOR' || kind === 'MEMBER_OF')
    return `<circle cx="-2.4" r="2.8" fill="${colour}" ${at}/>`;
  if (POLICY_TIES.has(kind)) return `<path d="M-1 -5V5" stroke="${colour}" stroke-width="2" ${at}/>`;
  return '';
}

function lineLook(tie: GraphTie, tokens: GraphTokens): { colour: string; width: number; dash: string } {
  const { kind, stance } = tie;
  if (stance && (kind === 'ABOUT' || kind === 'SAID')) {
    const { width, dash } = STANCE_LINE[stance];
    return {
      colour: tokens.stance[stance],
      width,
      dash: dash === null ? '' : ` stroke-dasharray="${dash.join(' ')}"`,
    };
  }
  if (kind === 'PARTY_TO' || kind === 'OWNS' || kind === 'RESULTS_IN')
    return { colour: tokens.ink2, width: 2, dash: '' };
  if (kind === 'WORKS_FOR' || kind === 'MEMBER_OF') return { colour: tokens.ink3, width: 1.3, dash: '' };
  if (POLICY_TIES.has(kind)) return { colour: tokens.policy, width: 1.4, dash: '' };
  return { colour: tokens.line2, width: kind === 'BELONGS_TO' ? 1 : 1.2, dash: '' };
}

/**
 * The picture as real vectors, with text as text: things by the shapes of their kinds, ties with their dashes and ends,
 * quotations on cards, numbers on the lines, and below it the legend of what is used, the sources and what the picture is of.
 * The same figure and options give the same file.
 */
export function writeSvg(figure: Figure, options: SvgOptions): DrawnFigure {
  const tokens = GRAPH_TOKENS[figure.theme];
  const measureAs = (font: string) => (line: string) => options.measure(line, font);
  const look = figure.dressed;
  const placed = (look?.nodes ?? figure.nodes).filter(({ id }) => figure.places[id]);
  const byId = new Map(placed.map((node) => [node.id, node]));
  const placeOf = (id: string): Place => figure.places[id] ?? { x: 0, y: 0 };
  const ties = (look?.ties ?? figure.ties).filter(
    (tie) => !tie.quiet && byId.has(tie.from) && byId.has(tie.to),
  );
  const litIds = figure.lit === null ? null : new Set(figure.lit);
  const paleOf = (id: string) => (litIds === null || litIds.has(id) ? '' : ' opacity="0.16"');
  const notesOf = (...ids: readonly string[]) =>
    options.footnotes ? superscript(numbersOf(figure, ...ids)) : '';

  // Cards and boxes of things.
  const cards = new Map<string, Card>();
  /** Where an arrangement has left no room for the words, the sign alone stands for them. */
  const isCrowded = (id: string, box: Box) =>
    [...cards.values()].some((card) => overlaps(card.box, box)) ||
    placed.some((other) => {
      const { x, y } = placeOf(other.id);
      return other.id !== id && overlaps(box, boxAround(x, y, 2, 2));
    });
  const ends = new Map<string, End>();
  for (const node of placed) {
    const place = placeOf(node.id);
    const said = node.statement;
    const drawnAsSign = () => {
      const [width, height] = node.members === undefined ? KIND_SIZE[node.kind] : GROUP_SIZE;
      const scale = scaleOf(node);
      const box = boxAround(place.x, place.y, width * scale, height * scale);
      ends.set(node.id, { box, isBox: false });
    };
    if (said && place.width) {
      const width = place.width;
      const quoted = said.isQuotation
        ? `«\u00a0${said.words.replace(/^[«"“]\s*|\s*[»"”]$/gu, '')}\u00a0»`
        : said.words;
      const font = said.isQuotation ? `400 14px ${SERIF}` : `400 12.5px ${SANS}`;
      const lines = wrapped(quoted, width - 26, measureAs(font), CARD_LINES);
      const height = 54 + lines.length * (said.isQuotation ? 18 : 17);
      const box = boxAround(place.x, place.y, width, height);
      if (isCrowded(node.id, box)) drawnAsSign();
      else {
        cards.set(node.id, { box, lines });
        ends.set(node.id, { box, isBox: true });
      }
    } else drawnAsSign();
  }

  // Boxes around groups that are drawn open.
  const hulls = (look?.open ?? []).flatMap(({ label, ids }) => {
    const inside = ids.filter((id) => byId.has(id)).map(placeOf);
    if (inside.length === 0) return [];
    const x = Math.min(...inside.map((place) => place.x)) - 56;
    const y = Math.min(...inside.map((place) => place.y)) - 48;
    const width = Math.max(...inside.map((place) => place.x)) + 56 - x;
    const height = Math.max(...inside.map((place) => place.y)) + 56 - y;
    const name = `${label} · ${ids.length}`;
    const nameWidth = options.measure(name, `600 12px ${SANS}`) + 20;
    return {
      box: { x, y: y - 13, width: Math.max(width, nameWidth + 16), height: height + 13 },
      chip: { x: x + 8, y: y - 13, width: nameWidth, height: 26 },
      outline: `<rect class="hull" x="${ROUND(x)}" y="${ROUND(y)}" width="${ROUND(width)}" height="${ROUND(height)}" rx="18" fill="${tokens.surface}" fill-opacity="0.6" stroke="${tokens.line2}"/>`,
      name: `<g class="hull-name"><rect x="${ROUND(x + 8)}" y="${ROUND(y - 13)}" width="${ROUND(nameWidth)}" height="26" rx="13" fill="${tokens.surface}" stroke="${tokens.line2}"/>${text(name, x + 18, y + 4, { size: 12, weight: 600, fill: tokens.ink })}</g>`,
    };
  });

  // Ties: trunks of milestones, then lines; several between the same two things are fanned out.
  const drawing: string[] = [];
  const seen = new Map<string, number>();
  const counts = new Map<string, number>();
  const pairOf = (tie: GraphTie) => [tie.from, tie.to].sort().join(' ');
  for (const tie of ties) counts.set(pairOf(tie), (counts.get(pairOf(tie)) ?? 0) + 1);
  const lines = new Map<string, Line>();
  // How far to the left each trunk of milestones reaches.
  const trunks: number[] = [];
  for (const tie of ties) {
    const from = ends.get(tie.from);
    const to = ends.get(tie.to);
    if (!from || !to) continue;
    const a = placeOf(tie.from);
    const b = placeOf(tie.to);
    const { colour, width, dash } = lineLook(tie, tokens);
    const isPale = litIds !== null && !(litIds.has(tie.from) && litIds.has(tie.to));
    const opacity = isPale ? ' opacity="0.16"' : tie.ended ? ' opacity="0.45"' : '';
    const said = (tie.of ?? [tie.id]).flatMap((id) => figure.tieWords[id]?.sentence ?? []);
    const title = `<title>${escapeXml(said.join('; '))}</title>`;
    const open = `<g data-id="${escapeXml(tie.id)}" class="tie"${opacity}>${title}`;
    const deal = { ...b, kind: byId.get(tie.to)?.kind, width: to.box.width };
    const isOnTrunk = (milestone: string) =>
      hangsOnTrunk({ ...placeOf(milestone), kind: byId.get(milestone)?.kind }, deal);
    if (tie.kind === 'BELONGS_TO' && isOnTrunk(tie.from)) {
      const siblings = ties.filter(
        (other) => other.kind === 'BELONGS_TO' && other.to === tie.to && isOnTrunk(other.from),
      );
      const trunk = Math.min(...siblings.map((other) => placeOf(other.from).x)) - 27;
      trunks.push(trunk - 3);
      drawing.push(
        `${open}<path d="M${ROUND(b.x - to.box.width / 2 - 2)} ${b.y}H${trunk}V${a.y}H${a.x - 11}" fill="none" stroke="${colour}" stroke-width="${width}"/></g>`,
      );
      continue;
    }
    const pair = pairOf(tie);
    const index = seen.get(pair) ?? 0;
    seen.set(pair, index + 1);
    const direction = tie.from < tie.to ? 1 : -1;
    const offset = (index - ((counts.get(pair) ?? 1) - 1) / 2) * 28 * direction;
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const bend = {
      x: (a.x + b.x) / 2 - ((b.y - a.y) / length) * offset,
      y: (a.y + b.y) / 2 + ((b.x - a.x) / length) * offset,
    };
    const start = leave(from, offset === 0 ? b : bend, 2);
    const end = leave(to, offset === 0 ? a : bend, 3);
    const turn = offset === 0 ? Math.atan2(b.y - a.y, b.x - a.x) : Math.atan2(end.y - bend.y, end.x - bend.x);
    const path =
      offset === 0
        ? `M${ROUND(start.x)} ${ROUND(start.y)}L${ROUND(end.x)} ${ROUND(end.y)}`
        : `M${ROUND(start.x)} ${ROUND(start.y)}Q${ROUND(bend.x)} ${ROUND(bend.y)} ${ROUND(end.x)} ${ROUND(end.y)}`;
    // The answer is the yellow line.
    const mark =
      litIds === null || isPale
        ? ''
        : `<path d="${path}" fill="none" stroke="${tokens.mark}" stroke-width="10"/>`;
    lines.set(tie.id, {
      x1: start.x,
      y1: start.y,
      x2: end.x,
      y2: end.y,
      hasArrow: tie.kind === 'ABOUT' || tie.kind === 'RESULTS_IN',
    });
    drawing.push(
      `${open}${mark}<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"${dash}/>${endMark(tie.kind, end.x, end.y, turn, colour, tokens.paper)}<path d="${path}" fill="none" stroke="transparent" stroke-width="12"/></g>`,
    );
  }

  // Names find their places as on the canvas.
  const nameLook = (node: GraphNode) =>
    node.kind === 'ALLIANCE'
      ? { size: 13.5, weight: 600, fill: tokens.ink, most: 150 }
      : node.kind === 'MILESTONE'
        ? { size: 12, weight: 500, fill: tokens.ink2, most: 170 }
        : node.kind === 'UNNAMED_GROUP'
          ? { size: 11.7, weight: 500, fill: tokens.ink2, most: 150 }
          : { size: 12.5, weight: 500, fill: tokens.ink, most: 130 };
  /** `noted` is the line that carries the numbers. */
  const texts = new Map<string, { lines: string[]; second: string[]; noted: number }>();
  const wishes: LabelWish[] = [];
  const degree = new Map<string, number>();
  for (const { from, to } of ties) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  for (const node of placed) {
    const end = ends.get(node.id);
    if (!end || node.statement) continue;
    const { size, weight, most } = nameLook(node);
    const measure = measureAs(`${weight} ${size}px ${SANS}`);
    const names = wrapLabel(labelOf(node), measure, most).map((line) =>
      measure(line) <= most * 1.6
        ? line
        : `${line.slice(0, Math.floor((line.length * most * 1.5) / measure(line)))}…`,
    );
    const second: string[] = [];
    if (node.milestone) {
      const { planned, actual } = node.milestone;
      second.push(planned === null ? actual : `${planned} → ${actual}`);
    } else if (node.secondLine) second.push(node.secondLine);
    const place = placeOf(node.id);
    const side: Side | null =
      place.label ?? (node.kind === 'MILESTONE' ? 'RIGHT' : node.kind === 'PUBLIC_BODY' ? 'ABOVE' : null);
    const notes = node.milestone ? notesOf(node.id) : '';
    const rows = [...names, ...second];
    // The numbers stand behind the shorter of name and dates, so that the whole stays narrow.
    const lasts = [names.length - 1, rows.length - 1];
    const noted = lasts.reduce((best, row) =>
      measure(rows[row] ?? '') < measure(rows[best] ?? '') ? row : best,
    );
    texts.set(node.id, { lines: names, second, noted });
    const widths = rows.map((row, index) => measure(row) + (index === noted ? notes.length * 4.6 : 0));
    wishes.push({
      id: node.id,
      x: place.x,
      y: place.y,
      nodeWidth: end.box.width,
      nodeHeight: end.box.height,
      width: Math.max(...widths) + 4,
      height: size * 1.24 * (names.length + second.length),
      rank: (node.kind === 'ALLIANCE' ? 5_000 : 0) + (degree.get(node.id) ?? 0),
      side,
      required: true,
      slides: node.kind === 'ALLIANCE',
    });
  }
  const obstacles = [...[...ends.values()].map(({ box }) => box), ...hulls.map(({ chip }) => chip)];
  const labels = placeLabels(wishes, obstacles, ties.length <= MOST_NAMED_TIES ? [...lines.values()] : []);
  const bounds = [...obstacles, ...labels.map(({ box }) => box), ...hulls.map(({ box }) => box)];

  // Words on ties, each with its numbers.
  const tieFont = `400 11.5px ${SANS}`;
  const tieTexts = new Map<string, { label: string; notes: string }>();
  const tieWishes: TieLabelWish[] = [];
  for (const tie of ties.length <= MOST_NAMED_TIES ? ties : []) {
    const line = lines.get(tie.id);
    if (!line || (!tie.of && WORDLESS_TIES.has(tie.kind))) continue;
    const label = tie.label + (tie.disputed ? ' ≠' : '');
    const notes = notesOf(...(tie.of ?? [tie.id]));
    if (label === '' && notes === '') continue;
    tieTexts.set(tie.id, { label, notes });
    const width = options.measure(label, tieFont) + notes.length * 5.2 + 8;
    tieWishes.push({ ...line, id: tie.id, width, height: 15 });
  }
  const halo = `stroke="${tokens.paper}" stroke-width="5" stroke-linejoin="round" paint-order="stroke"`;
  const note = (numbers: string) =>
    numbers === ''
      ? ''
      : `<tspan dy="-4" font-size="8.5" fill="${tokens.ink2}"> ${escapeXml(numbers)}</tspan>`;
  const tieMarks = placeTieLabels(tieWishes, bounds).map(({ id, box }) => {
    const { label, notes } = tieTexts.get(id) ?? { label: '', notes: '' };
    const tie = ties.find((each) => each.id === id);
    const isPale = litIds !== null && !(litIds.has(tie?.from ?? '') && litIds.has(tie?.to ?? ''));
    const fill = tie && POLICY_TIES.has(tie.kind) ? tokens.policy : tokens.ink2;
    return `<g${isPale ? ' opacity="0.16"' : ''}><rect x="${ROUND(box.x)}" y="${ROUND(box.y)}" width="${ROUND(box.width)}" height="${box.height}" fill="${tokens.paper}"/><text x="${ROUND(box.x + box.width / 2)}" y="${ROUND(box.y + 11.5)}" font-family="${SANS}" font-size="11.5" fill="${fill}" text-anchor="middle">${escapeXml(label)}${note(notes)}</text></g>`;
  });

  // Things, cards and names.
  const things = placed.map((node) => {
    const { x, y } = placeOf(node.id);
    const title = `<title>${escapeXml(node.name)}</title>`;
    const open = `<g data-id="${escapeXml(node.id)}" class="thing"${paleOf(node.id)}>${title}`;
    const card = cards.get(node.id);
    if (node.statement && card)
      return `${open}${cardOf(node, card, tokens, figure.theme === 'dark', notesOf(node.id), options)}</g>`;
    if (node.statement) {
      const colour = tokens.stance[node.statement.stance];
      const notes = notesOf(node.id);
      return `${open}<circle cx="${x}" cy="${y}" r="13" fill="${tokens.surface}" stroke="${colour}" stroke-width="2"/>${text(STANCE_GLYPH[node.statement.stance], x, y + 4.5, { size: 13, weight: 700, fill: colour, anchor: 'middle' })}${notes === '' ? '' : text(notes, x + 15, y - 8, { size: 8.5, fill: tokens.ink2 })}</g>`;
    }
    const planned = node.milestone !== undefined && !node.milestone.happened;
    const scale = scaleOf(node);
    const size = scale === 1 ? '' : ` scale(${scale})`;
    if (node.members !== undefined) {
      const [width, height] = GROUP_SIZE;
      const frame = (inset: number, radius: number) =>
        `<rect x="${x - width / 2 + inset}" y="${y - height / 2 + inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" rx="${radius}" fill="${tokens.surface}" stroke="${tokens.ink2}" stroke-width="2"/>`;
      const count = text(String(node.members), x, y + 6, {
        size: 16,
        weight: 650,
        fill: tokens.ink,
        anchor: 'middle',
      });
      return `${open}${frame(1, 13)}${frame(5, 9)}${count}</g>`;
    }
    return `${open}<g transform="translate(${x} ${y})${size}">${kindShape(node.kind, tokens, planned, node.shade)}${iconOf(node.kind, tokens, node.shade)}</g></g>`;
  });
  const names = labels.map(({ id, side, box }) => {
    const node = byId.get(id);
    const written = texts.get(id);
    if (!node || !written) return '';
    const { size, weight, fill } = nameLook(node);
    const step = size * 1.24;
    const isLeft = side === 'RIGHT';
    const x = isLeft ? box.x : box.x + box.width / 2;
    const notes = node.milestone ? notesOf(id) : '';
    const rows = [...written.lines, ...written.second].map((line, index) => {
      const isSecond = index >= written.lines.length;
      return `<text x="${ROUND(x)}" y="${ROUND(box.y + step * (index + 0.8))}" font-family="${SANS}" font-size="${size}" font-weight="${isSecond ? 400 : weight}"${node.kind === 'UNNAMED_GROUP' ? ' font-style="italic"' : ''} fill="${isSecond ? tokens.ink2 : fill}" text-anchor="${isLeft ? 'start' : 'middle'}" ${halo}>${escapeXml(line)}${index === written.noted ? note(notes) : ''}</text>`;
    });
    return `<g${paleOf(id)}>${rows.join('')}</g>`;
  });

  // Notes laid on the drawing by hand.
  const noteFont = measureAs(`400 12.5px ${SANS}`);
  const notes = figure.notes.map(({ x, y, text: written }) => {
    const rows = wrapped(written, NOTE_WIDTH - 20, noteFont, 30);
    const box = { x, y, width: NOTE_WIDTH, height: rows.length * 17 + 16 };
    bounds.push(box);
    const words = rows.map((row, index) =>
      text(row, x + 10, y + 21 + index * 17, { size: 12.5, fill: tokens.ink }),
    );
    return `<g class="note"><rect x="${ROUND(x)}" y="${ROUND(y)}" width="${box.width}" height="${box.height}" rx="8" fill="${tokens.surface}" stroke="${tokens.line2}"/>${words.join('')}</g>`;
  });

  const left = Math.min(0, ...bounds.map(({ x }) => x), ...trunks);
  const right = Math.max(0, ...bounds.map(({ x, width }) => x + width));
  const top = bounds.length === 0 ? 0 : Math.min(...bounds.map(({ y }) => y));
  const bottom = bounds.length === 0 ? 0 : Math.max(...bounds.map(({ y, height }) => y + height));
  const marks = [
    ...hulls.map(({ outline }) => outline),
    ...drawing,
    ...tieMarks,
    ...things,
    ...names,
    ...hulls.map(({ name }) => name),
    ...notes,
  ];
  return writeFrame(
    figure,
    {
      box: { x: left, y: top, width: right - left, height: bottom - top },
      marks: marks.join('\n'),
      legend: legendOf(figure, placed, ties, cards, tokens, options),
    },
    options,
  );
}

function cardOf(
  node: GraphNode,
  { box, lines }: Card,
  tokens: GraphTokens,
  isDark: boolean,
  notes: string,
  options: SvgOptions,
): string {
  const said = node.statement;
  if (!said) return '';
  const colour = tokens.stance[said.stance];
  const x = box.x + 13;
  const step = said.isQuotation ? 18 : 17;
  const rows = lines.map((line, index) =>
    text(
      line,
      x,
      box.y + 42 + index * step,
      {
        size: said.isQuotation ? 14 : 12.5,
        fill: said.isQuotation ? tokens.ink : tokens.ink2,
        serif: said.isQuotation,
      },
      ` lang="${escapeXml(said.lang)}"`,
    ),
  );
  const foot = wrapped(
    said.where,
    box.width - 40 - notes.length * 5,
    (line) => options.measure(line, `400 11px ${SANS}`),
    1,
  );
  const bottom = box.y + box.height - 9;
  return [
    `<rect x="${ROUND(box.x)}" y="${ROUND(box.y)}" width="${box.width}" height="${box.height}" rx="8" fill="${tokens.surface}" stroke="${tokens.line2}" stroke-opacity="${isDark ? 0.6 : 0.35}"/>`,
    `<path d="M${ROUND(box.x + 4)} ${ROUND(box.y)}h-1a4 4 0 0 0 -3 4v${box.height - 8}a4 4 0 0 0 3 4h1z" fill="${colour}"/>`,
    `<rect x="${ROUND(x)}" y="${ROUND(box.y + 9)}" width="20" height="16" rx="4" fill="${colour}"/>`,
    text(STANCE_GLYPH[said.stance], x + 10, box.y + 21, {
      size: 11,
      weight: 700,
      fill: tokens.surface,
      anchor: 'middle',
    }),
    text(said.stanceWord, x + 26, box.y + 21.5, { size: 12, weight: 600, fill: colour }),
    text(said.date, box.x + box.width - 10, box.y + 21.5, { size: 12, fill: tokens.ink3, anchor: 'end' }),
    ...rows,
    text(foot[0] ?? '', x, bottom, { size: 11, fill: tokens.ink3 }),
    notes === ''
      ? ''
      : text(notes, box.x + box.width - 10, bottom, {
          size: 10,
          weight: 600,
          fill: tokens.ink2,
          anchor: 'end',
        }),
  ].join('');
}

const KIND_ORDER = Object.keys(KIND_SIZE) as EntityKind[];
const TIE_ORDER: readonly TieKind[] = [
  'PARTY_TO',
  'OWNS',
  'RESULTS_IN',
  'WORKS_FOR',
  'MEMBER_OF',
  'SEEKS',
  'FOLLOWS_FROM',
  'ISSUES',
  'HOLDS',
];

/** Kinds, stances, ends of lines and measures that are used. */
function legendOf(
  figure: Figure,
  nodes: readonly GraphNode[],
  ties: readonly GraphTie[],
  cards: ReadonlyMap<string, Card>,
  tokens: GraphTokens,
  options: SvgOptions,
): LegendEntry[] {
  const { words } = options;
  const kinds = new Set(nodes.flatMap(({ kind, members }) => (members === undefined ? [kind] : [])));
  const stances = new Set([
    ...nodes.flatMap(({ statement }) => statement?.stance ?? []),
    ...ties.flatMap(({ stance }) => stance ?? []),
  ]);
  const used = new Set(ties.map(({ kind }) => kind));
  const entries: LegendEntry[] = [];
  for (const kind of KIND_ORDER) {
    if (!kinds.has(kind) || kind === 'STATEMENT') continue;
    entries.push({
      sign: (x, y) => kindSign(kind, x + 9, y, 16, tokens),
      word: words.kindNames[kind],
      width: 18,
    });
  }
  if (nodes.some(({ id, statement }) => statement && !cards.has(id)))
    entries.push({
      sign: (x, y) =>
        `<circle cx="${x + 9}" cy="${y}" r="7" fill="${tokens.surface}" stroke="${tokens.ink3}" stroke-width="1.6"/>`,
      word: words.kindNames.STATEMENT,
      width: 18,
    });
  for (const stance of STANCE_ORDER) {
    if (!stances.has(stance)) continue;
    const { width, dash } = STANCE_LINE[stance];
    entries.push({
      sign: (x, y) =>
        `<path d="M${x} ${y}h26" stroke="${tokens.stance[stance]}" stroke-width="${width}"${dash === null ? '' : ` stroke-dasharray="${dash.join(' ')}"`}/>`,
      word: `${STANCE_GLYPH[stance]} ${words.stanceVerbs[stance]}`,
      width: 26,
    });
  }
  for (const kind of TIE_ORDER) {
    const tie = ties.find((each) => each.kind === kind);
    if (!used.has(kind) || !tie) continue;
    const { colour, width } = lineLook({ ...tie, ended: false }, tokens);
    entries.push({
      sign: (x, y) =>
        `<path d="M${x} ${y}h24" stroke="${colour}" stroke-width="${width}"/>${endMark(kind, x + 26, y, 0, colour, tokens.paper)}`,
      word: words.tieNames[kind],
      width: 28,
    });
  }
  const { size, shade } = figure.dressed ?? { size: null, shade: null };
  const ends = (says: (measure: string) => string, { name, least, most }: MeasureEnds) => {
    const number = new Intl.NumberFormat(
      figure.lang,
      Number.isInteger(least) && Number.isInteger(most) ? {} : { maximumSignificantDigits: 2 },
    );
    return `${says(words.canvas.measures[name])}: ${number.format(least)} – ${number.format(most)}`;
  };
  if (size)
    entries.push({
      sign: (x, y) =>
        [4, 6, 8]
          .map(
            (r, index) =>
              `<circle cx="${x + [5, 18, 36][index]!}" cy="${y}" r="${r}" fill="none" stroke="${tokens.ink2}" stroke-width="1.4"/>`,
          )
          .join(''),
      word: ends(words.canvas.sizeSays, size),
      width: 46,
    });
  if (shade)
    entries.push({
      sign: (x, y) =>
        tokens.shades
          .map(
            (fill, step) =>
              `<rect x="${x + step * 12}" y="${y - 6}" width="12" height="12" fill="${fill}" stroke="${tokens.ink2}" stroke-width="0.8"/>`,
          )
          .join(''),
      word: ends(words.canvas.shadeSays, shade),
      width: 62,
    });
  return entries;
}
