import { ask } from '../../api/useAnswer.ts';
import { escapeXml } from '../../export/escapeXml.ts';
import { stanceDisc, stanceEntries } from '../../export/stanceMarks.ts';
import { ROUND, SANS, text } from '../../export/svgText.ts';
import type { FigureAsked, ViewDrawing } from '../../export/viewFigure.ts';
import type { LegendEntry, Picture, SvgOptions } from '../../export/writeFrame.ts';
import { GRAPH_TOKENS, type GraphTokens } from '../../graph/tokens.ts';
import type { Stance } from '../../graph/types.ts';
import type { Scope } from '../../state/scope.ts';
import { currentView } from '../../state/view.ts';
import { axisOf, domainOf } from './axis.ts';
import {
  type BarMark,
  DISC,
  DOTS,
  type Label,
  type LaneLayout,
  layoutTimeline,
  type Mark,
} from './layoutTimeline.ts';
import { sentenceOf } from './sentenceOf.ts';
import { type Item, type Timeline, TimelineQuery, targetOf } from './timelineQuery.ts';
import { visibleLanes } from './visibleLanes.ts';

const WIDTH = 1_040;
const LEFT = 168;
const RIGHT = 1_020;
const AXIS = 34;
const LABEL = 12.5;
/** Room for two numbers behind a label, and beside a disc. */
const NOTES = 34;
const BESIDE_DISC = 24;
const GRID = 0.35;

type Notes = (most: number, ...ids: readonly string[]) => string;

/** The timeline of some things as a drawing for a file: the same lanes, with room for numbers. */
export async function timelineFigure(
  ids: readonly string[],
  scope: Scope,
  { lang, theme, words }: FigureAsked,
): Promise<ViewDrawing> {
  const { timeline } = await ask(TimelineQuery, { ids: [...ids], lang, ...scope });
  const lanes = visibleLanes(timeline.lanes, currentView());
  const items = lanes.flatMap((lane) => lane.items.map((item) => ({ lane, item })));
  const { columns } = words.share;
  return {
    title: words.timeline.title,
    facts: timeline.capped ? [words.timeline.capped] : [],
    noted: items.flatMap(({ item }) => targetOf(item) ?? []),
    lines: items.map(({ lane, item }) => ({
      text: `${lane.title}: ${sentenceOf(item, lane, words)}`,
      of: sourcesOf(item),
    })),
    head: [
      words.timeline.label,
      columns.label,
      columns.planned,
      columns.actual,
      columns.summary,
      columns.stance,
    ],
    rows: items.map(({ lane, item }) => ({
      text: [
        lane.title,
        item.label,
        item.planned?.text ?? '',
        item.actual?.text ?? item.period?.text ?? '',
        item.note,
        item.stance ? words.stanceVerbs[item.stance] : '',
      ],
      of: sourcesOf(item),
    })),
    draw: (notes, options) => draw(timeline, lanes, { lang, theme, words }, scope, notes, options),
  };
}

const sourcesOf = (item: Item): string[] => {
  const id = targetOf(item);
  return id === null ? [] : [id];
};

function draw(
  timeline: Timeline,
  lanes: Timeline['lanes'],
  { lang, theme, words }: FigureAsked,
  scope: Scope,
  notes: Notes,
  options: SvgOptions,
): Picture {
  const tokens = GRAPH_TOKENS[theme];
  const { earliest = null, latest = null, lastSource = null } = timeline;
  const domain = domainOf(scope.window, earliest, latest, lastSource);
  const room = options.footnotes ? NOTES : 0;
  const axis = axisOf(domain, LEFT, RIGHT, lang, 2 * DISC + (options.footnotes ? BESIDE_DISC : 0));
  const layout = layoutTimeline(lanes, {
    left: LEFT,
    right: RIGHT,
    titleHeight: 0,
    x: axis.x,
    bin: axis.bin,
    measure: (line) => options.measure(line, `400 ${LABEL}px ${SANS}`) + room,
  });
  const height = AXIS + layout.height;
  const ticks = axis.ticks
    .filter(({ x }) => x >= LEFT - 1 && x <= RIGHT)
    .map(
      ({ x, text: name, strong }) =>
        `<path d="M${ROUND(x)} ${strong ? 8 : 22}V${height}" stroke="${tokens.line2}" stroke-opacity="${GRID}"${strong ? '' : ' stroke-dasharray="1 4"'}/>${x < RIGHT - 26 ? text(name, x + 5, 22, { size: 11.5, weight: strong ? 600 : 400, fill: tokens.ink2 }) : ''}`,
    );
  const lastX = lastSource === null ? null : axis.x(lastSource);
  const last =
    lastX === null || lastX <= LEFT || lastX >= RIGHT
      ? ''
      : `<path d="M${ROUND(lastX)} 8V${height}" stroke="${tokens.ink2}" stroke-width="1.3" stroke-dasharray="1.5 3"/>${text(words.timeline.lastSource, Math.min(lastX + 24, RIGHT), 2, { size: 11, fill: tokens.ink, anchor: 'end' })}`;
  const drawn = layout.lanes.map((lane) => laneOf(lane, tokens, words, notes, options));
  const stances = new Set(
    lanes.flatMap(({ items }) => items.flatMap(({ stance }): Stance[] => (stance ? [stance] : []))),
  );
  return {
    box: { x: 0, y: -8, width: WIDTH, height: height + 8 },
    marks: [...ticks, last, `<g transform="translate(0 ${AXIS})">${drawn.join('\n')}</g>`].join('\n'),
    legend: [...signs(layout.lanes, tokens, words), ...stanceEntries(stances, tokens, words)],
  };
}

function signs(
  lanes: readonly LaneLayout[],
  tokens: GraphTokens,
  words: FigureAsked['words'],
): LegendEntry[] {
  const marks = lanes.flatMap((lane) => lane.marks);
  const bars = marks.filter((mark): mark is BarMark => mark.kind === 'bar');
  const entries: LegendEntry[] = [];
  if (bars.some(({ bar }) => bar !== null))
    entries.push({
      sign: (x, y) =>
        `<rect x="${x}" y="${y - 4.5}" width="24" height="9" rx="4.5" fill="${tokens.paper}" stroke="${tokens.ink}" stroke-width="1.8"/>`,
      word: words.timeline.planned,
      width: 24,
    });
  if (bars.some(({ diamond }) => diamond !== null))
    entries.push({
      sign: (x, y) => `<path d="M${x + 7} ${y - 7}l7 7-7 7-7-7Z" fill="${tokens.ink}"/>`,
      word: words.timeline.actual,
      width: 14,
    });
  if (marks.some(({ kind }) => kind === 'page'))
    entries.push({
      sign: (x, y) => pageAt(x + 5, y, tokens),
      word: words.timeline.lanes.POLICY,
      width: 10,
    });
  return entries;
}

const pageAt = (x: number, y: number, tokens: GraphTokens) =>
  `<rect x="${ROUND(x - 5)}" y="${ROUND(y - 7)}" width="10" height="14" rx="2" fill="${tokens.kind.POLICY.fill}" stroke="${tokens.kind.POLICY.stroke}" stroke-width="1.8"/>`;

function laneOf(
  { lane, y, middle, marks, undated }: LaneLayout,
  tokens: GraphTokens,
  words: FigureAsked['words'],
  notes: Notes,
  options: SvgOptions,
): string {
  const fitting = (line: string, font: string) => {
    let shown = line;
    while (shown.length > 1 && options.measure(`${shown}…`, font) > LEFT - 14) shown = shown.slice(0, -1);
    return shown === line || options.measure(line, font) <= LEFT - 14 ? line : `${shown.trimEnd()}…`;
  };
  const under = [
    words.timeline.lanes[lane.kind],
    ...(undated.length > 0 ? [words.strip.undated(undated.length, true)] : []),
  ];
  return [
    `<path d="M0 ${y}H${WIDTH}" stroke="${tokens.line2}" stroke-opacity="${GRID}"/>`,
    text(fitting(lane.title, `650 13px ${SANS}`), 0, y + 19, { size: 13, weight: 650, fill: tokens.ink }),
    ...under.map((line, index) => text(line, 0, y + 35 + index * 15, { size: 12, fill: tokens.ink3 })),
    middle === null ? '' : `<path d="M${LEFT} ${middle}H${RIGHT}" stroke="${tokens.line2}"/>`,
    ...marks.map((mark) => markOf(mark, sentences(mark, lane, words), tokens, notes)),
  ].join('');
}

const itemsOf = (mark: Mark): readonly Item[] => (mark.kind === 'more' ? mark.items : [mark.item]);
const sentences = (mark: Mark, lane: LaneLayout['lane'], words: FigureAsked['words']) =>
  itemsOf(mark)
    .map((item) => sentenceOf(item, lane, words))
    .join('; ');

function markOf(mark: Mark, said: string, tokens: GraphTokens, notes: Notes): string {
  const ids = itemsOf(mark).flatMap(sourcesOf);
  const open = `<g class="mark ${mark.kind}"><title>${escapeXml(said)}</title>`;
  if (mark.kind === 'disc' || mark.kind === 'more') {
    const disc =
      mark.kind === 'disc'
        ? stanceDisc(mark.stance, mark.x, mark.y, DISC - 1, tokens)
        : `<circle cx="${mark.x}" cy="${mark.y}" r="${DISC - 1}" fill="${tokens.surface}" stroke="${tokens.line2}"/>${text(`+${mark.items.length}`, mark.x, mark.y + 3.4, { size: 9.5, weight: 600, fill: tokens.ink2, anchor: 'middle' })}`;
    const numbers = notes(2, ...ids);
    return `${open}${disc}${numbers === '' ? '' : text(numbers, mark.x + DISC + 1, mark.y + 2.5, { size: 7.5, fill: tokens.ink2 })}</g>`;
  }
  if (mark.kind === 'page')
    return `${open}${pageAt(mark.x, mark.y, tokens)}${mark.label ? labelOf(mark.label, notes(2, ...ids), tokens) : ''}</g>`;
  const { y, bar, link, spread, diamond, label } = mark;
  return [
    open,
    link
      ? `<path d="M${ROUND(link.from)} ${y}H${ROUND(link.to)}" stroke="${tokens.ink}" stroke-width="1.8"/>`
      : '',
    spread
      ? `<path d="M${ROUND(spread.from)} ${y - 4}v8M${ROUND(spread.to)} ${y - 4}v8M${ROUND(spread.from)} ${y}H${ROUND(spread.to)}" stroke="${tokens.ink}" stroke-width="1.2" fill="none"/>`
      : '',
    bar
      ? `<rect x="${ROUND(bar.from)}" y="${y - 4.5}" width="${ROUND(bar.to - bar.from)}" height="9" rx="4.5" fill="${tokens.paper}" stroke="${tokens.ink}" stroke-width="1.8"/>`
      : '',
    diamond === null
      ? ''
      : `<path d="M${ROUND(diamond)} ${y - 7}l7 7-7 7-7-7Z" fill="${tokens.ink}" stroke="${tokens.paper}"/>`,
    labelOf(label, notes(2, ...ids), tokens),
    '</g>',
  ].join('');
}

function labelOf(
  { x, y, anchor, text: line, note, aside, cut }: Label,
  numbers: string,
  tokens: GraphTokens,
): string {
  const shown = cut ? `${line}…` : line;
  const at = cut && anchor === 'end' ? x - DOTS + 8 : x;
  const more = note === '' ? '' : `<tspan fill="${tokens.ink3}"> · ${escapeXml(note)}</tspan>`;
  const raised =
    numbers === ''
      ? ''
      : `<tspan dy="-4" font-size="8.5" fill="${tokens.ink2}"> ${escapeXml(numbers)}</tspan>`;
  return `<text x="${ROUND(at)}" y="${ROUND(y + 4.3)}" font-family="${SANS}" font-size="${LABEL}" fill="${tokens.ink}" text-anchor="${anchor}" stroke="${tokens.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escapeXml(shown)}${more}${raised}</text>${aside ? text(aside.text, aside.x, y + aside.below + 4.3, { size: LABEL, fill: tokens.ink3, anchor: aside.anchor }) : ''}`;
}
