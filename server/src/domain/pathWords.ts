import { frenchSpacing } from './tieSentence.ts';
import type { Language } from './records.ts';
import { withDe } from './voiceSentence.ts';

const NUMBERS: Readonly<Record<Language, readonly string[]>> = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six'],
  fr: ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six'],
};

/** “in four steps”, « en un pas ». */
function stepsText(steps: number, lang: Language): string {
  const number = NUMBERS[lang][steps] ?? String(steps);
  if (lang === 'fr') return `en ${number} pas`;
  return `in ${number} ${steps === 1 ? 'step' : 'steps'}`;
}

/** “From Google to Dassault Systèmes, in four steps”. */
export function pathTitle(from: string, to: string, steps: number, lang: Language): string {
  if (lang === 'en') return `From ${from} to ${to}, ${stepsText(steps, lang)}`;
  const start = withDe(from);
  return `${start.charAt(0).toUpperCase()}${start.slice(1)} à ${to}, ${stepsText(steps, lang)}`;
}

/** What a search was limited to. */
export interface PathLimits {
  readonly maxHops: number;
  /** Kinds of ties in words; null for all. */
  readonly ties: readonly string[] | null;
  /** Kinds of things passed in words; null for all. */
  readonly kinds: readonly string[] | null;
  readonly window: string | null;
  readonly undated: boolean;
  readonly knownOn: string | null;
  readonly minSources: number;
  /** Names. */
  readonly via: readonly string[];
  readonly avoid: readonly string[];
}

/** The limits as a list in words; empty when there are none but the number of steps. */
function limitsText(limits: PathLimits, lang: Language): string {
  const fr = lang === 'fr';
  const { ties, kinds, window, undated, knownOn, minSources, via, avoid } = limits;
  const parts = [
    ties && (fr ? `liens : ${ties.join(', ') || 'aucun'}` : `ties: ${ties.join(', ') || 'none'}`),
    kinds && (fr ? `par : ${kinds.join(', ') || 'rien'}` : `past: ${kinds.join(', ') || 'nothing'}`),
    window &&
      (fr
        ? `dates : ${window}, ${undated ? 'sans date gardés' : 'sans date écartés'}`
        : `dates: ${window}, the undated ${undated ? 'kept' : 'left out'}`),
    knownOn && (fr ? `connu le ${knownOn}` : `known on ${knownOn}`),
    minSources > 0 && (fr ? `au moins ${minSources} sources` : `at least ${minSources} sources`),
    via.length > 0 && (fr ? `en passant par ${via.join(', ')}` : `past ${via.join(', ')}`),
    avoid.length > 0 && (fr ? `sans ${avoid.join(', ')}` : `without ${avoid.join(', ')}`),
  ].filter((part) => typeof part === 'string' && part !== '');
  return parts.join(fr ? ' ; ' : '; ');
}

/** What a search found, in words; null limits of kind mean all. */
export function pathNote(
  found: { readonly paths: number; readonly capped: boolean; readonly same: boolean },
  limits: PathLimits,
  lang: Language,
): string {
  const fr = lang === 'fr';
  if (found.same) return fr ? 'Les deux bouts sont la même chose.' : 'Both ends are the same thing.';
  const within = fr
    ? `en ${limits.maxHops} pas`
    : `within ${limits.maxHops} ${limits.maxHops === 1 ? 'step' : 'steps'}`;
  const limited = limitsText(limits, lang);
  const what =
    found.paths === 0
      ? fr
        ? `Aucun chemin de ce type ${within}`
        : `No path of this kind ${within}`
      : fr
        ? `${found.paths === 1 ? 'Un chemin' : `Les ${found.paths} meilleurs chemins`} ${within} au plus`
        : `${found.paths === 1 ? 'One path' : `The ${found.paths} best paths`} ${within}`;
  const cut = found.capped
    ? fr
      ? ' La recherche a été écourtée : il peut y en avoir un meilleur.'
      : ' The search was cut short: there may be a better one.'
    : '';
  const text = `${what}${limited ? ` (${limited})` : ''}.${cut}`;
  return fr ? frenchSpacing(text) : text;
}

/** What a search for the joining sub-graph found, in words. */
export function connectNote(
  found: { readonly between: number; readonly unreached: readonly string[]; readonly capped: boolean },
  limits: PathLimits,
  lang: Language,
): string {
  const fr = lang === 'fr';
  const limited = limitsText(limits, lang);
  const steps = fr
    ? `au plus ${limits.maxHops} pas de l’un à l’autre`
    : `at most ${limits.maxHops} steps from one to the next`;
  const joined = fr
    ? `${found.between === 0 ? 'Rien d’autre ne' : found.between === 1 ? 'Une chose' : `${found.between} choses`} ${found.between === 0 ? 'les relie' : found.between === 1 ? 'les relie' : 'les relient'}`
    : `${found.between === 0 ? 'Nothing further' : found.between === 1 ? 'One thing' : `${found.between} things`} ${found.between > 1 ? 'join' : 'joins'} them`;
  const left =
    found.unreached.length === 0
      ? ''
      : fr
        ? ` Sans lien avec les autres : ${found.unreached.join(', ')}.`
        : ` Not joined to the others: ${found.unreached.join(', ')}.`;
  const cut = found.capped ? (fr ? ' La recherche a été écourtée.' : ' The search was cut short.') : '';
  const text = `${joined} (${[steps, limited].filter(Boolean).join(fr ? ' ; ' : '; ')}).${left}${cut}`;
  return fr ? frenchSpacing(text) : text;
}
