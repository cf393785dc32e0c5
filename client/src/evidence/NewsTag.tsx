import './NewsTag.css';
import { useWords } from '../state/language.ts';
import { useMarked } from '../state/marked.ts';

/** Says that a thing or a tie is new or changed, where the picture marks that; else nothing. The first id that did counts. */
export function NewsTag({ ids }: { ids: readonly string[] }) {
  const words = useWords();
  const marked = useMarked();
  if (marked.size === 0) return null;
  const kind = ids.map((id) => marked.get(id)).find((change) => change !== undefined);
  return kind ? <span className="tag news">{words.changes.kinds[kind]}</span> : null;
}
