import { describe, expect, it } from 'vitest';
import { readSettings, writeSettings } from '#client/features/table/settings.ts';
import { statementsWhere } from '#client/features/table/rowFilter.ts';
import type { RowQuery } from '#client/features/table/tab.ts';

describe('settings of the table', () => {
  it('are nothing while they are as at first', () => {
    expect(writeSettings(readSettings({}))).toEqual({});
  });

  it('come back as they were', () => {
    const set = {
      tab: 'claims',
      from: 'about',
      about: 'al-bleu',
      text: 'majorité',
      order: 'RECORDED ASC',
      choices: { claimStatus: ['DISPUTED'] },
      columns: { 'claims.field': true },
    };
    expect(writeSettings(readSettings(set))).toEqual(set);
  });

  it('leave out what does not fit, as a link of another version may hold it', () => {
    const odd = {
      tab: 'spaceships',
      from: 'about',
      order: 'DATE SIDEWAYS',
      choices: { stance: 3 },
      columns: 'x',
    };
    expect(readSettings(odd)).toEqual(readSettings({}));
  });
});

describe('which statements are asked for', () => {
  const query: RowQuery = {
    scope: { from: 'all' },
    window: null,
    undated: true,
    knownOn: null,
    hiddenKinds: [],
    hiddenStances: [],
    hiddenIds: [],
    text: '',
    choices: {},
    order: null,
  };
  const parts = (part: Partial<RowQuery>) => JSON.stringify(statementsWhere({ ...query, ...part }));

  it('those on the canvas, without the hidden ones', () => {
    const asked = parts({ scope: { from: 'canvas', ids: ['a', 'b'] }, hiddenIds: ['b'] });
    expect(asked).toContain('{"id":{"in":["a","b"]}}');
    expect(asked).toContain('{"not":{"id":{"in":["b"]}}}');
  });

  it('about a thing, the stance is that on the thing', () => {
    const asked = parts({ scope: { from: 'about', id: 'al' }, hiddenStances: ['SUPPORT'] });
    expect(asked).toContain('"about":"al","stances":["WELCOME","MIXED","CONCERN","OPPOSE"]');
  });

  it('none when the legend hides every stance that was chosen', () => {
    expect(parts({ choices: { stance: ['SUPPORT'] }, hiddenStances: ['SUPPORT'] })).toContain(
      '{"id":{"in":[]}}',
    );
  });
});
