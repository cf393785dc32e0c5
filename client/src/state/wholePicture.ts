import { useEffect, useMemo } from 'react';
import { useConnection } from '../api/connection.ts';
import { ApiError, troubleOf } from '../api/execute.ts';
import type { PictureQuery as PictureAnswer, TypedDocumentString } from '../api/generated/graphql.ts';
import { type Answer, ask, dataOf, useAnswer } from '../api/useAnswer.ts';
import { createStore, useStore } from '../lib/createStore.ts';

/** As many entities as one question may name. */
export const PART = 200;
/** A part that takes too long is halved while it has as many. */
const LEAST_PART = 50;
/**
 * As many things as are drawn without asking: whoever opens such a picture has seen the number, it comes within seconds, says
 * how far it is, and can be left meanwhile.
 */
export const DRAWN_UNASKED = 3_000;
/** As many as are offered instead of more: what is still fluid under the hand. */
export const FIRST_DRAWN = 1_000;
/** As many as are drawn at all. */
export const MOST_DRAWN = 10_000;
const AT_ONCE = 3;

/** How many things the visitor has agreed to draw. */
const agreed = createStore(DRAWN_UNASKED);
export const useAgreed = () => useStore(agreed);
export const agreeTo = (count: number) => agreed.set(Math.max(agreed.get(), count));

/** How far a picture in parts has come. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}
const progress = createStore<Progress | null>(null);
export const useProgress = () => useStore(progress);

type Picture = PictureAnswer['neighborhood'];
export interface PictureVariables {
  ids: string[];
  lang: 'en' | 'fr';
  among?: string[] | null;
  /** The day of record, YYYY-MM-DD; null is today. */
  knownOn?: string | null;
}

/** Parts as one picture: each thing and each tie once, though a part also tells who is beside it. */
export function joined(parts: readonly Picture[]): Picture {
  const nodes = new Map(parts.flatMap((part) => part.nodes.map((node) => [node.id, node] as const)));
  const ties = new Map(parts.flatMap((part) => part.ties.map((tie) => [tie.id, tie] as const)));
  return {
    nodes: [...nodes.values()],
    ties: [...ties.values()],
    more: parts.flatMap((part) => part.more),
  };
}

/** The things in the order they were asked for, then the others. */
function inOrder(picture: Picture, ids: readonly string[]): Picture {
  const places = new Map(ids.map((id, index) => [id, index]));
  const placeOf = ({ id }: { id: string }) => places.get(id) ?? ids.length;
  return { ...picture, nodes: picture.nodes.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}

type Document = TypedDocumentString<PictureAnswer, PictureVariables>;
/** How the things are told, whichever they are. */
type Telling = Omit<PictureVariables, 'ids' | 'among'>;

/** The one large picture of the page: several parts of it look at the same, and it is asked for once. */
const large = createStore<{ key: string; answer: Answer<PictureAnswer> } | null>(null);
let wanted = '';

/** Asks in parts, some at once; stops when another picture is wanted. */
async function open(
  key: string,
  document: Document,
  ids: readonly string[],
  telling: Telling,
): Promise<void> {
  if (wanted === key) return;
  wanted = key;
  // What stands together in a list, such as what is best tied, is spread over the parts: none takes much longer than another.
  const count = Math.ceil(ids.length / PART);
  const parts = Array.from({ length: count }, (_unused, part) =>
    ids.filter((_id, index) => index % count === part),
  );
  const answers: Picture[] = [];
  let next = 0;
  let done = 0;
  const tell = async (asked: string[]): Promise<Picture> => {
    try {
      return (await ask(document, { ids: asked, among: [...ids], ...telling })).neighborhood;
    } catch (reason) {
      // What takes a busy server too long whole may do in halves; the rest of the picture is not lost for it.
      const isSlow = reason instanceof ApiError && reason.code === 'TIMEOUT';
      if (!isSlow || asked.length < LEAST_PART || wanted !== key) throw reason;
      const middle = Math.ceil(asked.length / 2);
      return joined([await tell(asked.slice(0, middle)), await tell(asked.slice(middle))]);
    }
  };
  const work = async () => {
    for (let part = next++; part < parts.length && wanted === key; part = next++) {
      const asked = parts[part] ?? [];
      answers[part] = await tell(asked);
      done += asked.length;
      if (wanted === key) progress.set({ done, all: ids.length });
    }
  };
  progress.set({ done: 0, all: ids.length });
  const last = large.get();
  if (last?.key === key && last.answer.phase === 'failed')
    large.set({ key, answer: { phase: 'asking', last: last.answer.last } });
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (wanted === key)
      large.set({ key, answer: { phase: 'ready', data: { neighborhood: inOrder(joined(answers), ids) } } });
  } catch (reason) {
    if (wanted !== key) return;
    wanted = '';
    const { code, message } = troubleOf(reason);
    large.set({ key, answer: { phase: 'failed', code, message, last: last && dataOf(last.answer) } });
  } finally {
    if (wanted === key || wanted === '') progress.set(null);
  }
}

/**
 * The picture of any number of entities up to MOST_DRAWN: in one question while it may be, else in parts. More than the
 * visitor agreed to is not asked for.
 */
export function useWholePicture(
  document: Document,
  shown: readonly string[],
  telling: Telling,
): Answer<PictureAnswer> {
  const { lang, knownOn = null } = telling;
  const most = useAgreed();
  const isSmall = shown.length <= PART;
  const { returns } = useConnection();
  const small = useAnswer(document, isSmall && shown.length > 0 ? { ids: [...shown], lang, knownOn } : null);
  const opened = useStore(large);
  const key = useMemo(
    () => (isSmall ? '' : `${lang} ${knownOn} ${shown.join(' ')}`),
    [isSmall, lang, knownOn, shown],
  );
  useEffect(() => {
    if (!isSmall && shown.length <= most)
      void open(key, document, shown.slice(0, MOST_DRAWN), { lang, knownOn });
    // `key` stands for what is asked.
  }, [key, most, returns]);
  return useMemo(() => {
    if (isSmall) return small;
    if (opened?.key === key) return opened.answer;
    return { phase: 'asking', last: opened ? dataOf(opened.answer) : dataOf(small) };
  }, [isSmall, small, opened, key]);
}
