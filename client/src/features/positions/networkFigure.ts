import { ask } from '../../api/useAnswer.ts';
import type { EntityKind } from '../../api/generated/graphql.ts';
import { escapeXml } from '../../export/escapeXml.ts';
import { STANCE_ORDER } from '../../export/stanceMarks.ts';
import { ROUND, SANS, text } from '../../export/svgText.ts';
import type { FigureAsked, ViewDrawing } from '../../export/viewFigure.ts';
import type { LegendEntry, Picture } from '../../export/writeFrame.ts';
import { GRAPH_TOKENS, type GraphTokens, STANCE_GLYPH } from '../../graph/tokens.ts';
import { askBehind } from './askBehind.ts';
import { campLook, type CampLook, leaning } from './campNames.ts';
import { campOutline, nameLines, nearestStance, placeNetwork } from './networkParts.ts';
import type { PositionSettings } from './settings.ts';
import { type Camps, CoalitionPictureQuery, coalitionVariables, type Network } from './useCoalitions.ts';
import type { PositionScope } from './useMatrix.ts';

const WIDTH = 960;
const RADIUS = 9;
const MOST_DRIVERS = 5;

/** The network and its camps as a drawing for a file: every actor with the numbers of the sources of its words. */
export async function networkFigure(
  scope: PositionScope,
  settings: PositionSettings,
  hiddenKinds: readonly EntityKind[],
  { lang, theme, words: all }: FigureAsked,
): Promise<ViewDrawing> {
  const words = all.positions.network;
  const answer = await ask(CoalitionPictureQuery, coalitionVariables(scope, settings, lang));
  const { discourseNetwork: network, coalitions: camps } = answer;
  const actors = network.actors.filter(({ entity }) => !hiddenKinds.includes(entity.kind));
  const present = new Map(actors.map(({ entity }) => [entity.id, entity]));
  const heaviest = Math.abs(network.edges[0]?.weight ?? 0);
  const lines = network.edges.filter(({ from, to }) => present.has(from) && present.has(to));
  const drawn = lines.filter(({ weight }) => Math.abs(weight) >= settings.threshold * heaviest);
  const behind = await askBehind([...present.keys()], { ...scope, rollUp: settings.rollUp });
  const saidBy = (actor: string) =>
    behind.filter((cell) => cell.actor === actor).flatMap(({ statements }) => statements);
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 });
  const campOf = new Map(
    camps.groups.flatMap(({ members }, camp) => members.map(({ id }) => [id, camp] as const)),
  );
  const { colon } = all.steps;
  const choices = [
    words.measure + colon + words.measures[settings.measure],
    words.normalization + colon + words.normalizations[settings.normalization],
    words.duplicates + colon + words.duplicatesOf[settings.duplicates],
    words.ask(settings.least),
    words.threshold +
      colon +
      words.thresholdOf(number.format(settings.threshold * heaviest), drawn.length, lines.length),
    ...(settings.rollUp ? [all.positions.rollUp] : []),
  ];
  const drivers = camps.drivers.filter(({ share }) => share > 0).slice(0, MOST_DRIVERS);
  const score = `${percent.format(camps.score)} ${words.scoreHint}; ${camps.exact ? words.exact : words.approximate}.`;
  const divided =
    drivers.length === 0
      ? []
      : [
          (camps.groups.length > 1 ? words.drivers : words.united) +
            colon +
            drivers
              .map(({ subject, share }) => `${subject.shortName} (${percent.format(share / 100)})`)
              .join(', '),
        ];
  return {
    title: words.title,
    facts: choices,
    noted: actors.flatMap(({ entity }) => saidBy(entity.id)),
    lines: [
      ...[camps.sentence, network.sentence, `${words.score}${colon}${score}`, ...divided].map((line) => ({
        text: line,
        of: [],
      })),
      ...camps.groups.flatMap((camp, index) => [
        { text: campWords(camp, index, words), of: [] },
        ...camp.members.flatMap(({ id }) => {
          const entity = present.get(id);
          return entity ? [{ text: entity.name, of: saidBy(id) }] : [];
        }),
      ]),
    ],
    head: [
      all.share.columns.from,
      all.share.columns.to,
      words.measures[settings.measure],
      all.positions.subjects,
    ],
    rows: drawn.map(({ from, to, weight, drivers: on }) => ({
      text: [
        present.get(from)?.name ?? from,
        present.get(to)?.name ?? to,
        number.format(weight),
        on.map(({ subject }) => subject.shortName).join(', '),
      ],
      of: [
        ...new Set(
          behind
            .filter(
              ({ actor, subject }) =>
                (actor === from || actor === to) && on.some((driver) => driver.subject.id === subject),
            )
            .flatMap(({ statements }) => statements),
        ),
      ],
    })),
    draw: (notes) => ({
      ...draw(actors, drawn, camps, campOf, heaviest, settings.measure, GRAPH_TOKENS[theme], all, (id) =>
        notes(2, ...saidBy(id)),
      ),
      caption: [camps.sentence, network.sentence],
    }),
  };
}

const campWords = (
  camp: Camps['groups'][number],
  index: number,
  words: FigureAsked['words']['positions']['network'],
) => `${words.camp(campLook(index).letter)} · ${camp.members.length} · ${words.side[leaning(camp.mean)]}`;

function shapeOf(shape: CampLook['shape'], look: string): string {
  const r = RADIUS;
  if (shape === 'square')
    return `<rect x="${1 - r}" y="${1 - r}" width="${2 * r - 2}" height="${2 * r - 2}" rx="2" ${look}/>`;
  if (shape === 'diamond') return `<polygon points="0,${-r - 1} ${r + 1},0 0,${r + 1} ${-r - 1},0" ${look}/>`;
  if (shape === 'triangle') return `<polygon points="0,${-r} ${r},${r - 2} ${-r},${r - 2}" ${look}/>`;
  return `<circle r="${r}" ${look}/>`;
}

function draw(
  actors: Network['actors'],
  lines: Network['edges'],
  camps: Camps,
  campOf: ReadonlyMap<string, number>,
  heaviest: number,
  measure: PositionSettings['measure'],
  tokens: GraphTokens,
  all: FigureAsked['words'],
  notesOf: (id: string) => string,
): Picture {
  const words = all.positions.network;
  const { points, height } = placeNetwork(
    actors,
    lines,
    campOf,
    camps.groups.length,
    heaviest,
    measure,
    WIDTH,
  );
  const places = new Map(actors.map(({ entity }, at) => [entity.id, points[at]]));
  const outlines = camps.groups.map((camp, index) => {
    const hull = campOutline(camp.members.flatMap(({ id }) => places.get(id) ?? []));
    if (hull.length === 0) return '';
    const top = Math.min(...hull.map(({ y }) => y));
    const middle = (Math.min(...hull.map(({ x }) => x)) + Math.max(...hull.map(({ x }) => x))) / 2;
    const { dash } = campLook(index);
    return `<g class="camp"><polygon points="${hull.map(({ x, y }) => `${ROUND(x)},${ROUND(y)}`).join(' ')}" fill="${tokens.surface}" stroke="${tokens.line2}" stroke-width="1.5" stroke-linejoin="round"${dash === 'none' ? '' : ` stroke-dasharray="${dash}"`}/>${text(campWords(camp, index, words), Math.min(WIDTH - 90, Math.max(90, middle)), Math.max(12, top - 5), { size: 12, weight: 600, fill: tokens.ink2, anchor: 'middle' })}</g>`;
  });
  const isAgainst = (weight: number) => measure === 'CONFLICT' || weight < 0;
  const lineLook = (against: boolean) =>
    against
      ? `stroke="${tokens.stance.OPPOSE}" stroke-opacity="0.7" stroke-dasharray="3 3"`
      : `stroke="${tokens.ink3}" stroke-opacity="0.5"`;
  const drawn = lines.map(({ from, to, weight }) => {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b) return '';
    const width = ROUND(0.6 + (3.4 * Math.abs(weight)) / Math.max(heaviest, 1e-9));
    return `<path d="M${ROUND(a.x)} ${ROUND(a.y)}L${ROUND(b.x)} ${ROUND(b.y)}" ${lineLook(isAgainst(weight))} stroke-width="${width}"/>`;
  });
  const used = new Set(actors.map(({ mean }) => nearestStance(mean)));
  const marks = actors.map(({ entity, mean }, at) => {
    const point = points[at];
    if (!point) return '';
    const camp = campOf.get(entity.id);
    const shape = camp === undefined ? 'circle' : campLook(camp).shape;
    const stance = nearestStance(mean);
    const look = `fill="${tokens.stance[stance]}" stroke="${tokens.surface}" stroke-width="1.5"`;
    const glyph = text(STANCE_GLYPH[stance], 0, 3.5, {
      size: 9,
      weight: 700,
      fill: tokens.paper,
      anchor: 'middle',
    });
    const numbers = notesOf(entity.id);
    const raised = numbers === '' ? '' : text(numbers, RADIUS + 3, -5, { size: 7.5, fill: tokens.ink2 });
    const rows = nameLines(entity.shortName);
    const name = rows.map(
      (line, index) =>
        `<text y="${24 + index * 13}" font-family="${SANS}" font-size="11.5" font-weight="500" fill="${tokens.ink}" text-anchor="middle" stroke="${tokens.surface}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escapeXml(line)}</text>`,
    );
    return `<g class="actor" transform="translate(${ROUND(point.x)} ${ROUND(point.y)})"><title>${escapeXml(entity.name)}</title>${shapeOf(shape, look)}${glyph}${raised}${name.join('')}</g>`;
  });
  const legend: LegendEntry[] = [
    ...camps.groups.map((_camp, index) => ({
      sign: (x: number, y: number) =>
        `<g transform="translate(${x + 9} ${y})">${shapeOf(campLook(index).shape, `fill="none" stroke="${tokens.ink2}" stroke-width="1.5"`)}</g>`,
      word: words.camp(campLook(index).letter),
      width: 18,
    })),
    ...[false, true]
      .filter((against) => lines.some(({ weight }) => isAgainst(weight) === against))
      .map((against) => ({
        sign: (x: number, y: number) => `<path d="M${x} ${y}h26" ${lineLook(against)} stroke-width="2.4"/>`,
        word: against ? words.measures.CONFLICT : words.measures.CONGRUENCE,
        width: 26,
      })),
    ...STANCE_ORDER.filter((stance) => used.has(stance)).map((stance) => ({
      sign: (x: number, y: number) =>
        `<rect x="${x}" y="${y - 7}" width="20" height="14" rx="3" fill="${tokens.stance[stance]}"/>${text(STANCE_GLYPH[stance], x + 10, y + 3.5, { size: 10, weight: 700, fill: tokens.paper, anchor: 'middle' })}`,
      word: `${all.share.onAverage}${all.steps.colon}${all.stanceVerbs[stance].toLowerCase()}`,
      width: 20,
    })),
  ];
  return {
    box: { x: 0, y: 0, width: WIDTH, height },
    marks: [...outlines, ...drawn, ...marks].join('\n'),
    legend,
  };
}
