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
}

export interface Visits {
  /** Opens the explorer as a new visitor (no storage) and waits for the first picture. */
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
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(async () => {
    await browser?.close();
    await explorer?.stop();
  });

  return {
    url: () => explorer.url,
    explorer: () => explorer,
    async visit({
      width = 1440,
      height = 900,
      locale = 'en-GB',
      colorScheme = 'light',
      forcedColors = 'none',
      touch = false,
      address = '/',
    } = {}) {
      const context = await browser.newContext({
        viewport: { width, height },
        locale,
        colorScheme,
        forcedColors,
        hasTouch: touch,
        reducedMotion: 'reduce',
        bypassCSP: true,
        acceptDownloads: true,
      });
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(`${explorer.url}${address}`);
      if (width < 700)
        await page
          .getByText(/Thales–Google/)
          .first()
          .waitFor();
      else await page.getByRole('complementary').getByRole('heading', { level: 2 }).first().waitFor();
      return page;
    },
  };
}
