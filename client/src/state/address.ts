import type { EntityKind, Stance } from '../api/generated/graphql.ts';
import { EMPTY_VIEW, type View } from './view.ts';

/** What the part of the address after `#` says. */
export interface Address {
  lang: string | null;
  theme: string | null;
  /** Null: the address names no picture. */
  view: Partial<View> | null;
}

const list = (text: string | null) => (text === null || text === '' ? [] : text.split(','));

export function readAddress(hash: string): Address {
  const params = new URLSearchParams(hash.includes('?') ? hash.slice(hash.indexOf('?') + 1) : '');
  const named = ['q', 'show', 'sel'].some((key) => params.has(key));
  return {
    lang: params.get('lang'),
    theme: params.get('theme'),
    view: named
      ? {
          question: params.get('q'),
          shown: list(params.get('show')),
          selected: params.get('sel'),
          hiddenIds: list(params.get('hide')),
          pinned: list(params.get('pin')),
          hiddenKinds: list(params.get('kinds')) as EntityKind[],
          hiddenStances: list(params.get('stance')) as Stance[],
        }
      : null,
  };
}

/** The address of a picture; a question stands for what it shows. */
export function writeAddress(dataset: string, view: View, lang: string): string {
  const params = new URLSearchParams();
  const put = (key: string, values: readonly string[]) =>
    values.length > 0 && params.set(key, values.join(','));
  if (view.question !== null) params.set('q', view.question);
  else put('show', view.shown);
  if (view.selected !== null) params.set('sel', view.selected);
  put('hide', view.hiddenIds);
  put('pin', view.pinned);
  put('kinds', view.hiddenKinds);
  put('stance', view.hiddenStances);
  params.set('lang', lang);
  return `#/${dataset}/graph?${params.toString().replaceAll('%2C', ',')}`;
}

/** True when nothing of the picture is worth an address. */
export const isBlank = (view: View) => view.shown.length === 0 && view.question === EMPTY_VIEW.question;
