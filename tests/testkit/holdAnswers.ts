import type { Page } from 'playwright-core';

export interface HeldAnswers {
  /** Resolves once the question has been put. */
  readonly asked: Promise<void>;
  letGo(): void;
}

/** Holds back the answers to all questions that hold a text, until they are let go. */
export async function holdAnswers(page: Page, text: string): Promise<HeldAnswers> {
  let letGo = () => {};
  let tell = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const asked = new Promise<void>((resolve) => (tell = resolve));
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(text)) {
      tell();
      await held;
    }
    await route.continue();
  });
  return { asked, letGo };
}
