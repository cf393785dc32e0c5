import { describe, expect, it } from 'vitest';
import { FIRST_SETTINGS, readSettings, writeSettings } from '#client/features/positions/settings.ts';

describe('the settings of positions in an address', () => {
  it('are nothing when all is as at first', () => {
    expect(writeSettings(FIRST_SETTINGS)).toEqual({});
    expect(readSettings({})).toEqual(FIRST_SETTINGS);
  });

  it('come back as they were', () => {
    const changed = {
      ...FIRST_SETTINGS,
      tab: 'coalitions',
      sort: 'clustered',
      rollUp: true,
      subject: 'al-bleu',
      measure: 'CONFLICT',
      threshold: 0.5,
      groups: 3,
    } as const;
    expect(readSettings(writeSettings(changed))).toEqual(changed);
  });

  it('are as at first where a link says what cannot be', () => {
    expect(
      readSettings({
        tab: 'nonsense',
        sort: 7,
        threshold: -3,
        least: 1e9,
        groups: 12,
        subject: null,
        rollUp: 'yes',
      }),
    ).toEqual(FIRST_SETTINGS);
  });
});
