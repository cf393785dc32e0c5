import { describe, expect, it } from 'vitest';
import type { PictureNode, PictureTie } from '#client/state/picture.ts';
import { inWindow } from '#client/state/inWindow.ts';

const on = (day: string | null, last = day) =>
  day === null ? null : { earliest: day, latest: last, text: day };

const entity = (__typename: string, id: string, dates: object = {}) =>
  ({ __typename, id, ...dates }) as unknown as PictureNode;
const tie = (from: string, to: string, start: string | null = null, end: string | null = null) =>
  ({
    id: `${from}.x.${to}`,
    from: { id: from },
    to: { id: to },
    period:
      start === null && end === null
        ? null
        : { start: start && { earliest: start }, end: end && { latest: end }, text: '' },
  }) as unknown as PictureTie;

const deal = entity('Alliance', 'deal', { announced: on('2021-10-06'), history: [] });
const thales = entity('Organization', 'thales', { founded: null });
const critic = entity('Person', 'critic');
const words = entity('Statement', 'words', { date: on('2021-10-01', '2021-10-31') });
const vague = entity('Statement', 'vague', { date: null });
const promise = entity('Milestone', 'promise', { planned: on('2022-01-01', '2022-12-31'), actual: null });
const picture = {
  nodes: [deal, thales, critic, words, vague, promise],
  ties: [
    tie('thales', 'deal', '2021-10-06'),
    tie('critic', 'words', '2021-10-01'),
    tie('words', 'deal', '2021-10-01'),
    tie('critic', 'vague'),
    tie('promise', 'deal'),
  ],
  more: [],
} as unknown as Parameters<typeof inWindow>[0];

const ids = (window: string | null, undated = true) =>
  inWindow(picture, window, undated).nodes.map(({ id }) => id);

describe('what lies in the window', () => {
  it('is everything without a window', () => {
    expect(ids(null)).toHaveLength(6);
    expect(inWindow(picture, null, true)).toMatchObject({ outside: 0, undated: 3 });
  });

  it('is what a vague date may overlap', () => {
    expect(ids('2021-10-30/2021-11')).toContain('words');
    expect(ids('2021-11/2021-12')).not.toContain('words');
    expect(ids('2022-06')).toContain('promise');
  });

  it('holds a deal from its announcement on, not before', () => {
    expect(ids('2024')).toContain('deal');
    expect(ids('2021-09')).not.toContain('deal');
  });

  it('keeps people and companies only as long as a tie of theirs stays', () => {
    expect(ids('2019', false)).toEqual([]);
    expect(ids('2024', false)).toEqual(['deal', 'thales']);
  });

  it('keeps or drops what has no date, as asked, and counts it either way', () => {
    expect(ids('2019', true)).toEqual(['critic', 'vague']);
    expect(inWindow(picture, '2019', true).undated).toBe(3);
    expect(inWindow(picture, '2019', false).undated).toBe(3);
  });

  it('counts what it takes away', () => {
    expect(inWindow(picture, '2019', false).outside).toBe(6);
  });
});
