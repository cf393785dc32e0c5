import { type RefObject, useLayoutEffect, useState } from 'react';

/** The inner width of an element in px, kept up to date; `initial` until it is on the page. */
export function useWidth(of: RefObject<HTMLElement | null>, initial: number): number {
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const element = of.current;
    if (!element) return;
    const read = () => setWidth(element.clientWidth);
    read();
    const watch = new ResizeObserver(read);
    watch.observe(element);
    return () => watch.disconnect();
  }, [of]);
  return width;
}
