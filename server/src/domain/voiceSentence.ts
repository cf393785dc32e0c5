import type { Language, Stance } from './records.ts';

const VERBS: Readonly<Record<Language, Readonly<Record<Stance, string>>>> = {
  en: {
    SUPPORT: 'supports',
    WELCOME: 'welcomes',
    MIXED: 'has mixed views on',
    CONCERN: 'is concerned about',
    OPPOSE: 'opposes',
  },
  fr: {
    SUPPORT: 'soutient',
    WELCOME: 'salue',
    MIXED: 'est partagé sur',
    CONCERN: 's’inquiète de',
    OPPOSE: 's’oppose à',
  },
};

const DEMONSTRATIVES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { ALLIANCE: 'that deal', POLICY: 'that policy', LABEL: 'that label' },
  fr: { ALLIANCE: 'cet accord', POLICY: 'cette politique', LABEL: 'ce label' },
};

/** “that deal”, « cette politique » for something just named; null for kinds that are better named again. */
export function thatThing(kind: string, lang: Language): string | null {
  return DEMONSTRATIVES[lang][kind] ?? null;
}

/** « de Google », « d’Orange ». */
export function withDe(name: string): string {
  return /^[aeiouyàâäéèêëîïôöùûüœ]/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** What was said: the exact words, or ours where there are none. */
export interface VoiceWords {
  readonly quotation: string | null;
  readonly paraphrase: string | null;
}

/** “David Chassan opposes that deal: « … »”; a paraphrase stands without quotation marks. */
export function voiceSentence(
  speaker: string,
  stance: Stance | null,
  subject: string,
  words: VoiceWords,
  lang: Language,
): string {
  const colon = lang === 'fr' ? '\u00a0:' : ':';
  const verb = stance ? VERBS[lang][stance] : lang === 'fr' ? 'parle de' : 'speaks of';
  const object =
    lang === 'fr' && verb.endsWith(' de') ? `${verb.slice(0, -3)} ${withDe(subject)}` : `${verb} ${subject}`;
  const said = words.quotation ? `«\u00a0${words.quotation}\u00a0»` : words.paraphrase;
  return said ? `${speaker} ${object}${colon} ${said}` : `${speaker} ${object}.`;
}
