import { useSyncExternalStore } from 'react';

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}

/** A finger rather than a mouse. */
export const COARSE = '(pointer: coarse)';
/** Px, as high and as wide as it needs. */
export const FINGER = 44;
export const PHONE = '(max-width: 699px)';
/** Where the panel lies over the view. */
export const OVERLAY = '(max-width: 1099px)';
export const NARROW = '(max-width: 1399px)';
