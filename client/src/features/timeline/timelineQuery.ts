import type { TimelineQuery as TimelineAnswer } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';

export const TimelineQuery = graphql(`
  query Timeline(
    $ids: [ID!]
    $lang: Language!
    $window: String
    $undated: Boolean
    $knownOn: Date
    $lanes: [TimelineLaneKind!]
  ) {
    timeline(ids: $ids, window: $window, undated: $undated, knownOn: $knownOn, lanes: $lanes) {
      undated
      earliest
      latest
      lastSource
      capped
      lanes {
        kind
        title(lang: $lang)
        subject {
          id
        }
        items {
          id
          label(lang: $lang)
          note(lang: $lang)
          entity {
            id
            kind
          }
          tie {
            id
          }
          planned {
            text(lang: $lang)
            earliest
            latest
          }
          actual {
            text(lang: $lang)
            earliest
            latest
          }
          period {
            text(lang: $lang)
            start {
              earliest
            }
            end {
              latest
            }
          }
          stance
        }
      }
    }
  }
`);

export type Timeline = TimelineAnswer['timeline'];
export type Lane = Timeline['lanes'][number];
export type Item = Lane['items'][number];

/** What an item opens in the panel, and where its sources are: the thing, else the tie. */
export const targetOf = (item: Item): string | null => item.entity?.id ?? item.tie?.id ?? null;
