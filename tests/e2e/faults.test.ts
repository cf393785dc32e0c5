import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Explorer, freePort, startExplorer } from '#testkit/startExplorer.ts';
import { tryNow } from '#testkit/tryNow.ts';
import { useVisits } from '#testkit/visitExplorer.ts';

const { visit, url } = useVisits();

const asks = (route: Route, name: string) => (route.request().postData() ?? '').includes(`query ${name}`);

/** Answers every question of a name otherwise; null lets nothing through. */
const intercept = (
  page: Page,
  name: string,
  answer: (data: Record<string, unknown>) => Record<string, unknown>,
) =>
  page.route('**/graphql', async (route) => {
    if (!asks(route, name)) return route.fallback();
    try {
      const response = await route.fetch();
      const body = (await response.json()) as { data: Record<string, unknown> };
      await route.fulfill({ response, json: { ...body, data: answer(body.data) } });
    } catch {
      // The page may have been loaded again meanwhile.
      await route.abort().catch(() => {});
    }
  });

/** Holds back the answers to every question of a name until they are let go. */
async function holdBack(page: Page, name: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/graphql', async (route) => {
    if (!asks(route, name)) return route.fallback();
    await held;
    // The page may have gone on meanwhile.
    await route.continue().catch(() => {});
  });
  return letGo;
}

/** Fails every question of a name once and for all, without the connection being lost. */
const refuse = (page: Page, name: string, code = 'TIMEOUT') =>
  page.route('**/graphql', (route) =>
    asks(route, name)
      ? route.fulfill({ json: { errors: [{ message: 'server words', extensions: { code } }] } })
      : route.fallback(),
  );

const names = (page: Page) =>
  page.locator('.graph-name').evaluateAll((all) => all.map((each) => each.getAttribute('data-node')).sort());

/** Selects a thing by the list that mirrors the canvas, as a screen reader does. */
const choose = (page: Page, name: RegExp) =>
  page.locator('.graph-list').getByRole('button', { name }).dispatchEvent('click');

describe('when something fails', () => {
  it('keeps the picture while the server is gone, says when it tries again, and takes up what it could not do', async () => {
    const page = await visit();
    await page.route('**/graphql', (route) => route.abort());
    await choose(page, /^Bruno Le Maire, Person/);
    const banner = page.getByRole('alert').filter({ hasText: 'What you see stays usable' });
    await banner.waitFor();
    await banner.getByText(/next try in \d+ s|trying now/).waitFor();
    await expect.poll(() => page.locator('.graph-name').count()).toBeGreaterThan(10);
    await page.unroute('**/graphql');
    await tryNow(banner);
    await banner.waitFor({ state: 'detached' });
    await page.getByRole('complementary').getByRole('heading', { name: 'Bruno Le Maire' }).waitFor();
  });

  it('says it when the server comes back with other data, and keeps the picture over the reload', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Only 2022' }).click();
    await intercept(page, 'Version', (data) => ({
      dataset: { ...(data['dataset'] as object), updated: '2030-01-01' },
    }));
    await page.route('**/graphql', (route) => (asks(route, 'Inspected') ? route.abort() : route.fallback()));
    await choose(page, /^Orange, Company/);
    await page.locator('.banner').getByText('The server does not answer.').waitFor();
    await page.getByRole('button', { name: 'Try now' }).first().click();
    await page.getByText('The server has other data now').waitFor();
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await page.locator('.strip-words').waitFor();
    await expect.poll(() => page.locator('.strip-words b').innerText()).toBe('2022');
  });

  it('keeps a view that does not load to itself', async () => {
    const page = await visit();
    await page.route('**/TimelineView*.js', (route) => route.abort());
    await page.keyboard.press('2');
    await page.getByRole('heading', { name: 'This part of the page failed' }).waitFor();
    await expect.poll(() => page.getByRole('complementary').innerText()).toContain('Thales');
    await page.keyboard.press('4');
    await page.getByRole('grid').waitFor();
    await page.unroute('**/TimelineView*.js');
    await page.keyboard.press('2');
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await page.locator('[data-mark]').first().waitFor();
  });

  it('says how far a slow file is, can be left, and loses nothing of the picture', async () => {
    const page = await visit();
    await page.route('**/graphql', async (route) => {
      if ((route.request().postData() ?? '').includes('FigureEvidence'))
        await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });
    const before = page.url();
    await page.getByRole('button', { name: 'Share & export' }).click();
    await page.getByText(/Gathering the sources: \d+ of 27/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(page.url()).toBe(before);
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    await page.getByRole('heading', { name: 'What was promised, what came, what was said' }).waitFor();
  });

  it('a view that is slow says so, and another can be opened meanwhile', async () => {
    const page = await visit();
    await page.route('**/graphql', async (route) => {
      if ((route.request().postData() ?? '').includes('StanceMatrix'))
        await new Promise((resolve) => setTimeout(resolve, 4_000));
      await route.continue();
    });
    await page.getByRole('button', { name: 'Positions', exact: true }).click();
    await page.getByRole('main').getByRole('status').first().waitFor();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: 'Positions', exact: true }).click();
    await page.getByRole('grid', { name: /Stances of/ }).waitFor();
  });

  it('names a thing that no longer exists, and goes on', async () => {
    const page = await visit({ address: '/#/cloud-de-confiance/graph?sel=someone-gone&lang=en' });
    await page
      .getByRole('heading', { name: 'There is nothing called “someone-gone” in this ecosystem' })
      .waitFor();
    await page.getByRole('complementary').getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => page.locator('.graph-name').count()).toBeGreaterThan(10);
  });

  it('shows names as they are written, whatever they contain', async () => {
    const odd = '<img src=x onerror="window.broken=1"> شركة 🦄 ' + 'very '.repeat(60);
    const page = await visit({ address: '/#/cloud-de-confiance/graph?show=al-bleu&sel=orange&lang=en' });
    await intercept(page, 'Inspected', (data) => ({
      ...data,
      entity: { ...(data['entity'] as object), name: odd, summary: odd },
    }));
    await page.reload();
    const heading = page.getByRole('complementary').getByRole('heading', { level: 2 }).first();
    await heading.filter({ hasText: '<img src=x' }).waitFor();
    expect(await page.evaluate(() => (window as unknown as { broken?: number }).broken)).toBeUndefined();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('says of a slow search that it goes on, lets it be left, and of one that failed offers another', async () => {
    const page = await visit();
    const letGo = await holdBack(page, 'Search');
    await page.keyboard.press('/');
    await page.keyboard.type('orange');
    const status = page.getByRole('status');
    await status.filter({ hasText: 'Searching…' }).waitFor();
    await status.filter({ hasText: 'Still searching' }).waitFor();
    letGo();
    await page.getByRole('option', { name: /^Orange/ }).waitFor();
    expect(await status.filter({ hasText: 'earching' }).count()).toBe(0);
    await refuse(page, 'Search');
    await page.keyboard.type(' business');
    await page.getByText('The search got no answer.').waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page
      .getByRole('complementary')
      .getByRole('heading', { name: /Thales–Google/ })
      .waitFor();
  });

  it('of two names opened one after the other shows the last, and a slow one can be stopped', async () => {
    const page = await visit();
    const before = await names(page);
    const letGo = await holdBack(page, 'Ring');
    await page.keyboard.press('i');
    const toast = page.locator('.toast').filter({ hasText: 'Fetching what is to be shown…' });
    await toast.getByRole('button', { name: 'Stop' }).click();
    await toast.waitFor({ state: 'detached' });
    letGo();
    await choose(page, /^Orange, Company/);
    await page.getByRole('complementary').getByRole('heading', { name: 'Orange' }).waitFor();
    expect(await names(page)).toEqual(before);
    await refuse(page, 'Ring');
    await page.keyboard.press('i');
    await page.getByText('What is to be shown did not arrive').waitFor();
    await page.unrouteAll();
    await page.locator('.toast').getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => names(page)).not.toEqual(before);
  });

  it('says of a slow expansion that it counts, adds nothing once it is left, and asks again when it failed', async () => {
    const page = await visit();
    const before = await names(page);
    const dialog = page.getByRole('dialog');
    const letCount = await holdBack(page, 'Expansion');
    await choose(page, /^Orange, Company/);
    await page.keyboard.press('e');
    await dialog.getByRole('status').filter({ hasText: 'Counting' }).waitFor();
    letCount();
    const letAdd = await holdBack(page, 'Neighbours');
    await dialog.getByRole('button', { name: /^Add \d+/ }).click();
    await dialog.getByRole('button', { name: 'Adding…' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const [, answer] = await Promise.all([
      letAdd(),
      page.waitForResponse((response) => (response.request().postData() ?? '').includes('query Neighbours')),
    ]);
    await answer.finished();
    await page.getByRole('complementary').getByRole('heading', { name: 'Orange' }).waitFor();
    expect(await names(page)).toEqual(before);

    await page.unrouteAll();
    await refuse(page, 'Here');
    await choose(page, /^Microsoft, Company/);
    await page.keyboard.press('e');
    await dialog
      .getByRole('alert')
      .filter({ hasText: 'could not be counted. The question took too long.' })
      .waitFor();
    await page.unrouteAll();
    await dialog.getByRole('button', { name: 'Retry' }).click();
    await refuse(page, 'Neighbours', 'TOO_MANY_ROWS');
    await dialog.getByRole('button', { name: /^Add \d+/ }).click();
    await page.locator('.toast').filter({ hasText: 'Could not expand Microsoft' }).waitFor();
    await expect
      .poll(() => page.locator('.toast').innerText())
      .toContain('narrow it down. Nothing was added.');
    await page.unrouteAll();
    await page.locator('.toast').getByRole('button', { name: 'Retry' }).click();
    await dialog.getByRole('button', { name: /^Add \d+/ }).click();
    await page
      .getByText(/^\d+ added$/)
      .first()
      .waitFor();
  });

  it('offers another try where evidence, claims or sources did not come', async () => {
    const page = await visit();
    const panel = page.getByRole('complementary');
    for (const name of ['TieEvidence', 'Claims', 'Sources']) await refuse(page, name);
    await panel
      .getByRole('button', { name: /^\d+ sources?: show/ })
      .first()
      .click();
    await panel.getByRole('alert').getByRole('button', { name: 'Try again' }).waitFor();
    await page.unrouteAll();
    await panel.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await panel.getByRole('link', { name: /open/i }).first().waitFor();
    for (const [tab, name] of [
      ['Claims', 'Claims'],
      ['Sources', 'Sources'],
    ] as const) {
      await refuse(page, name);
      await panel.getByRole('tab', { name: new RegExp(tab) }).click();
      const again = panel.getByRole('alert').getByRole('button', { name: 'Try again' });
      await again.waitFor();
      await page.unrouteAll();
      await again.click();
      await panel.getByRole('tabpanel').getByRole('listitem').first().waitFor();
    }
  });

  it.each([
    ['2', 'The timeline did not arrive', '[data-mark]', 'Timeline'],
    ['3', 'The positions did not arrive', '[role=grid]', 'StanceMatrix'],
    ['4', 'The rows did not arrive', '[role=grid] [role=gridcell]', 'Table'],
  ])(
    'in view %s says it where it matters, in the words of the page, and shows all once the server is back',
    async (key, said, content) => {
      const page = await visit();
      const address = page.url();
      await page.route('**/graphql', (route) =>
        route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>502 Bad Gateway</h1>' }),
      );
      await page.keyboard.press(key);
      const main = page.getByRole('main');
      await main.getByText(said).waitFor();
      expect(await main.innerText()).not.toMatch(/JSON|502|fetch|undefined|Error/);
      await page.unrouteAll();
      await tryNow(main.locator('.banner'));
      await main.locator(content).first().waitFor();
      expect(await main.getByText(said).count()).toBe(0);
      await page.keyboard.press('1');
      await page.locator('.graph-name').first().waitFor();
      expect(page.url()).toBe(address);
    },
  );
});

describe('a link that cannot be followed', () => {
  const HTML = { status: 502, contentType: 'text/html', body: '<h1>502 Bad Gateway</h1>' };
  const title = (page: Page) => page.locator('.strip-words b');

  /** Saves the picture of 2022 and gives the address of its link. */
  async function saved(): Promise<string> {
    const page = await visit();
    await page.getByRole('button', { name: 'Only 2022' }).click();
    await page.getByRole('button', { name: /saved pictures/ }).click();
    await page.getByRole('menuitem', { name: 'Saved pictures' }).click();
    await page.getByRole('textbox', { name: 'Save this picture as' }).fill('The year 2022');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    return `/${await page.getByRole('link', { name: 'The year 2022' }).getAttribute('href')}`;
  }

  it('to a saved picture that did not arrive is tried again as it was', async () => {
    const address = await saved();
    const page = await visit({
      address,
      before: (fresh) => fresh.route('**/snapshots/*', (route) => route.fulfill(HTML)),
    });
    await page.getByText('The saved picture did not arrive.').waitFor();
    expect(page.url()).toBe(`${url()}${address}`);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => title(page).innerText()).toBe('2022');
    expect(await page.getByText('did not arrive').count()).toBe(0);
  });

  it.each([
    ['a saved picture that is not there', 's=AAAAAAAAAAAAAAAAAAAAAAAA', /does not exist, or was taken back/],
    ['no id of a saved picture', 's=..%2F..%2Fetc', /does not exist, or was taken back/],
    ['a compressed picture cut off on its way', 'z=H4sIAAAAAAAAA62Ru27DMAxF', /cannot be read/],
    ['something compressed that is no picture', 'z=%F0%9F%8F%B4', /cannot be read/],
  ])('%s is said, the start view stands in, and the link is not overwritten', async (_name, key, reason) => {
    const asked = `/#/cloud-de-confiance/graph?${key}&lang=en`;
    const page = await visit({ address: asked });
    await page.getByText(reason).waitFor();
    await page.locator('.graph-name', { hasText: 'Thales–Google' }).first().waitFor();
    expect(page.url()).toBe(`${url()}${asked}`);
    await choose(page, /^Orange, Company/);
    await page.getByRole('complementary').getByRole('heading', { name: 'Orange' }).waitFor();
    await expect.poll(() => page.url()).toContain('sel=orange');
    await page.goBack();
    expect(page.url()).toBe(`${url()}${asked}`);
  });

  it('as a whole, for what is no longer in the data, is left where the browser goes back to', async () => {
    const asked = '/#/cloud-de-confiance/graph?show=google,old-company,thales&lang=en';
    const page = await visit({ address: asked });
    await page.getByText('One thing of this picture is no longer in the data').waitFor();
    await expect.poll(() => page.url()).not.toContain('old-company');
    await page.goBack();
    expect(page.url()).toBe(`${url()}${asked}`);
  });
});

describe('a server that is started anew', () => {
  const ROOT = path.join(import.meta.dirname, '../..');

  it('takes up where it was, and says it when it has other data; with the first again, the picture is back', async () => {
    const port = await freePort();
    const folder = mkdtempSync(path.join(tmpdir(), 'entente-anew-'));
    const [first, other] = [path.join(folder, 'first'), path.join(folder, 'other')];
    let server: Explorer = await startExplorer({ port, env: { ENTENTE_DATA: first } });
    try {
      const page = await visit();
      await page.goto(server.url);
      await page.getByRole('complementary').getByRole('heading', { level: 2 }).first().waitFor();
      await page.getByRole('button', { name: 'Only 2022' }).click();
      await server.stop();
      await choose(page, /^Orange, Company/);
      const banner = page.locator('.banner');
      await banner.waitFor();
      server = await startExplorer({ port, env: { ENTENTE_DATA: first } });
      await tryNow(banner);
      await banner.waitFor({ state: 'detached' });
      await page.getByRole('complementary').getByRole('heading', { name: 'Orange' }).waitFor();
      const address = page.url();

      await server.stop();
      execFileSync(process.execPath, ['server/bin/entente.mjs', 'load', 'tests/testkit/oddDataset'], {
        cwd: ROOT,
        env: { ...process.env, NEO4J_URI: '', ENTENTE_DATA: other },
      });
      server = await startExplorer({ port, env: { ENTENTE_DATA: other } });
      await choose(page, /^Google, Company/);
      await page.getByText('The server has other data now').waitFor();
      await expect.poll(() => page.locator('.graph-name').count()).toBeGreaterThan(10);
      await page.getByRole('button', { name: 'Reload the page' }).click();
      await page.getByText('This link is for “cloud-de-confiance”; here is “odd”.').waitFor();

      await server.stop();
      server = await startExplorer({ port, env: { ENTENTE_DATA: first } });
      await page.reload();
      await page.getByRole('complementary').getByRole('heading', { name: 'Google' }).waitFor();
      await expect.poll(() => page.locator('.strip-words b').innerText()).toBe('2022');
      await page.goBack();
      await page.getByRole('complementary').getByRole('heading', { name: 'Orange' }).waitFor();
      expect(page.url()).toBe(address);
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 240_000);
});
