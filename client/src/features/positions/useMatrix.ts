import type { Stance, StanceMatrixQuery as MatrixAnswer } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { type Answer, useAnswer } from '../../api/useAnswer.ts';
import { useLanguage } from '../../state/language.ts';
import { type Scope, useScope } from '../../state/scope.ts';
import { useView } from '../../state/view.ts';
import { STANCES } from '../../ui/StanceChip.tsx';

export const StanceMatrixQuery = graphql(`
  query StanceMatrix(
    $lang: Language!
    $window: String
    $undated: Boolean
    $knownOn: Date
    $rollUp: Boolean
    $stances: [Stance!]
  ) {
    stanceMatrix(window: $window, undated: $undated, knownOn: $knownOn, rollUp: $rollUp, stances: $stances) {
      statements
      undated
      capped
      actors {
        id
        kind
        name(lang: $lang)
        shortName(lang: $lang)
      }
      subjects {
        id
        kind
        name(lang: $lang)
        shortName(lang: $lang)
      }
      cells {
        actor
        subject
        count
        latest
        previous
        mean
        byStance {
          stance
          count
        }
      }
      actorTotals {
        entity {
          id
        }
        firstTurn {
          earliest
          latest
        }
      }
      subjectTotals {
        entity {
          id
        }
        statements
      }
    }
  }
`);

/** What narrows every question about positions: dates, day of record, and the stances the legend leaves. */
export interface PositionScope extends Scope {
  stances: Stance[] | null;
}
export function usePositionScope(): PositionScope {
  const scope = useScope();
  const hidden = useView((view) => view.hiddenStances);
  const stances = hidden.length === 0 ? null : STANCES.filter((stance) => !hidden.includes(stance));
  return { ...scope, stances };
}

/** Everybody's stance on everything in the dates in view. */
export function useMatrix(rollUp: boolean): Answer<MatrixAnswer> {
  const lang = useLanguage();
  return useAnswer(StanceMatrixQuery, { lang, rollUp, ...usePositionScope() });
}
