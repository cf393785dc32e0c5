import { affairSentence } from '../../domain/affairSentence.ts';
import { localizedText } from '../../domain/localized.ts';
import { partyRoleText, tieSentence } from '../../domain/tieSentence.ts';
import { voiceSentence } from '../../domain/voiceSentence.ts';
import { entityName } from '../actor/entityFields.ts';
import { stakeOf } from '../base/stakeOf.ts';
import { loadClaims } from '../claim/loadClaims.ts';
import { notFound } from '../errors.ts';
import { inLanguage } from '../rows.ts';
import type { Resolvers } from '../types.generated.ts';
import { isUndated, parseScope } from '../window.ts';
import { latestOf } from './latestOf.ts';
import { loadAffair, sideOf } from './loadAffair.ts';

export const affairResolvers: Resolvers = {
  Query: {
    async affair(_root, args, context) {
      const scope = parseScope(args);
      const subject = await context.load.entity.load(args.subject);
      if (!subject)
        throw notFound(
          `subject: there is no entity “${args.subject.slice(0, 100)}”; find its id with \`search\``,
        );
      return loadAffair(context, subject, scope);
    },
  },

  Affair: {
    sentence: ({ subject, parties, supporters, critics, undecided, promises }, { lang }) =>
      affairSentence(
        {
          name: entityName(subject, lang),
          parties: new Set(parties.map(({ actor }) => actor.id)).size,
          supporters: supporters.length,
          critics: critics.length,
          undecided: undecided.length,
          promises: promises.filter(({ record }) => record.planned).length,
          kept: promises.filter(({ record }) => record.planned && record.actual).length,
        },
        lang,
      ),
  },

  AffairParty: {
    role: ({ tie }, { lang }) =>
      inLanguage(lang, tie.roleFr, tie.roleEn) ?? (tie.partyRole ? partyRoleText(tie.partyRole, lang) : null),
    stake: ({ tie }) => stakeOf(tie),
    sentence: ({ actor, via, tie }, { lang }) =>
      tieSentence(tie, entityName(actor, lang), entityName(via, lang), lang),
    claims: ({ tie }, _args, { load }) => loadClaims(load, tie.claimIds ?? []),
  },

  Voice: {
    stance: (voice) => latestOf(voice).stance,
    turned: (voice) => {
      const latest = latestOf(voice);
      return voice.statements.some(
        ({ statement, stance }) => !isUndated(statement) && sideOf(stance) !== sideOf(latest.stance),
      );
    },
    sentence(voice, { lang }) {
      const { statement, subject, stance } = latestOf(voice);
      return voiceSentence(
        entityName(voice.actor, lang),
        stance,
        entityName(subject, lang),
        {
          quotation: statement.record.quotation ?? null,
          paraphrase: localizedText(statement.record.paraphrase, lang),
        },
        lang,
      );
    },
    async claims({ statements }, _args, { load }) {
      const ids = await load.claimsConcerning.loadMany([
        ...new Set(statements.map(({ statement }) => statement.id)),
      ]);
      const claims = await loadClaims(load, [
        ...new Set(
          ids.flatMap((found) => {
            if (found instanceof Error) throw found;
            return found;
          }),
        ),
      ]);
      return claims.filter(({ aboutType }) => aboutType === 'ENTITY');
    },
  },
};
