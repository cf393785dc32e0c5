import { describe, expect, it } from 'vitest';
import { TIE_SPECS } from '#server/dataset/tieSpecs.ts';
import { partyRoleText, tieSentence } from '#server/domain/tieSentence.ts';

describe('tieSentence', () => {
  it('names role, stake and period', () => {
    const tie = {
      kind: 'PARTY_TO',
      partyRole: 'MAJORITY_SHAREHOLDER',
      stakeFr: '< 10 %',
      stakeEn: '< 10 %',
      startEdtf: '2021-10',
    };
    expect(tieSentence(tie, 'Thales', 'Bleu', 'en')).toBe(
      'Thales is party to Bleu as majority shareholder (< 10 %), since Oct 2021.',
    );
    expect(tieSentence(tie, 'Thales', 'Bleu', 'fr')).toBe(
      'Thales est partie à Bleu\u00a0: actionnaire majoritaire (< 10\u00a0%), depuis oct. 2021.',
    );
  });

  it('says the stance of a statement', () => {
    const tie = { kind: 'ABOUT', stance: 'WELCOME' };
    expect(tieSentence(tie, '« un message »', 'Bleu', 'en')).toBe('« un message » welcomes Bleu.');
    expect(tieSentence(tie, '« un message »', 'Bleu', 'fr')).toBe('«\u00a0un message\u00a0» salue Bleu.');
  });

  it('tells of what happened on a day, and of what has held since', () => {
    const said = { kind: 'ABOUT', stance: 'OPPOSE', startEdtf: '2021-10-06~' };
    expect(tieSentence(said, '« un message »', 'Bleu', 'en')).toBe(
      '« un message » opposes Bleu (≈ 6 Oct 2021).',
    );
    const issued = { kind: 'ISSUES', startEdtf: '2021-05-17' };
    expect(tieSentence(issued, 'Bercy', 'la stratégie', 'fr')).toBe(
      'Bercy est à l’origine de la stratégie (17 mai 2021).',
    );
    const owned = { kind: 'OWNS', startEdtf: '2021' };
    expect(tieSentence(owned, 'Thales', 'S3NS', 'en')).toBe('Thales owns S3NS, since 2021.');
  });

  it('has a sentence in both languages for every kind of tie a dataset can hold', () => {
    for (const { kind } of TIE_SPECS) {
      for (const lang of ['fr', 'en'] as const)
        expect(tieSentence({ kind }, 'A', 'B', lang)).toMatch(/^A.* B.*\.$/);
    }
  });

  it('puts the roles of parties into words', () => {
    expect(partyRoleText('TECHNOLOGY_SUPPLIER', 'en')).toBe('technology supplier');
    expect(partyRoleText('TECHNOLOGY_SUPPLIER', 'fr')).toBe('fournisseur de technologie');
    expect(partyRoleText('OTHER', 'en')).toBeNull();
  });
});
