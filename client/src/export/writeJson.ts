import type { Dressed } from '../state/canvasLook.ts';
import { type Figure, numbersOf } from './figure.ts';
import { plainText } from './plainText.ts';

/** The version of the form below; it rises when a field changes its meaning. */
const FORM = 1;

const groupOf = ({ key, label, ids }: Dressed['groups'][number], drawn: string) => ({
  key,
  name: label,
  drawn,
  things: ids,
});

/** What is shown as JSON: things, ties, claims and numbered sources, with what the picture is of. */
export function writeJson(figure: Figure): string {
  const { dataset, lang, title, address, facts, nodes, ties, places, claims, sources, notes, dressed } =
    figure;
  const claimsOf = (id: string) => claims[id] ?? [];
  const whole = {
    form: `entente-figure/${FORM}`,
    title,
    language: lang,
    dataset,
    address,
    facts,
    things: nodes.map((node) => ({
      id: node.id,
      kind: node.kind,
      name: node.name,
      shortName: node.shortName,
      country: node.country ?? null,
      summary: figure.summaries[node.id] ?? null,
      statement: node.statement ?? null,
      milestone: node.milestone ?? null,
      dates: figure.dates?.[node.id] ?? null,
      place: places[node.id] ? { x: places[node.id]?.x, y: places[node.id]?.y } : null,
      claims: claimsOf(node.id),
    })),
    ties: ties.map((tie) => ({
      id: tie.id,
      kind: tie.kind,
      from: tie.from,
      to: tie.to,
      label: tie.label,
      stance: tie.stance ?? null,
      sentence: figure.tieWords[tie.id]?.sentence ?? null,
      period: figure.tieWords[tie.id]?.period || null,
      dates: figure.dates?.[tie.id] ?? null,
      disputed: tie.disputed,
      sources: numbersOf(figure, tie.id),
      claims: claimsOf(tie.id),
    })),
    groups: [
      ...(dressed?.groups ?? []).map((group) => groupOf(group, 'as one')),
      ...(dressed?.open ?? []).map((group) => groupOf(group, 'around its things')),
    ],
    notes,
    sources,
  };
  return JSON.stringify(
    whole,
    (_key, value: unknown) => (typeof value === 'string' ? plainText(value) : value),
    2,
  );
}
