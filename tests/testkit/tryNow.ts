import type { Locator } from 'playwright-core';

/** Presses “Try now”, unless the page has tried by itself before and found the server back. */
export async function tryNow(within: Locator): Promise<void> {
  const button = within.getByRole('button', { name: 'Try now' }).first();
  await Promise.any([button.click(), button.waitFor({ state: 'detached' })]);
}
