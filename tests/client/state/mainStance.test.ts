import { describe, expect, it } from 'vitest';
import { mainStance } from '#client/state/mainStance.ts';

describe('the main stance of a statement', () => {
  it('is the one it takes towards most of its subjects', () => {
    expect(mainStance(['WELCOME', 'OPPOSE', 'WELCOME'])).toBe('WELCOME');
  });

  it('is among equals the more outspoken one, against before for', () => {
    expect(mainStance(['WELCOME', 'CONCERN'])).toBe('CONCERN');
    expect(mainStance(['SUPPORT', 'OPPOSE'])).toBe('OPPOSE');
    expect(mainStance(['MIXED', 'WELCOME'])).toBe('WELCOME');
  });

  it('is none where it takes none', () => {
    expect(mainStance([])).toBeNull();
  });
});
