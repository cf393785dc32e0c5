/** Where a menu of the view is put, so that it stands in a landmark. */
export const inMain = (): HTMLElement | null => document.querySelector('main');
