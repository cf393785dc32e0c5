import type { EntityKind, Stance } from '../../api/generated/graphql.ts';
import type { Words } from '../../locales/en.ts';
import type { Entry } from '../../state/history.ts';
import type { Theme } from '../../state/theme.ts';
import type { View, ViewName } from '../../state/view.ts';

/** Where the words of a step are looked up that it does not carry itself. */
export interface StepLookUp {
  name(id: string): string;
  question(id: string): string;
  window(entry: Entry<View>): string;
}

/** What a step did, in words: “Hide: Google”, “Dates: May 2021 – Dec 2025”. */
export function stepWords(entry: Entry<View>, words: Words, lookUp: StepLookUp): string {
  const { kind, ids = [], text = '' } = entry.step;
  const { kinds: verbs, nothing, more } = words.steps;
  return `${verbs[kind]}${what()}`;

  function what(): string {
    switch (kind) {
      case 'select':
        return after(entry.state.answer === null ? named([...ids]) || nothing : '');
      case 'window':
        return after(lookUp.window(entry));
      case 'view':
        return after(words.views[text as ViewName]);
      case 'question':
        return after(lookUp.question(text));
      case 'kinds':
        return after(words.kinds[text as EntityKind] ?? text);
      case 'stances':
        return after(words.stances[text as Stance] ?? text);
      case 'theme':
        return after(words.steps.themes[text as Theme]);
      case 'undated':
        return after(words.strip.undatedPlain(text === 'keep'));
      case 'answer':
        return '';
      default:
        return after(text || named([...ids]));
    }
  }

  function named([first, ...others]: string[]): string {
    if (first === undefined) return '';
    const name = first.includes('.') ? words.steps.tie : lookUp.name(first);
    return others.length === 0 ? name : `${name} ${more(others.length)}`;
  }

  function after(detail: string): string {
    return detail === '' ? '' : `${words.steps.colon}${detail}`;
  }
}
