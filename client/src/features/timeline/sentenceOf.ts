import type { Words } from '../../locales/en.ts';
import type { Item, Lane } from './timelineQuery.ts';

/** What a mark means, in one sentence: its name, what was planned and came, or who took which stance when. */
export function sentenceOf(item: Item, lane: Lane, words: Words): string {
  const when = item.actual?.text ?? item.period?.text ?? '';
  if (item.stance)
    return [item.label, words.stanceVerbs[item.stance].toLowerCase(), when].filter(Boolean).join(', ');
  if (lane.kind !== 'PROMISES') return [item.label, when].filter(Boolean).join(', ');
  // Begins as it is written beside the mark, so that who says what is seen is understood.
  const written = item.note === '' ? item.label : `${item.label} · ${item.note}`;
  const parts = [
    item.planned ? `${words.inspector.planned} ${item.planned.text}` : '',
    item.planned && item.actual ? `${words.inspector.actual} ${item.actual.text}` : '',
  ];
  return [written, ...parts.filter(Boolean)].join(', ');
}
