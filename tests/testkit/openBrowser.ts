import { chromium, type Browser } from 'playwright-core';

/**
 * The Chromium named by CHROMIUM (what `npm test` finds), or Debian's.
 * The flags keep it from asking the network for anything.
 */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
