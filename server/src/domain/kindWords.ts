import type { EntityKind, Language, TieKind } from './records.ts';

const TIES: Readonly<Record<Language, Readonly<Record<TieKind, string>>>> = {
  en: {
    PARTY_TO: 'party to a deal',
    OWNS: 'ownership',
    WORKS_FOR: 'posts held',
    MEMBER_OF: 'membership',
    RESULTS_IN: 'results of deals',
    SEEKS: 'labels sought',
    FOLLOWS_FROM: 'what follows from a policy',
    ISSUES: 'policies issued',
    HOLDS: 'labels held',
    BELONGS_TO: 'milestones',
    SAID: 'statements made',
    ABOUT: 'subjects of statements',
    ON_BEHALF_OF: 'statements on behalf of',
    APPEARED_IN: 'media',
    REPORTED_BY: 'media that reported',
  },
  fr: {
    PARTY_TO: 'partie à un accord',
    OWNS: 'propriété',
    WORKS_FOR: 'fonctions',
    MEMBER_OF: 'adhésion',
    RESULTS_IN: 'résultats d’accords',
    SEEKS: 'labels visés',
    FOLLOWS_FROM: 'suites d’une politique',
    ISSUES: 'politiques émises',
    HOLDS: 'labels détenus',
    BELONGS_TO: 'échéances',
    SAID: 'déclarations faites',
    ABOUT: 'sujets de déclarations',
    ON_BEHALF_OF: 'déclarations au nom de',
    APPEARED_IN: 'médias',
    REPORTED_BY: 'médias qui ont rapporté',
  },
};

const ENTITIES: Readonly<Record<Language, Readonly<Record<EntityKind, string>>>> = {
  en: {
    PERSON: 'people',
    COMPANY: 'companies',
    JOINT_COMPANY: 'joint companies',
    PUBLIC_BODY: 'public bodies',
    ASSOCIATION: 'associations',
    MEDIUM: 'media',
    UNNAMED_GROUP: 'unnamed groups',
    ALLIANCE: 'deals',
    POLICY: 'policies',
    LABEL: 'labels',
    STATEMENT: 'statements',
    MILESTONE: 'milestones',
  },
  fr: {
    PERSON: 'personnes',
    COMPANY: 'entreprises',
    JOINT_COMPANY: 'sociétés communes',
    PUBLIC_BODY: 'institutions publiques',
    ASSOCIATION: 'associations',
    MEDIUM: 'médias',
    UNNAMED_GROUP: 'groupes non nommés',
    ALLIANCE: 'accords',
    POLICY: 'politiques',
    LABEL: 'labels',
    STATEMENT: 'déclarations',
    MILESTONE: 'échéances',
  },
};

/** A kind of tie as one says it in a list of limits. */
export const tieKindWords = (kind: TieKind, lang: Language): string => TIES[lang][kind];

/** A kind of thing, likewise. */
export const entityKindWords = (kind: EntityKind, lang: Language): string => ENTITIES[lang][kind];
