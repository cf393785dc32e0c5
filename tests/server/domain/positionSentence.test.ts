import { describe, expect, it } from 'vitest';
import { positionSentence } from '#server/domain/positionSentence.ts';

describe('positionSentence', () => {
  it('says who took which position when', () => {
    expect(positionSentence(['Bruno Le Maire'], 'WELCOME', 'Bleu', '2021-10-06~', 'en')).toBe(
      'Bruno Le Maire welcomes Bleu (≈ 6 Oct 2021).',
    );
    expect(positionSentence(['Cigref'], 'CONCERN', 'Altaïr', null, 'fr')).toBe('Cigref s’inquiète d’Altaïr.');
  });

  it('takes several speakers together', () => {
    expect(positionSentence(['A', 'B', 'C'], 'OPPOSE', 'Bleu', '2022', 'en')).toBe(
      'A, B and C oppose Bleu (2022).',
    );
    expect(positionSentence(['A', 'B'], 'SUPPORT', 'Bleu', '2022-06', 'fr')).toBe(
      'A et B soutiennent Bleu (juin 2022).',
    );
  });
});
