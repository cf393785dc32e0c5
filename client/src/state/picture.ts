import { graphql } from '../api/generated/index.ts';
import type { PictureQuery as PictureAnswer } from '../api/generated/graphql.ts';
import { useMemo } from 'react';
import { type Answer, dataOf } from '../api/useAnswer.ts';
import { inWindow, type Windowed } from './inWindow.ts';
import { useLanguage } from './language.ts';
import { useView } from './view.ts';
import { mainStance } from './mainStance.ts';
import { useWholePicture } from './wholePicture.ts';

export const PictureQuery = graphql(`
  query Picture($ids: [ID!]!, $lang: Language!, $among: [ID!], $knownOn: Date) {
    neighborhood(ids: $ids, among: $among, knownOn: $knownOn, first: 0) {
      nodes {
        __typename
        id
        kind
        name(lang: $lang)
        shortName(lang: $lang)
        sourceCount
        ... on Organization {
          country
          founded {
            earliest
            latest
          }
        }
        ... on Alliance {
          announced {
            earliest
            latest
          }
          history {
            date {
              earliest
              latest
            }
          }
        }
        ... on Policy {
          adopted {
            text(lang: $lang)
            earliest
            latest
          }
        }
        ... on Milestone {
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
        }
        ... on Statement {
          quotation
          paraphrase(lang: $lang)
          languageCode
          venue(lang: $lang)
          date {
            text(lang: $lang)
            earliest
            latest
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
          most
        }
        stance
        period {
          text(lang: $lang)
          start {
            earliest
          }
          end {
            edtf
            latest
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

function useShownPicture(): Answer<PictureAnswer> {
  const shown = useView((view) => view.shown);
  const lang = useLanguage();
  const knownOn = useView((view) => view.knownOn);
  return useWholePicture(PictureQuery, shown, { lang, knownOn });
}

/** Of the last answer, with the window it was cut by: several parts of the page look at the same. */
let cut: { picture: PictureAnswer['neighborhood']; key: string; windowed: Windowed } | null = null;

function cutBy(picture: PictureAnswer['neighborhood'], window: string | null, undated: boolean): Windowed {
  const key = `${window} ${undated}`;
  if (cut?.picture === picture && cut.key === key) return cut.windowed;
  const next = inWindow(picture, window, undated);
  // A window that moves on without anything coming or going leaves the picture the same, and nothing is drawn anew.
  const windowed = cut?.picture === picture && sameCut(cut.windowed, next) ? cut.windowed : next;
  cut = { picture, key, windowed };
  return windowed;
}

const sameCut = (a: Windowed, b: Windowed): boolean =>
  a.undated === b.undated &&
  a.nodes.length === b.nodes.length &&
  a.ties.length === b.ties.length &&
  a.nodes.every((node, index) => node === b.nodes[index]) &&
  a.ties.every((tie, index) => tie === b.ties[index]);

function useCut<Part>(
  take: (windowed: Windowed, whole: PictureAnswer) => Part,
): (whole: PictureAnswer) => Part {
  const window = useView((view) => view.window);
  const undated = useView((view) => view.undated);
  return useMemo(
    () => (whole: PictureAnswer) => take(cutBy(whole.neighborhood, window, undated), whole),
    [window, undated, take],
  );
}

const pictures = new WeakMap<Windowed, PictureAnswer>();

function asPicture(windowed: Windowed, whole: PictureAnswer): PictureAnswer {
  const known = pictures.get(windowed);
  if (known) return known;
  const { nodes, ties } = windowed;
  const picture = { ...whole, neighborhood: { ...whole.neighborhood, nodes: [...nodes], ties: [...ties] } };
  pictures.set(windowed, picture);
  return picture;
}
const asCounts = ({ undated, outside }: Windowed) => ({ undated, outside });

/** What is on the canvas and in the window, with the ties among it and how much more there is. */
export function usePicture(): Answer<PictureAnswer> {
  const answer = useShownPicture();
  const cut = useCut(asPicture);
  return useMemo(() => {
    if (answer.phase === 'ready') return { phase: 'ready', data: cut(answer.data) };
    return { ...answer, last: answer.last && cut(answer.last) };
  }, [answer, cut]);
}

/** How many things on the canvas the window or the day of record takes away, and how many have no date. */
export function useWindowCounts(): { undated: number; outside: number } | null {
  const answer = useShownPicture();
  const cut = useCut(asCounts);
  const shown = useView((view) => view.shown.length);
  const knownOn = useView((view) => view.knownOn);
  const data = dataOf(answer);
  return useMemo(() => {
    if (!data) return null;
    const { undated, outside } = cut(data);
    const unknown = knownOn === null ? 0 : Math.max(0, shown - data.neighborhood.nodes.length);
    return { undated, outside: outside + unknown };
  }, [data, cut, shown, knownOn]);
}

/** The stance a statement is drawn with: its main one towards its subjects on the canvas, or towards all when none is there. */
export function stanceOf(node: PictureNode, shown: ReadonlySet<string>) {
  if (node.__typename !== 'Statement') return null;
  const here = node.positions.filter(({ subject }) => shown.has(subject.id));
  return mainStance((here.length > 0 ? here : node.positions).map(({ stance }) => stance));
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
