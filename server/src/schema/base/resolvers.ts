import {
  dateText,
  dayBounds,
  isApproximate,
  isoDay,
  periodText,
  slipText,
} from '../../domain/partialDate.ts';
import { entityType } from '../actor/resolvers.ts';
import type { ClaimRow, EntityRow, SourceRow } from '../rows.ts';
import type { Resolvers } from '../types.generated.ts';

type NodeRow = EntityRow | ClaimRow | SourceRow;

function nodeType(row: NodeRow) {
  if ('kind' in row) return entityType(row);
  return 'about' in row ? 'Claim' : 'Source';
}

export const baseResolvers: Resolvers = {
  Query: {
    async node(_root, { id }, { load }) {
      const [entity, claim, source] = await Promise.all([
        load.entity.load(id),
        load.claim.load(id),
        load.source.load(id),
      ]);
      return entity ?? claim ?? source;
    },
  },
  Node: { __resolveType: nodeType },

  PartialDate: {
    edtf: (date) => (typeof date === 'string' ? date : date.edtf),
    asWritten: (date) => (typeof date === 'string' ? null : (date.asWritten ?? null)),
    text: (date, { lang }) => dateText(date, lang),
    earliest: (date) => isoDay(dayBounds(date).from),
    latest: (date) => isoDay(dayBounds(date).to),
    approximate: isApproximate,
  },
  Period: {
    text: ({ start, end }, { lang }) => periodText(start, end, lang),
  },
  Stake: {
    text: ({ fr, en }, { lang }) => (lang === 'fr' ? fr : en),
  },
  DayRange: {
    text: (slip, { lang }) => slipText(slip, lang),
  },
};
