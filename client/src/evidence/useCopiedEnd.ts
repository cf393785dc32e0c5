import { dataOf } from '../api/useAnswer.ts';
import { useEcosystem } from '../state/ecosystem.ts';
import { useWords } from '../state/language.ts';

/** What stands at the end of a copied text: the heading of its sources, and the dataset, its day and the address. */
export interface CopiedEnd {
  readonly sources: string;
  readonly from: string;
}

/** That end for the picture of the moment it is asked for. */
export function useCopiedEnd(): () => CopiedEnd {
  const words = useWords();
  const dataset = dataOf(useEcosystem())?.dataset;
  return () => ({
    sources: words.affair.sources,
    from: words.copy.from(dataset?.title ?? '', dataset?.updated ?? null, location.href),
  });
}
