import type { Page } from 'playwright-core';

/** A text or a label of the page; `cut` says by how many px of it is not seen. */
export interface Written {
  readonly text: string;
  readonly at: string;
  readonly cut: number;
}

/** Everything the page says in its own language: texts, labels, titles. What is quoted in another language is left out. */
export function wordsOnPage(page: Page): Promise<Written[]> {
  return page.evaluate(() => {
    const lang = document.documentElement.lang;
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const isOwn = (element: Element) => (element.closest('[lang]')?.getAttribute('lang') ?? lang) === lang;
    const at = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} in ${element.parentElement?.getAttribute('class') ?? ''}`;
    const found: { text: string; at: string; cut: number }[] = [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (
        !isOwn(element) ||
        !isSeen(element) ||
        element.closest('[id^=a11y-status], .visually-hidden, script, style')
      )
        continue;
      for (const label of ['aria-label', 'title', 'placeholder', 'aria-description']) {
        const text = element.getAttribute(label);
        if (text !== null && text !== '') found.push({ text, at: at(element), cut: 0 });
      }
      const texts = [...element.childNodes].filter((node) => node.nodeType === 3);
      const text = texts
        .map((node) => node.textContent ?? '')
        .join(' ')
        .trim();
      if (text === '') continue;
      // Words for a screen reader only.
      if (element.offsetWidth === 1) continue;
      const style = getComputedStyle(element);
      const isClipped = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const mayBeCut = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
      const cut = isClipped && !mayBeCut ? element.scrollWidth - element.clientWidth : 0;
      // What is pressed holds its words: they run over nothing beside it.
      const control = element.closest<HTMLElement>('button, [role=tab], [role^=menuitem], a.button');
      let beyond = 0;
      if (control !== null && !mayBeCut) {
        const box = control.getBoundingClientRect();
        for (const node of texts) {
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const line of range.getClientRects())
            beyond = Math.max(beyond, line.right - box.right, box.left - line.left);
        }
      }
      found.push({ text, at: at(element), cut: Math.round(Math.max(cut, beyond)) });
    }
    return found;
  });
}
