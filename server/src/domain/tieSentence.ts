import { dateText, periodText } from './partialDate.ts';
import type { DateValue, Language, Stance } from './records.ts';

/** What a tie's sentence says besides its two ends; null or absent when unknown. */
export interface TieWords {
  readonly kind: string;
  readonly roleFr?: string | null;
  readonly roleEn?: string | null;
  readonly scopeFr?: string | null;
  readonly scopeEn?: string | null;
  readonly partyRole?: string | null;
  readonly stakeFr?: string | null;
  readonly stakeEn?: string | null;
  readonly stance?: string | null;
  readonly startEdtf?: string | null;
  readonly startAsWritten?: string | null;
  readonly endEdtf?: string | null;
  readonly endAsWritten?: string | null;
}

const STANCES: Readonly<Record<Language, Readonly<Record<Stance, string>>>> = {
  en: {
    SUPPORT: 'supports',
    WELCOME: 'welcomes',
    MIXED: 'is mixed on',
    CONCERN: 'is concerned about',
    OPPOSE: 'opposes',
  },
  fr: {
    SUPPORT: 'soutient',
    WELCOME: 'salue',
    MIXED: 'est nuancée sur',
    CONCERN: 's’inquiète de',
    OPPOSE: 's’oppose à',
  },
};

const ROLES_FR: Readonly<Record<string, string>> = {
  MAJORITY_SHAREHOLDER: 'actionnaire majoritaire',
  MINORITY_SHAREHOLDER: 'actionnaire minoritaire',
  SHAREHOLDER: 'actionnaire',
  TECHNOLOGY_SUPPLIER: 'fournisseur de technologie',
  SUPPLIER: 'fournisseur',
  OPERATOR: 'opérateur',
  LEADER: 'chef de file',
  FOUNDER: 'fondateur',
  MEMBER: 'membre',
  PARTNER: 'partenaire',
  CUSTOMER: 'client',
  INVESTOR: 'investisseur',
  PARENT: 'maison mère',
  SUBSIDIARY: 'filiale',
  BUYER: 'acquéreur',
  TARGET: 'cible',
};

/** The role of a party in words; null for `OTHER`. */
export function partyRoleText(role: string, lang: Language): string | null {
  if (role === 'OTHER') return null;
  return lang === 'fr' ? (ROLES_FR[role] ?? null) : role.toLowerCase().replaceAll('_', ' ');
}

const dateOf = (edtf?: string | null, asWritten?: string | null): DateValue | null =>
  !edtf ? null : asWritten ? { edtf, asWritten } : edtf;

const pick = (lang: Language, fr?: string | null, en?: string | null) =>
  (lang === 'fr' ? (fr ?? en) : (en ?? fr)) ?? null;

type Template = (parts: {
  readonly from: string;
  readonly to: string;
  readonly role: string | null;
  readonly stake: string | null;
  readonly stance: Stance | null;
  readonly scope: string | null;
}) => string;

const EN: Readonly<Record<string, Template>> = {
  PARTY_TO: ({ from, to, role, stake }) => `${from} is party to ${to}${asRole(role)}${inBrackets(stake)}`,
  OWNS: ({ from, to, stake }) => `${from} owns ${to}${inBrackets(stake)}`,
  WORKS_FOR: ({ from, to, role }) => `${from} holds a post at ${to}${after(role)}`,
  MEMBER_OF: ({ from, to, role }) => `${from} is a member of ${to}${after(role)}`,
  RESULTS_IN: ({ from, to }) => `${from} results in ${to}`,
  SEEKS: ({ from, to }) => `${from} seeks ${to}`,
  FOLLOWS_FROM: ({ from, to }) => `${from} follows from ${to}`,
  ISSUES: ({ from, to }) => `${from} issues ${to}`,
  HOLDS: ({ from, to, role, scope }) => `${from} – ${to}: ${role ?? 'holder'}${inBrackets(scope)}`,
  BELONGS_TO: ({ from, to }) => `${from} is a milestone of ${to}`,
  SAID: ({ from, to }) => `${from} said: ${to}`,
  ABOUT: ({ from, to, stance }) => `${from} ${stance ? STANCES.en[stance] : 'is about'} ${to}`,
  ON_BEHALF_OF: ({ from, to }) => `${from} was said on behalf of ${to}`,
  APPEARED_IN: ({ from, to }) => `${from} appeared in ${to}`,
  REPORTED_BY: ({ from, to }) => `${from} was reported by ${to}`,
};

const FR: Readonly<Record<string, Template>> = {
  PARTY_TO: ({ from, to, role, stake }) =>
    `${from} est partie à ${to}${after(role, ' :')}${inBrackets(stake)}`,
  OWNS: ({ from, to, stake }) => `${from} détient ${to}${inBrackets(stake)}`,
  WORKS_FOR: ({ from, to, role }) => `${from} a une fonction chez ${to}${after(role, ' :')}`,
  MEMBER_OF: ({ from, to, role }) => `${from} est membre de ${to}${after(role, ' :')}`,
  RESULTS_IN: ({ from, to }) => `${from} aboutit à ${to}`,
  SEEKS: ({ from, to }) => `${from} vise ${to}`,
  FOLLOWS_FROM: ({ from, to }) => `${from} résulte de ${to}`,
  ISSUES: ({ from, to }) => `${from} est à l’origine de ${to}`,
  HOLDS: ({ from, to, role, scope }) => `${from} – ${to} : ${role ?? 'titulaire'}${inBrackets(scope)}`,
  BELONGS_TO: ({ from, to }) => `${from} est une échéance de ${to}`,
  SAID: ({ from, to }) => `${from} a dit : ${to}`,
  ABOUT: ({ from, to, stance }) => `${from} ${stance ? STANCES.fr[stance] : 'porte sur'} ${to}`,
  ON_BEHALF_OF: ({ from, to }) => `${from} a été dit au nom de ${to}`,
  APPEARED_IN: ({ from, to }) => `${from} a paru dans ${to}`,
  REPORTED_BY: ({ from, to }) => `${from} a été rapporté par ${to}`,
};

/** Ties that tell of something that happened on a day, not of something that has held since. */
const EVENTS: ReadonlySet<string> = new Set([
  'SAID',
  'ABOUT',
  'ON_BEHALF_OF',
  'APPEARED_IN',
  'REPORTED_BY',
  'ISSUES',
]);

const asRole = (role: string | null) => (role ? ` as ${role}` : '');
const after = (words: string | null, colon = ':') => (words ? `${colon} ${words}` : '');
const inBrackets = (words: string | null) => (words ? ` (${words})` : '');

/** French spacing: a no-break space before `: ; ! ? %` and inside « ». */
export function frenchSpacing(text: string): string {
  return text.replace(/ (?=[:;!?%»])/g, '\u00a0').replace(/« /g, '«\u00a0');
}

/**
 * A tie as one sentence, such as “Thales is party to Thales–Google as majority shareholder (majority), since 6 Oct 2021.” or
 * “« … » welcomes Thales–Google (≈ 6 Oct 2021).”
 */
export function tieSentence(tie: TieWords, fromName: string, toName: string, lang: Language): string {
  const template = (lang === 'fr' ? FR : EN)[tie.kind];
  if (!template) throw new Error(`tieSentence: there is no sentence for ties of kind "${tie.kind}"`);
  const role =
    pick(lang, tie.roleFr, tie.roleEn) ?? (tie.partyRole ? partyRoleText(tie.partyRole, lang) : null);
  const sentence = template({
    from: fromName,
    to: toName,
    role,
    stake: pick(lang, tie.stakeFr, tie.stakeEn),
    scope: pick(lang, tie.scopeFr, tie.scopeEn),
    stance: (tie.stance ?? null) as Stance | null,
  });
  const start = dateOf(tie.startEdtf, tie.startAsWritten);
  const end = dateOf(tie.endEdtf, tie.endAsWritten);
  const whole = `${sentence}${periodOf(tie.kind, start, end, lang)}`;
  const full = /[.!?]\s?»?$/.test(whole) ? whole : `${whole}.`;
  return lang === 'fr' ? frenchSpacing(full) : full;
}

/** What follows the sentence: “, since 2021”, “, until 2022”, “ (6 Oct 2021)”; empty when nothing is known. */
function periodOf(kind: string, start: DateValue | null, end: DateValue | null, lang: Language): string {
  if (start && EVENTS.has(kind)) return ` (${end ? periodText(start, end, lang) : dateText(start, lang)})`;
  const since = lang === 'fr' ? 'depuis' : 'since';
  const period = start && !end ? `${since} ${dateText(start, lang)}` : periodText(start, end, lang);
  return period ? `, ${period}` : '';
}
