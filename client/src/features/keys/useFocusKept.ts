import { useEffect } from 'react';

/** Time for whoever knows better, such as a menu, to put the focus elsewhere. */
const PATIENCE_MS = 120;

/**
 * When what had the focus is taken away or turned off, keys and screen readers go on from somewhere: from the new heading of
 * the panel if it was in there, as soon as there is one, else from the view.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let last: Element | null = null;
    let panel: Element | null = null;
    let grid: Element | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isLost = () => {
      const { activeElement } = document;
      return (
        last !== null &&
        (activeElement === document.body || activeElement === last) &&
        (!last.isConnected || last.matches(':disabled') || !last.checkVisibility())
      );
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      last = target;
      panel = target.closest('.inspector, .sheet');
      grid = target.closest('[role="grid"]');
    };
    // A press beside everything puts the focus nowhere on purpose.
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Element && !(panel ?? last)?.contains(target)) last = null;
    };
    const intoView = () => {
      timer = undefined;
      if (!isLost()) return;
      // Of a grid it is the cell one has gone to, which may not be drawn yet.
      const view = grid?.isConnected ? grid : document.querySelector('#graph');
      view?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(() => {
      if (!isLost()) return;
      if (!panel?.checkVisibility()) {
        timer ??= setTimeout(intoView, PATIENCE_MS);
        return;
      }
      const heading = panel.querySelector<HTMLElement>('h2');
      if (!heading) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    });
    watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden'] });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPress);
    return () => {
      clearTimeout(timer);
      watch.disconnect();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPress);
    };
  }, []);
}
