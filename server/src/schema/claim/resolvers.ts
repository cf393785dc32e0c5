import { localizedText } from '../../domain/localized.ts';
import { claimList } from '../actor/entityFields.ts';
import { loadEntity } from '../actor/loadEntities.ts';
import { entityType } from '../actor/resolvers.ts';
import { enumValue } from '../base/enumValue.ts';
import { languageOf } from '../base/languageOf.ts';
import { checkFilterSize } from '../conditions.ts';
import { claimScope, isPassing, readList, sourceScope } from '../list.ts';
import { inLanguage, type ClaimRow, type EntityRow, type SourceRow, type TieRow } from '../rows.ts';
import type { ClaimStatus, Language, Resolvers, SourceKind, TitleBasis } from '../types.generated.ts';
import { claimsWhere, sourcesWhere } from '../where.ts';
import { loadClaims } from './loadClaims.ts';

const isTie = (subject: EntityRow | TieRow): subject is TieRow => 'fromId' in subject;

export const claimResolvers: Resolvers = {
  Query: {
    async claims(_root, { where, ...request }, context, info) {
      checkFilterSize(where);
      return readList(
        context,
        {
          folder: 'claim',
          kinds: null,
          where: where ? claimsWhere(where) : null,
          fallback: { field: 'ID', direction: 'ASC' },
          scope: claimScope,
          passes: isPassing(info),
        },
        request,
        (ids) => loadClaims(context.load, ids),
      );
    },
    async sources(_root, { where, ...request }, context, info) {
      checkFilterSize(where);
      return readList<SourceRow>(
        context,
        {
          folder: 'source',
          kinds: null,
          where: where ? sourcesWhere(where) : null,
          fallback: { field: 'PUBLISHED', direction: 'DESC' },
          scope: sourceScope,
          passes: isPassing(info),
        },
        request,
        async (ids) =>
          (await context.load.source.loadMany(ids)).map((row) => {
            if (row instanceof Error) throw row;
            return row;
          }),
      );
    },
  },

  ClaimSubject: { __resolveType: (subject) => (isTie(subject) ? 'Tie' : entityType(subject)) },

  Claim: {
    text: (claim, { lang }) => inLanguage(lang, claim.textFr, claim.textEn) ?? claim.id,
    async about(claim, _args, { load }) {
      if (claim.aboutType === 'ENTITY') return loadEntity(load, claim.about);
      const tie = await load.tie.load(claim.about);
      if (!tie) throw new Error(`claim ${claim.id}: the tie ${claim.about} it is about is not in the store`);
      return tie;
    },
    status: (claim) => claim.status as ClaimStatus,
    citations: (claim, _args, { load }) => load.citations.load(claim.id),
    async contradicts(claim, _args, { load }) {
      if (claim.disputeId === null) return [];
      const versions = await load.versions.load(claim.disputeId);
      return loadClaims(
        load,
        versions.filter((id) => id !== claim.id),
      );
    },
    dispute: (claim, _args, { load }) =>
      claim.disputeId === null ? null : load.dispute.load(claim.disputeId),
    shown: (claim: ClaimRow) => claim.shown ?? true,
    recordedAt: (claim) =>
      claim.recordedAt.includes('T') ? claim.recordedAt : `${claim.recordedAt}T00:00:00Z`,
  },

  Dispute: {
    topic: ({ record, id }, { lang }: { lang: Language }) => localizedText(record.topic, lang) ?? id,
    handling: ({ record }, { lang }) => localizedText(record.handling, lang),
    versions: async ({ id }, _args, { load }) => loadClaims(load, await load.versions.load(id)),
  },

  Citation: {
    async source(citation, _args, { load }) {
      const source = await load.source.load(citation.sourceId);
      if (!source)
        throw new Error(`claim ${citation.claimId}: the source ${citation.sourceId} is not in the store`);
      return source;
    },
  },

  Source: {
    publisher: ({ record }) => record.publisher,
    title: ({ record }) => record.title,
    titleBasis: ({ record }) => enumValue<TitleBasis>(record.titleBasis),
    url: ({ record }) => record.url,
    published: ({ record }) => record.published ?? null,
    accessed: ({ record }) => record.accessed ?? null,
    language: ({ record }) => languageOf(record.language),
    languageCode: ({ record }) => record.language ?? null,
    sourceKind: ({ record }) => enumValue<SourceKind>(record.kind),
    archiveUrl: ({ record }) => record.archiveUrl ?? null,
    note: ({ record }, { lang }) => localizedText(record.note, lang),
    claims: (source, args, context) => claimList('Citing', source.id, args, context),
  },
};
