import type { Page } from 'playwright-core';

/** Something on the page that can be pressed. */
export interface Pressable {
  /** What it is called, with its kind: “button Share & export”. */
  readonly name: string;
  /** Where a link leads; null for everything else. */
  readonly href: string | null;
}

/**
 * What can be pressed in a part of the page, in reading order; each carries its number in `data-press` until the page draws
 * it anew. Left out: what is off, what is chosen already, and of rows that are all alike, all but the first `alike`.
 */
export function pressables(page: Page, part: string, alike: number): Promise<Pressable[]> {
  return page.evaluate(
    ({ within, most }) => {
      const PRESSED =
        'a[href], button, select, summary, input[type=checkbox], input[type=radio], [role=button], [role=tab], ' +
        '[role=switch], [role=checkbox], [role=option], [role^=menuitem], .grid-cell';
      const CHOSEN =
        ':disabled, [aria-disabled=true], [aria-current], [role=tab][aria-selected=true], ' +
        '[role=menuitemradio][aria-checked=true], [role=radio][aria-checked=true]';
      const ROW = 'li, tr, [role=row], [role=option], svg, article';
      const counts = new Map<string, number>();
      const found: { name: string; href: string | null }[] = [];
      for (const old of document.querySelectorAll('[data-press]')) old.removeAttribute('data-press');
      for (const element of document.querySelectorAll(within)) {
        for (const each of element.querySelectorAll(PRESSED)) {
          if (each.matches(CHOSEN) || each.hasAttribute('data-press')) continue;
          if (!each.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
          if (each.closest('.visually-hidden, .skip, [inert], [aria-hidden=true], .graph-list') !== null)
            continue;
          const kind = each.getAttribute('role') ?? each.tagName.toLowerCase();
          const row = each.closest(ROW);
          if (row !== null) {
            const list = row.parentElement?.className;
            const key = `${typeof list === 'string' ? list : ''} ${kind} ${each.getAttribute('class') ?? ''}`;
            const count = (counts.get(key) ?? 0) + 1;
            counts.set(key, count);
            if (count > most) continue;
          }
          each.setAttribute('data-press', String(found.length));
          const label = each.getAttribute('aria-label') ?? each.textContent ?? '';
          found.push({
            name: `${kind} ${label.replace(/\s+/g, ' ').trim().slice(0, 60)}`,
            href: each.getAttribute('href'),
          });
        }
      }
      return found;
    },
    { within: part, most: alike },
  );
}
