import { type RefObject, useEffect } from 'react';

/** What has the focus stays in sight when the region it scrolls in becomes smaller. */
export function useFocusInSight(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const region = scroller.current;
    if (!region) return;
    const watch = new ResizeObserver(() => {
      const { activeElement } = document;
      if (activeElement !== region && region.contains(activeElement))
        activeElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
    watch.observe(region);
    return () => watch.disconnect();
  }, [scroller]);
}
