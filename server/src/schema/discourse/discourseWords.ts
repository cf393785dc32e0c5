import { dateText } from '../../domain/partialDate.ts';
import type { DateValue } from '../../domain/records.ts';
import type { Language, Stance } from '../types.generated.ts';

/** A stance in one word of its holder. */
const STANCES: Readonly<Record<Language, Readonly<Record<Stance, string>>>> = {
  en: { SUPPORT: 'supports', WELCOME: 'welcomes', MIXED: 'mixed', CONCERN: 'concerned', OPPOSE: 'opposes' },
  fr: {
    SUPPORT: 'soutient',
    WELCOME: 'salue',
    MIXED: 'nuancé',
    CONCERN: 's’inquiète',
    OPPOSE: 's’oppose',
  },
};
const SPACE = '\u00a0';

/** “A and B”, “A, B and 3 more”. */
export function listText(names: readonly string[], lang: Language, most = 3): string {
  const and = lang === 'fr' ? ' et ' : ' and ';
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  if (more > 0)
    return `${shown.join(', ')}${and}${more} ${lang === 'fr' ? (more > 1 ? 'autres' : 'autre') : 'more'}`;
  const last = shown.at(-1) ?? '';
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')}${and}${last}` : last;
}

const quoted = (word: string, lang: Language): string =>
  lang === 'fr' ? `«${SPACE}${word}${SPACE}»` : `“${word}”`;

/** A change of stance in words. */
export function turnText(
  turn: {
    readonly actor: string;
    readonly subject: string;
    readonly before: { readonly stance: Stance; readonly date: DateValue | null };
    readonly after: { readonly stance: Stance; readonly date: DateValue | null };
  },
  lang: Language,
): string {
  const side = ({ stance, date }: { stance: Stance; date: DateValue | null }): string =>
    `${quoted(STANCES[lang][stance], lang)} (${date ? dateText(date, lang) : lang === 'fr' ? 'sans date' : 'undated'})`;
  return lang === 'fr'
    ? `${turn.actor} a changé de position sur ${turn.subject}${SPACE}: de ${side(turn.before)} à ${side(turn.after)}.`
    : `${turn.actor} changed position on ${turn.subject}: from ${side(turn.before)} to ${side(turn.after)}.`;
}

/** A number with at most two decimals, as the language writes it. */
export function numberText(value: number, lang: Language): string {
  return new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 2 }).format(value);
}

const percentText = (share: number, lang: Language): string =>
  `${Math.round(share)}${lang === 'fr' ? SPACE : ''}%`;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export interface NetworkWords {
  readonly measure: 'CONGRUENCE' | 'CONFLICT' | 'SUBTRACT' | 'IGNORE';
  readonly actors: number;
  readonly pairs: number;
  /** The heaviest pair; null when there is none. */
  readonly heaviest: {
    readonly from: string;
    readonly to: string;
    readonly weight: number;
    readonly subjects: readonly string[];
  } | null;
}

const VERBS: Readonly<
  Record<Language, Readonly<Record<NetworkWords['measure'], readonly [string, string]>>>
> = {
  en: {
    CONGRUENCE: ['agree on something', 'agree most'],
    CONFLICT: ['disagree on something', 'disagree most'],
    SUBTRACT: ['agree or disagree on balance', 'stand out most'],
    IGNORE: ['speak of the same', 'share most'],
  },
  fr: {
    CONGRUENCE: ['sont d’accord sur un point au moins', 'sont le plus d’accord'],
    CONFLICT: ['s’opposent sur un point au moins', 's’opposent le plus'],
    SUBTRACT: ['sont plutôt d’accord ou plutôt opposées', 'se détachent le plus'],
    IGNORE: ['parlent de la même chose', 'ont le plus en commun'],
  },
};

/** What is seen in a discourse network. */
export function networkText({ measure, actors, pairs, heaviest }: NetworkWords, lang: Language): string {
  const [do_, most] = VERBS[lang][measure];
  if (lang === 'fr') {
    if (!heaviest) return `${counted(actors, 'acteur', 'acteurs')}, aucune paire à montrer.`;
    return (
      `${counted(actors, 'acteur', 'acteurs')}${SPACE}; ${pairs === 1 ? 'une paire' : `${pairs} paires`} ${do_}. ` +
      `${heaviest.from} et ${heaviest.to} ${most} (${numberText(heaviest.weight, lang)}), sur ${listText(heaviest.subjects, lang)}.`
    );
  }
  if (!heaviest) return `${counted(actors, 'actor', 'actors')}, no pair to show.`;
  return (
    `${counted(actors, 'actor', 'actors')}; ${counted(pairs, 'pair', 'pairs')} ${do_}. ` +
    `${heaviest.from} and ${heaviest.to} ${most} (${numberText(heaviest.weight, lang)}), on ${listText(heaviest.subjects, lang)}.`
  );
}

export interface CoalitionWords {
  readonly groups: readonly {
    readonly members: readonly string[];
    /** +2 to −2 on what drives the split; null when nothing is known. */
    readonly mean: number | null;
  }[];
  /** Per cent. */
  readonly score: number;
  readonly agreement: boolean;
  readonly exact: boolean;
  /** Subjects that drive the split, heaviest first, with per cent. */
  readonly drivers: readonly { readonly name: string; readonly share: number }[];
  readonly nearTies: number;
}

/** What is seen in a split into coalitions. */
export function coalitionText(words: CoalitionWords, lang: Language): string {
  const { groups, drivers, nearTies, exact } = words;
  const french = lang === 'fr';
  if (groups.length === 0)
    return french
      ? 'Aucune coalition à montrer : personne ne parle d’un même sujet.'.replace(' :', `${SPACE}:`)
      : 'No coalition to show: no two actors speak of the same subject.';
  const side = (mean: number | null): string => {
    if (mean === null || Math.abs(mean) < 0.25) return french ? 'partagé' : 'divided';
    if (mean > 0) return french ? 'plutôt pour' : 'rather for';
    return french ? 'plutôt contre' : 'rather against';
  };
  const described = groups.map(
    ({ members, mean }) => `${listText(members, lang, 2)} (${members.length}, ${side(mean)})`,
  );
  const on = listText(
    drivers.slice(0, 3).map(({ name, share }) => `${name} (${percentText(share, lang)})`),
    lang,
  );
  const sentences = french
    ? [
        groups.length === 1
          ? `Un seul camp${SPACE}: ${described[0]}.`
          : `${groups.length} camps${SPACE}: ${described.join(`${SPACE}; `)}.`,
        on && `Ce qui les ${groups.length === 1 ? 'unit' : 'sépare'}${SPACE}: ${on}.`,
        words.agreement
          ? `${percentText(words.score, lang)} des accords et désaccords sont à leur place.`
          : `Polarisation${SPACE}: ${numberText(words.score / 100, lang)}.`,
        exact ? 'Aucun autre partage ne fait mieux.' : 'Partage approché, un autre peut faire mieux.',
        nearTies > 0 &&
          (nearTies === 1
            ? 'Un autre partage est presque aussi bon.'
            : `${nearTies} autres sont presque aussi bons.`),
      ]
    : [
        groups.length === 1
          ? `One camp only: ${described[0]}.`
          : `${groups.length} camps: ${described.join('; ')}.`,
        on && `What ${groups.length === 1 ? 'unites' : 'divides'} them: ${on}.`,
        words.agreement
          ? `${percentText(words.score, lang)} of agreements and disagreements are in their place.`
          : `Polarization: ${numberText(words.score / 100, lang)}.`,
        exact ? 'No other split does better.' : 'An approximate split: another may do better.',
        nearTies > 0 &&
          (nearTies === 1 ? 'One other split is nearly as good.' : `${nearTies} others are nearly as good.`),
      ];
  return sentences.filter(Boolean).join(' ');
}
