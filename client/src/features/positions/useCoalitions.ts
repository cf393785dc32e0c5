import type { CoalitionPictureQuery as CoalitionAnswer, Language } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { type Answer, useAnswer } from '../../api/useAnswer.ts';
import { useLanguage } from '../../state/language.ts';
import type { PositionSettings } from './settings.ts';
import { type PositionScope, usePositionScope } from './useMatrix.ts';

export const CoalitionPictureQuery = graphql(`
  query CoalitionPicture(
    $lang: Language!
    $window: String
    $undated: Boolean
    $knownOn: Date
    $rollUp: Boolean
    $stances: [Stance!]
    $measure: DiscourseMeasure!
    $normalization: Normalization!
    $duplicates: Duplicates!
    $least: Int!
    $groups: Int!
  ) {
    discourseNetwork(
      window: $window
      undated: $undated
      knownOn: $knownOn
      rollUp: $rollUp
      stances: $stances
      measure: $measure
      normalization: $normalization
      duplicates: $duplicates
      minStatements: $least
    ) {
      statements
      undated
      capped
      sentence(lang: $lang)
      actors {
        statements
        mean
        entity {
          id
          kind
          name(lang: $lang)
          shortName(lang: $lang)
        }
      }
      edges {
        from
        to
        weight
        drivers {
          weight
          subject {
            id
            shortName(lang: $lang)
          }
        }
      }
    }
    coalitions(
      window: $window
      undated: $undated
      knownOn: $knownOn
      rollUp: $rollUp
      stances: $stances
      normalization: $normalization
      duplicates: $duplicates
      minStatements: $least
      groups: $groups
    ) {
      score
      exact
      sentence(lang: $lang)
      groups {
        mean
        members {
          id
        }
        drivers {
          mean
          share
          subject {
            id
            shortName(lang: $lang)
          }
        }
      }
      drivers {
        share
        subject {
          id
          shortName(lang: $lang)
        }
      }
      nearTies {
        score
        moved {
          id
          shortName(lang: $lang)
        }
      }
    }
  }
`);

export type Network = CoalitionAnswer['discourseNetwork'];
export type Camps = CoalitionAnswer['coalitions'];

export function coalitionVariables(scope: PositionScope, settings: PositionSettings, lang: Language) {
  const { measure, normalization, duplicates, least, groups, rollUp } = settings;
  return { lang, ...scope, measure, normalization, duplicates, least, groups, rollUp };
}

/** Who agrees with whom in the dates in view, and the camps that follow. */
export function useCoalitions(settings: PositionSettings): Answer<CoalitionAnswer> {
  const lang = useLanguage();
  return useAnswer(CoalitionPictureQuery, coalitionVariables(usePositionScope(), settings, lang));
}
