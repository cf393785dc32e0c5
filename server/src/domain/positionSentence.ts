import { dateText } from './partialDate.ts';
import type { DateValue, Language, Stance } from './records.ts';
import { frenchSpacing } from './tieSentence.ts';
import { withDe } from './voiceSentence.ts';

/** By stance: the verb of one speaker, and of several. */
const VERBS: Readonly<Record<Language, Readonly<Record<Stance, readonly [one: string, several: string]>>>> = {
  en: {
    SUPPORT: ['supports', 'support'],
    WELCOME: ['welcomes', 'welcome'],
    MIXED: ['has mixed views on', 'have mixed views on'],
    CONCERN: ['is concerned about', 'are concerned about'],
    OPPOSE: ['opposes', 'oppose'],
  },
  fr: {
    SUPPORT: ['soutient', 'soutiennent'],
    WELCOME: ['salue', 'saluent'],
    MIXED: ['se montre nuancé sur', 'se montrent nuancés sur'],
    CONCERN: ['s’inquiète de', 's’inquiètent de'],
    OPPOSE: ['s’oppose à', 's’opposent à'],
  },
};

/** A position that speakers took: “Bruno Le Maire and Cédric O welcome the deal (≈ 6 Oct 2021).” */
export function positionSentence(
  speakers: readonly string[],
  stance: Stance,
  subject: string,
  date: DateValue | null,
  lang: Language,
): string {
  const [one, several] = VERBS[lang][stance];
  const verb = speakers.length > 1 ? several : one;
  const last = speakers.at(-1) ?? '';
  const and = lang === 'fr' ? ' et ' : ' and ';
  const who = speakers.length > 1 ? `${speakers.slice(0, -1).join(', ')}${and}${last}` : last;
  const object =
    lang === 'fr' && verb.endsWith(' de') ? `${verb.slice(0, -3)} ${withDe(subject)}` : `${verb} ${subject}`;
  const sentence = `${who} ${object}${date ? ` (${dateText(date, lang)})` : ''}.`;
  return lang === 'fr' ? frenchSpacing(sentence) : sentence;
}
