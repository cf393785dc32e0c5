import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFindings } from '#testkit/accessibilityFindings.ts';
import { useVisits, type Visit } from '#testkit/visitExplorer.ts';

const { open, url } = useVisits();

/** Fonts are in and the camera rests. */
const SETTLED_MS = 1_500;

/** Opens the explorer as a new visitor and waits for the start view. */
async function visit(options: Visit = {}) {
  const page = await open(options);
  const first =
    (options.width ?? 1440) < 700
      ? page.getByText(/Thales–Google/).first()
      : page.getByRole('heading', { level: 2, name: /Thales–Google/ });
  await first.waitFor();
  return page;
}

/** The text a visitor sees, with every kind of space made plain. */
async function visibleText(page: Page): Promise<string> {
  const text = await page.locator('body').innerText();
  return text.replace(/[\s\u00a0\u202f]+/g, ' ');
}

describe('the start view', () => {
  it('answers the five questions in English without a click', async () => {
    const text = await visibleText(await visit());
    for (const party of ['Thales', 'Google', 'Orange', 'Capgemini', 'Microsoft'])
      expect(text).toContain(party);
    expect(text).toContain('un nouveau partenariat majeur pour le cloud de confiance');
    expect(text).toContain('une réponse pertinente au besoin de confiance');
    expect(text).toContain('La souveraineté est une valeur fondamentale.');
    expect(text).toContain('early 2022');
    expect(text).toContain('30 Jun 2022');
  });

  it('speaks French to a French visitor', async () => {
    const text = await visibleText(await visit({ locale: 'fr-FR' }));
    expect(text).toContain('début 2022');
    expect(text).toContain('Questions prêtes');
    expect(text).toContain('Promis, et advenu');
    expect(text).not.toContain('Ready questions');
  });

  it.each([
    [1440, 900],
    [1280, 720],
  ])('moves nothing that is there while it opens, at %i × %i', async (width, height) => {
    const page = await visit({
      width,
      height,
      before: (fresh) =>
        fresh.addInitScript(() => {
          Object.assign(window, { moved: 0 });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              (window as unknown as { moved: number }).moved += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
        }),
    });
    await page.waitForTimeout(SETTLED_MS);
    // In shares of the window times shares of its side; a count that gets one digit more is below it.
    expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(0.001);
  });

  it('has six ready questions', async () => {
    const page = await visit();
    await expect
      .poll(() => page.getByRole('region', { name: 'Ready questions' }).getByRole('button').count())
      .toBe(6);
  });

  it.each(['light', 'dark'] as const)('has no accessibility findings in %s', async (colorScheme) => {
    expect(await accessibilityFindings(await visit({ colorScheme }))).toEqual([]);
  });

  it('asks no other host for anything', async () => {
    const page = await visit();
    const hosts: string[] = [];
    page.on('request', (request) => hosts.push(new URL(request.url()).host));
    await page.reload();
    await page.getByRole('heading', { level: 2, name: /Thales–Google/ }).waitFor();
    expect(new Set(hosts.filter((host) => host !== ''))).toEqual(new Set([new URL(url()).host]));
  });
});

describe('walking through the graph', () => {
  it('opens the exact fragment and the link of a source in one click', async () => {
    const page = await visit();
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await inspector
      .getByRole('button', { name: /sources?: show/ })
      .first()
      .click();
    await page.getByText('majoritairement détenue par Thales').first().waitFor();
    const link = page.getByRole('link', { name: /open/i }).first();
    await expect.poll(() => link.getAttribute('href')).toMatch(/^https:\/\//);
  });

  it('selects a party from the panel and comes back', async () => {
    const page = await visit();
    await page
      .getByRole('complementary', { name: 'Inspector' })
      .getByRole('button', { name: 'Google', exact: true })
      .click();
    await page.getByRole('heading', { level: 2, name: 'Google' }).waitFor();
  });

  it('expands a company and undoes it', async () => {
    const page = await visit();
    const shown = page.getByText(/\d+ of 414 shown/);
    const before = await shown.innerText();
    await page
      .getByRole('complementary', { name: 'Inspector' })
      .getByRole('button', { name: 'Google', exact: true })
      .click();
    await page.getByRole('heading', { level: 2, name: 'Google' }).waitFor();
    await page.getByRole('button', { name: 'Expand…' }).click();
    const add = page.getByRole('dialog').getByRole('button', { name: /^Add \d+/ });
    await add.waitFor();
    await add.click();
    await page.waitForFunction((text) => !document.body.innerText.includes(text), before);
    await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
    await page.waitForFunction((text) => document.body.innerText.includes(text), before);
  });

  it('expands by keyboard alone: E, then Enter adds what is ticked', async () => {
    const page = await visit();
    const before = await page.getByText(/\d+ of 414 shown/).innerText();
    await page.keyboard.press('e');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Add \d+/ })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.waitForFunction((text) => !document.body.innerText.includes(text), before);
  });

  it('finds a company through a typo, by keyboard alone', async () => {
    const page = await visit();
    await page.keyboard.press('/');
    await page.keyboard.type('microsfot');
    await page
      .getByRole('option', { name: /Microsoft/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Inspector' }).getByRole('heading', { level: 2 }).waitFor();
    await page.waitForFunction(() => !document.body.innerText.includes('Joint company under French law'));
  });

  it('changes the language in place', async () => {
    const page = await visit();
    await page.waitForTimeout(SETTLED_MS);
    const card = page.getByRole('article', { name: /Cigref/ });
    const placeBefore = await card.boundingBox();
    await page.getByRole('button', { name: /Passer en français/ }).click();
    await page.getByText('Questions prêtes').first().waitFor();
    await page.waitForTimeout(SETTLED_MS);
    const placeAfter = await card.boundingBox();
    expect(Math.abs((placeAfter?.x ?? 0) - (placeBefore?.x ?? 0))).toBeLessThan(8);
  });

  it('hides a kind from the legend and shows it again', async () => {
    const page = await visit();
    const row = page.getByRole('button', { name: /^Person/ });
    await row.click();
    await page.getByRole('button', { name: 'Bruno Le Maire, Person' }).waitFor({ state: 'detached' });
    await row.click();
    await page.getByRole('button', { name: 'Bruno Le Maire, Person' }).waitFor({ state: 'attached' });
  });
});

describe('on a phone', () => {
  it('shows the deal, its panel and no sideways scroll', async () => {
    const page = await visit({ width: 390, height: 844, touch: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await visibleText(page)).toContain('Thales–Google');
  });
});
