import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openBrowser } from './openBrowser.ts';
import { startExplorer, type Explorer } from './startExplorer.ts';

export interface Visit {
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly touch?: boolean;
  /** What follows the host: a path, or a picture after `#`. */
  readonly address?: string;
  /** Whether the visitor lets the page read and write the clipboard. */
  readonly clipboard?: boolean;
  /** Done with the empty page, before it goes to the explorer. */
  readonly before?: (page: Page) => Promise<unknown>;
}

export interface Visits {
  /** Opens the explorer as a new visitor (no storage). */
  open(options?: Visit): Promise<Page>;
  /** The same, and waits for the first picture. */
  visit(options?: Visit): Promise<Page>;
  /** Where the explorer answers. */
  url(): string;
  /** The server, to stop it or to start another. */
  explorer(): Explorer;
}

/** One explorer and one browser for all tests of a file; every visitor is gone after each test. */
export function useVisits(): Visits {
  let explorer: Explorer;
  let browser: Browser;
  let contexts: BrowserContext[] = [];

  beforeAll(async () => {
    [explorer, browser] = await Promise.all([startExplorer(), openBrowser()]);
  });
  afterEach(async () => {
    // The page may still be at a question of its own when a test is over.
    const pages = contexts.flatMap((context) => context.pages());
    await Promise.all(pages.map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(async () => {
    await browser?.close();
    await explorer?.stop();
  });

  async function open({
    width = 1440,
    height = 900,
    locale = 'en-GB',
    colorScheme = 'light',
    forcedColors = 'none',
    touch = false,
    address = '/',
    clipboard = false,
    before,
  }: Visit = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width, height },
      locale,
      colorScheme,
      forcedColors,
      hasTouch: touch,
      reducedMotion: 'reduce',
      bypassCSP: true,
      acceptDownloads: true,
      permissions: clipboard ? ['clipboard-read', 'clipboard-write'] : [],
    });
    contexts.push(context);
    const page = await context.newPage();
    await before?.(page);
    await page.goto(`${explorer.url}${address}`);
    return page;
  }

  return {
    url: () => explorer.url,
    explorer: () => explorer,
    open,
    async visit(options = {}) {
      const page = await open(options);
      if ((options.width ?? 1440) < 700)
        await page
          .getByText(/Thales–Google/)
          .first()
          .waitFor();
      else await page.getByRole('complementary').getByRole('heading', { level: 2 }).first().waitFor();
      return page;
    },
  };
}
