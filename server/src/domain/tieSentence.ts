import type { Language } from './localized.ts';

/** What a sentence about a tie is made of; null where it says nothing. */
export interface SentenceParts {
  readonly kind: string;
  readonly roleFr?: string | null;
  readonly roleEn?: string | null;
  readonly scopeFr?: string | null;
  readonly scopeEn?: string | null;
  readonly stakeFr?: string | null;
  readonly stakeEn?: string | null;
  readonly stance?: string | null;
}

const STANCES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  SUPPORT: { en: 'supports', fr: 'soutient' },
  WELCOME: { en: 'welcomes', fr: 'salue' },
  MIXED: { en: 'is of two minds about', fr: 'est nuancée sur' },
  CONCERN: { en: 'is concerned about', fr: 's’inquiète de' },
  OPPOSE: { en: 'opposes', fr: 's’oppose à' },
};

type Sentence = (from: string, to: string, role: string | null, stance: string) => string;

const SENTENCES: Readonly<Record<string, Readonly<Record<Language, Sentence>>>> = {
  PARTY_TO: {
    en: (from, to, role) => `${from} is party to ${to}${role ? `: ${role}` : ''}.`,
    fr: (from, to, role) => `${from} est partie à ${to}${role ? `\u00a0: ${role}` : ''}.`,
  },
  OWNS: {
    en: (from, to, role) => `${from} owns ${to}${role ? ` (${role})` : ''}.`,
    fr: (from, to, role) => `${from} détient ${to}${role ? ` (${role})` : ''}.`,
  },
  WORKS_FOR: {
    en: (from, to, role) => `${from}, ${to}${role ? `: ${role}` : ''}.`,
    fr: (from, to, role) => `${from}, ${to}${role ? `\u00a0: ${role}` : ''}.`,
  },
  MEMBER_OF: {
    en: (from, to, role) => `${from} is a member of ${to}${role ? `: ${role}` : ''}.`,
    fr: (from, to, role) => `${from} est membre de ${to}${role ? `\u00a0: ${role}` : ''}.`,
  },
  RESULTS_IN: { en: (from, to) => `${from} results in ${to}.`, fr: (from, to) => `${from} donne naissance à ${to}.` },
  SEEKS: { en: (from, to) => `${from} seeks ${to}.`, fr: (from, to) => `${from} vise ${to}.` },
  FOLLOWS_FROM: { en: (from, to) => `${from} follows from ${to}.`, fr: (from, to) => `${from} découle de ${to}.` },
  ISSUES: { en: (from, to) => `${from} issues ${to}.`, fr: (from, to) => `${from} est à l’origine de ${to}.` },
  HOLDS: {
    en: (from, to, role) => `${from} holds ${to}${role ? `: ${role}` : ''}.`,
    fr: (from, to, role) => `${from} détient ${to}${role ? `\u00a0: ${role}` : ''}.`,
  },
  BELONGS_TO: { en: (from, to) => `${from} belongs to ${to}.`, fr: (from, to) => `${from} relève de ${to}.` },
  SAID: { en: (from, to) => `${from} said: ${to}.`, fr: (from, to) => `${from} a dit\u00a0: ${to}.` },
  ABOUT: {
    en: (from, to, _role, stance) => `${from} ${stance} ${to}.`,
    fr: (from, to, _role, stance) => `${from} ${stance} ${to}.`,
  },
  ON_BEHALF_OF: {
    en: (from, to) => `${from} was said on behalf of ${to}.`,
    fr: (from, to) => `${from} a été dit au nom de ${to}.`,
  },
  APPEARED_IN: {
    en: (from, to) => `${from} appeared in ${to}.`,
    fr: (from, to) => `${from} est paru dans ${to}.`,
  },
  REPORTED_BY: {
    en: (from, to) => `${from} was reported by ${to}.`,
    fr: (from, to) => `${from} a été rapporté par ${to}.`,
  },
};

/** A tie as a sentence in a language, from the names of its ends. */
export function tieSentence(tie: SentenceParts, from: string, to: string, lang: Language): string {
  const pick = (fr?: string | null, en?: string | null) => (lang === 'fr' ? (fr ?? en) : (en ?? fr)) ?? null;
  const role =
    [pick(tie.roleFr, tie.roleEn), pick(tie.stakeFr, tie.stakeEn), pick(tie.scopeFr, tie.scopeEn)]
      .filter((part) => part !== null && part !== '')
      .join(', ') || null;
  const stance = STANCES[tie.stance ?? '']?.[lang] ?? (lang === 'fr' ? 'parle de' : 'speaks of');
  const sentence = SENTENCES[tie.kind]?.[lang];
  return sentence ? sentence(from, to, role, stance) : `${from} – ${to}.`;
}
