import type { CellPositionsQuery as CellPositionsAnswer } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { type Answer, useAnswer } from '../../api/useAnswer.ts';
import { useLanguage } from '../../state/language.ts';
import { usePositionSettings } from './settings.ts';
import { usePositionScope } from './useMatrix.ts';

const CellPositionsQuery = graphql(`
  query CellPositions(
    $actor: ID!
    $subject: ID!
    $lang: Language!
    $window: String
    $undated: Boolean
    $knownOn: Date
    $rollUp: Boolean
  ) {
    actor: entity(id: $actor) {
      __typename
      id
      kind
      name(lang: $lang)
      summary(lang: $lang)
      ... on Organization {
        country
      }
    }
    subject: entity(id: $subject) {
      id
      shortName(lang: $lang)
    }
    positions(
      actors: [$actor]
      window: $window
      undated: $undated
      knownOn: $knownOn
      rollUp: $rollUp
      first: 200
    ) {
      nodes {
        actor {
          id
        }
        subject {
          id
          shortName(lang: $lang)
        }
        turns {
          sentence(lang: $lang)
        }
        history {
          stance
          speaker {
            id
            shortName(lang: $lang)
          }
          date {
            text(lang: $lang)
            earliest
            latest
          }
          statement {
            id
            quotation
            paraphrase(lang: $lang)
            language
            languageCode
            sourceCount
            venue(lang: $lang)
            medium {
              id
              shortName(lang: $lang)
            }
            reportedBy {
              id
              shortName(lang: $lang)
            }
          }
        }
      }
    }
  }
`);

export type CellPosition = CellPositionsAnswer['positions']['nodes'][number];

/** An actor with all its positions in the dates in view, and the name of a subject. */
export function useCellPositions(actor: string, subject: string): Answer<CellPositionsAnswer> {
  const lang = useLanguage();
  const { rollUp } = usePositionSettings();
  const { stances: _stances, ...scope } = usePositionScope();
  return useAnswer(CellPositionsQuery, { actor, subject, lang, rollUp, ...scope });
}
