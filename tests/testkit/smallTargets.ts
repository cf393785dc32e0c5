import type { Page } from 'playwright-core';

/**
 * What can be pressed on the page as it stands and takes a finger on less than 44 × 44 px, one line each: its size, what it
 * is, its name. Measured by hit tests, so that room around what is drawn counts, and what lies over it does not.
 *
 * Left out, as in WCAG 2.5.8: what stands inside a sentence; and marks of the timeline whose place is what they say (a tap
 * beside them goes to the nearest, which has a test of its own).
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 44;
    const FAR = 60;
    const PRESSED =
      'a[href], button, input, select, textarea, summary, [role=button], [role=slider], [role=tab], [role=switch], ' +
      '[role=option], [role^=menuitem], [role=checkbox], [role=columnheader][data-sortable], [role=gridcell]';
    const PLACED = '.mark.disc, .mark.more, .mark.page:not(:has(.hit))';

    const isInSentence = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const around = (block?.textContent ?? '').replace(element.textContent ?? '', '');
      return /\p{L}{2}/u.test(around);
    };
    const takes = (element: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.closest('label')?.control === element);
    };
    const reach = (element: Element, x: number, y: number, dx: number, dy: number) => {
      let px = 0;
      while (px < FAR && takes(element, x + dx * (px + 1), y + dy * (px + 1))) px += 1;
      return px;
    };

    const small: string[] = [];
    for (const element of document.querySelectorAll(PRESSED)) {
      if (element.matches(`:disabled, ${PLACED}`) || !element.checkVisibility({ opacityProperty: true }))
        continue;
      if (element.closest('.visually-hidden') !== null || isInSentence(element)) continue;
      element.scrollIntoView({ block: 'center', inline: 'center' });
      const box = element.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      if (!takes(element, x, y)) continue;
      const width = reach(element, x, y, -1, 0) + reach(element, x, y, 1, 0) + 1;
      const height = reach(element, x, y, 0, -1) + reach(element, x, y, 0, 1) + 1;
      if (width >= LEAST && height >= LEAST) continue;
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
      small.push(
        `${width} × ${height} ${element.tagName.toLowerCase()}.${element.classList[0] ?? ''} “${name}”`,
      );
    }
    return small;
  });
}
