import type { Dice } from './Dice.ts';

const FIRST = [
  'Élodie Jérôme François Thérèse Zoé André Hélène Gaël Raphaël Anaïs Maëlle Noémie Cécile Loïc Agnès Benoît',
  'Marie Paul Claire Hugo Louise Martin Camille Victor Jeanne Simon Alice Henri Laure Marc Sophie Pierre Julie Alain',
  'John Mary Robert Linda David Susan James Karen Thomas Nancy Daniel Betty George Helen Edward Sandra Brian Donna',
]
  .join(' ')
  .split(' ');
const MIDDLE = [...'ABCDEFGHJKLMNPRSTVW'];
const ONSETS = 'B Br C Ch Cl D Dr F Fl G Gr H J K L M N P Pr R S St T Tr V W Z Bl Gl Kr Sch Sp Th Qu'.split(
  ' ',
);
const CORES = 'a e i o u é è au ou ai an en on in ar er or el al oi ie eau um ir'.split(' ');
const LINKS = 'b br c d dr f g l ll m mm n nn p r rr s ss t tt v z lm nd rt st ld mb rg rn ck ph nt lv'.split(
  ' ',
);
const ENDINGS =
  'er ard eau in on et ault ier and elle ois man sen ski ley ton son ham well berg ini ez ucci ac oux'.split(
    ' ',
  );
const TRADES =
  'Énergie Capital Systèmes Conseil Télécom Media Holdings Partners Santé Aéronautique Cloud Industries Foundation Défense Data Bank Logistique Research Assurances Group'.split(
    ' ',
  );
const SHAPES = ['SA', 'Inc', 'LLC', 'SAS', 'GmbH', 'Ltd', ''];
const WORDS = [
  'nuage souverain confiance données sécurité calcul régulation Europe licence hébergement certification marché public',
  'industrie emploi calendrier risque dépendance chiffrement audit partenaire contrat prix juridiction ouverture État',
  'cloud sovereign trust data security law platform customer launch delay option agreement concern support market',
]
  .join(' ')
  .split(' ');

/** A family name of two to four syllables, such as “Brandelault”. */
function familyName(dice: Dice): string {
  let name = dice.pick(ONSETS) + dice.pick(CORES);
  const syllables = 1 + dice.below(2);
  for (let count = 0; count < syllables; count++) name += dice.pick(LINKS) + dice.pick(CORES);
  return dice.chance(0.6) ? name + dice.pick(LINKS) + dice.pick(ENDINGS) : name;
}

export function personName(dice: Dice): string {
  const middle = dice.chance(0.25) ? ` ${dice.pick(MIDDLE)}` : '';
  return `${dice.pick(FIRST)}${middle} ${familyName(dice)}`;
}

export function organizationName(dice: Dice): string {
  const shape = dice.pick(SHAPES);
  const second = dice.chance(0.3) ? ` ${familyName(dice)}` : '';
  return `${familyName(dice)}${second} ${dice.pick(TRADES)}${shape ? ` ${shape}` : ''}`;
}

/** Some words in a row, not meant to be understood. */
export function sentence(dice: Dice, words: number): string {
  return Array.from({ length: words }, () => dice.pick(WORDS)).join(' ');
}
