import { describe, expect, it } from 'vitest';
import { hangingOn } from '#client/state/picture.ts';

const tie = (from: string, to: string) => ({ from: { id: from }, to: { id: to } });

describe('collapsing', () => {
  it('takes what hangs on the entity alone, outwards', () => {
    const ties = [
      tie('statement', 'deal'),
      tie('minister', 'statement'),
      tie('thales', 'deal'),
      tie('thales', 's3ns'),
    ];
    expect(hangingOn('deal', ties, []).sort()).toEqual([]);
    expect(hangingOn('statement', ties, [])).toEqual(['minister']);
  });

  it('keeps what is pinned', () => {
    expect(hangingOn('deal', [tie('thales', 'deal'), tie('google', 'deal')], ['google'])).toEqual(['thales']);
  });
});
