import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useVisits } from '#testkit/visitExplorer.ts';

const { visit } = useVisits();

const asks = (route: Route, name: string) => (route.request().postData() ?? '').includes(`query ${name}`);

/** Answers every question of a name otherwise; null lets nothing through. */
const intercept = (
  page: Page,
  name: string,
  answer: (data: Record<string, unknown>) => Record<string, unknown>,
) =>
  page.route('**/graphql', async (route) => {
    if (!asks(route, name)) return route.fallback();
    const response = await route.fetch();
    const body = (await response.json()) as { data: Record<string, unknown> };
    await route.fulfill({ response, json: { ...body, data: answer(body.data) } });
  });

/** Selects a thing by the list that mirrors the canvas, as a screen reader does. */
const choose = (page: Page, name: RegExp) =>
  page.locator('.graph-list').getByRole('button', { name }).dispatchEvent('click');

describe('when something fails', () => {
  it('keeps the picture while the server is gone, says when it tries again, and takes up what it could not do', async () => {
    const page = await visit();
    await page.route('**/graphql', (route) => route.abort());
    await choose(page, /^Bruno Le Maire, Person/);
    const banner = page.getByRole('alert').filter({ hasText: 'The server does not answer.' });
    await banner.waitFor();
    await banner.getByText(/next try in \d+ s|trying now/).waitFor();
    expect(await page.locator('.graph-name').count()).toBeGreaterThan(10);
    await page.unroute('**/graphql');
    await banner.getByRole('button', { name: 'Try now' }).click();
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
    await page.getByText('The server does not answer.').waitFor();
    await page.getByRole('button', { name: 'Try now' }).first().click();
    await page.getByText('The server has other data now').waitFor();
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await page.locator('.strip-words').waitFor();
    expect(await page.locator('.strip-words b').innerText()).toBe('2022');
  });

  it('keeps a view that does not load to itself', async () => {
    const page = await visit();
    await page.route('**/TimelineView*.js', (route) => route.abort());
    await page.keyboard.press('2');
    await page.getByRole('heading', { name: 'This part of the page failed' }).waitFor();
    expect(await page.getByRole('complementary').innerText()).toContain('Thales');
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
    expect(await page.locator('.graph-name').count()).toBeGreaterThan(10);
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
});
