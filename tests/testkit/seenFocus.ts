import type { Page } from 'playwright-core';

/**
 * Where the focus is in a grid, and whether all of it is to be seen: nothing lies over its ends, and at the lower edge of
 * what scrolls it is clear of the 44 px that fade while more follows.
 */
export function seenFocus(page: Page): Promise<{ at: string; seen: boolean }> {
  return page.evaluate(() => {
    const cell = document.activeElement as HTMLElement;
    const box = cell.getBoundingClientRect();
    const middle = box.top + box.height / 2;
    const places = [
      [box.left + 4, middle],
      [box.right - 4, middle],
      [box.left + box.width / 2, box.top + 4],
      [box.left + box.width / 2, box.bottom - 4],
    ] as const;
    const scroller = cell.closest('[role="grid"]')?.closest('.grid-scroller, .table-scroller');
    const foot = scroller?.querySelector('tfoot td')?.getBoundingClientRect().top;
    const end = foot ?? scroller?.getBoundingClientRect().bottom ?? 0;
    const follows = scroller ? scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop : 0;
    return {
      at: cell.dataset['place'] ?? `${cell.dataset['row']} ${cell.dataset['column']}`,
      seen:
        places.every(([x, y]) => {
          const hit = document.elementFromPoint(x, y);
          return hit !== null && (cell.contains(hit) || hit.contains(cell));
        }) &&
        (follows < 44 || box.bottom <= end - 44 + 1 || cell.closest('thead, tfoot, .table-head') !== null),
    };
  });
}
