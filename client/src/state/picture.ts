import { graphql } from '../api/generated/index.ts';
import type { PictureQuery as PictureAnswer } from '../api/generated/graphql.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useLanguage } from './language.ts';
import { useView } from './view.ts';

/** As many entities as one question may name. */
export const MOST_SHOWN = 200;

export const PictureQuery = graphql(`
  query Picture($ids: [ID!]!, $lang: Language!) {
    neighborhood(ids: $ids, first: 0) {
      nodes {
        __typename
        id
        kind
        name(lang: $lang)
        shortName(lang: $lang)
        sourceCount
        ... on Organization {
          country
        }
        ... on Policy {
          adopted {
            text(lang: $lang)
          }
        }
        ... on Milestone {
          planned {
            text(lang: $lang)
          }
          actual {
            text(lang: $lang)
          }
        }
        ... on Statement {
          quotation
          paraphrase(lang: $lang)
          language
          venue(lang: $lang)
          date {
            text(lang: $lang)
          }
          medium {
            shortName(lang: $lang)
          }
          reportedBy {
            shortName(lang: $lang)
          }
          disputed
          speakers {
            id
            shortName(lang: $lang)
          }
          positions {
            subject {
              id
            }
            stance
          }
        }
      }
      ties {
        id
        kind
        from {
          id
        }
        to {
          id
        }
        role(lang: $lang)
        partyRole
        stake {
          text(lang: $lang)
        }
        stance
        period {
          text(lang: $lang)
          end {
            edtf
          }
        }
        disputed
        sourceCount
      }
      more {
        of
        count
      }
    }
  }
`);

export type PictureNode = PictureAnswer['neighborhood']['nodes'][number];
export type PictureTie = PictureAnswer['neighborhood']['ties'][number];

/** What is on the canvas, with the ties among it and how much more there is. */
export function usePicture() {
  const shown = useView((view) => view.shown);
  const lang = useLanguage();
  return useAnswer(PictureQuery, shown.length === 0 ? null : { ids: shown.slice(0, MOST_SHOWN), lang });
}

/** The stance a statement is drawn with: towards the first of its subjects on the canvas. */
export function stanceOf(node: PictureNode, shown: ReadonlySet<string>) {
  if (node.__typename !== 'Statement') return null;
  const position = node.positions.find(({ subject }) => shown.has(subject.id)) ?? node.positions[0];
  return position?.stance ?? null;
}

/** What hangs on an entity alone: neighbours without another neighbour on the canvas, and so on outwards. */
export function hangingOn(
  id: string,
  ties: readonly { from: { id: string }; to: { id: string } }[],
  kept: readonly string[],
) {
  const neighbours = new Map<string, Set<string>>();
  const link = (from: string, to: string) => {
    const known = neighbours.get(from) ?? new Set();
    neighbours.set(from, known.add(to));
  };
  for (const { from, to } of ties) {
    link(from.id, to.id);
    link(to.id, from.id);
  }
  const hanging = new Set<string>();
  const stays = (other: string) => other !== id && !hanging.has(other);
  for (let grew = true; grew;) {
    grew = false;
    for (const [node, others] of neighbours) {
      if (node === id || hanging.has(node) || kept.includes(node)) continue;
      const anchor = [...others].some((other) => other === id || hanging.has(other));
      if (anchor && ![...others].some(stays)) {
        hanging.add(node);
        grew = true;
      }
    }
  }
  return [...hanging];
}
