import type { Language } from './records.ts';
import { frenchSpacing } from './tieSentence.ts';

/** What was measured, and within which limits. */
export interface MeasureLimits {
  readonly nodes: number;
  /** All there are; more than `nodes` when the network was cut. */
  readonly total: number;
  readonly links: number;
  /** Links without any date; null without a window. */
  readonly undated: number | null;
  readonly undatedKept: boolean;
  /** Betweenness and closeness are estimates. */
  readonly estimated: boolean;
}

/** One or more sentences that a reader of the numbers has to know. */
export function measureNote(limits: MeasureLimits, lang: Language): string {
  const { nodes, total, links, undated, undatedKept, estimated } = limits;
  const number = (value: number): string => value.toLocaleString(lang === 'fr' ? 'fr-FR' : 'en-GB');
  const fr = lang === 'fr';
  const many = (count: number, one: string, more: string): string =>
    `${number(count)} ${count > 1 || (!fr && count === 0) ? more : one}`;
  const parts = [
    fr
      ? `Mesuré sur ${many(nodes, 'élément', 'éléments')} et ${many(links, 'paire liée', 'paires liées')}, sans sens des liens.`
      : `Measured on ${many(nodes, 'thing', 'things')} and ${many(links, 'linked pair', 'linked pairs')}, links without direction.`,
  ];
  if (total > nodes)
    parts.push(
      fr
        ? `Le réseau en compte ${number(total)} : seuls ceux qui ont le plus de voisins sont gardés.`
        : `The network has ${number(total)}: only those of most neighbours are kept.`,
    );
  if (undated !== null && undated > 0)
    parts.push(
      fr
        ? `${many(undated, 'lien sans date', 'liens sans date')} : ${undatedKept ? 'gardés' : 'écartés'}.`
        : `${many(undated, 'link', 'links')} without a date: ${undatedKept ? 'kept' : 'left out'}.`,
    );
  if (estimated)
    parts.push(
      fr
        ? 'L’intermédiarité et la proximité sont estimées sur un échantillon tiré au sort.'
        : 'Betweenness and closeness are estimated from a random sample.',
    );
  return fr ? frenchSpacing(parts.join(' ')) : parts.join(' ');
}
