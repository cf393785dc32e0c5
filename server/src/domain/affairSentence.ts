import type { Language } from './records.ts';
import { frenchSpacing } from './tieSentence.ts';

export interface AffairCounts {
  readonly name: string;
  readonly parties: number;
  readonly supporters: number;
  readonly critics: number;
  readonly undecided: number;
  /** What was promised for a date, and how much of that is known to have come. */
  readonly promises: number;
  readonly kept: number;
}

/** “Bleu: 3 parties; 6 voices for, 4 against, 1 undecided; 5 promises, 3 of them known to have come.” */
export function affairSentence(counts: AffairCounts, lang: Language): string {
  const { name, parties, supporters, critics, undecided, promises, kept } = counts;
  const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
  if (lang === 'en') {
    const voices = `${many(supporters, 'voice', 'voices')} for, ${critics} against, ${undecided} undecided`;
    const promised = promises
      ? `${many(promises, 'promise', 'promises')}, ${kept} of them known to have come`
      : 'nothing promised for a date';
    return `${name}: ${many(parties, 'party', 'parties')}; ${voices}; ${promised}.`;
  }
  const voices = `${many(supporters, 'voix', 'voix')} pour, ${critics} contre, ${many(undecided, 'partagée', 'partagées')}`;
  const promised = promises
    ? `${many(promises, 'promesse', 'promesses')}, dont ${many(kept, 'advenue', 'advenues')} à notre connaissance`
    : 'rien de promis pour une date';
  return frenchSpacing(`${name} : ${many(parties, 'partie', 'parties')} ; ${voices} ; ${promised}.`);
}
