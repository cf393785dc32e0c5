import type { Page } from 'playwright-core';

/**
 * Stands between the page and the worker that reckons places: what it answers can be held back, as if it took its time.
 * As text, because what compiles this file gives functions names that the page does not know.
 */
const HOLDING = `{
  let held = null;
  const listen = Worker.prototype.addEventListener;
  Worker.prototype.addEventListener = function (type, hear, ...options) {
    const hearLater = (event) => (held === null ? hear(event) : held.push(() => hear(event)));
    return listen.call(this, type, type === 'message' ? hearLater : hear, ...options);
  };
  window.layouts = {
    hold: () => { held ??= []; },
    held: () => held?.length ?? 0,
    release: () => { const all = held ?? []; held = null; for (const tell of all) tell(); },
  };
}`;

export const holdingLayouts = {
  prepare: (page: Page) => page.addInitScript(HOLDING),
  hold: (page: Page) => page.evaluate('layouts.hold()'),
  /** Resolves when there is an answer that is held back. */
  reckoned: (page: Page) => page.waitForFunction('layouts.held() > 0'),
  release: (page: Page) => page.evaluate('layouts.release()'),
};
