// @vitest-environment node
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFindings } from '#testkit/accessibilityFindings.ts';
import { useVisits } from '#testkit/visitExplorer.ts';

const { visit } = useVisits();

/** Runs a command of the palette by the beginning of its name. */
async function command(page: Page, name: string) {
  await page.keyboard.press(':');
  await page.getByRole('combobox', { name: 'Commands' }).fill(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Commands' }).waitFor({ state: 'detached' });
}

describe('the scan for accessibility, in the dark', () => {
  const visitDark = () => visit({ colorScheme: 'dark' });

  it('finds nothing in the coalitions', async () => {
    const page = await visitDark();
    await page.keyboard.press('3');
    await page.getByRole('grid').waitFor();
    await page.getByRole('tab', { name: 'Coalitions' }).click();
    await page.getByText('Choose an actor to see its lines and why.').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('finds nothing in the drawer of sources', async () => {
    const page = await visitDark();
    await page.keyboard.press('s');
    await page
      .getByText(/^\d+ sources$/)
      .first()
      .waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('finds nothing in the saved pictures', async () => {
    const page = await visitDark();
    await command(page, 'Saved pictures');
    await page.getByRole('dialog').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('finds nothing in a search that found nothing', async () => {
    const page = await visitDark();
    await page.keyboard.press('/');
    await page.keyboard.type('zzqqxx');
    await page.getByRole('heading', { name: 'No one and nothing called “zzqqxx”' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('finds nothing in an open menu', async () => {
    const page = await visitDark();
    await page.getByRole('button', { name: /about the data/ }).click();
    await page.getByRole('menu').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  });
});

describe('the dates in view', () => {
  it('move by their width from the palette, as by the brackets', async () => {
    const page = await visit();
    const words = page.getByText('May 2021 – Dec 2025').first();
    await words.waitFor();
    await command(page, 'Move the dates back by their width');
    await words.waitFor({ state: 'detached' });
    await page.keyboard.press('z');
    await words.waitFor();
  });
});

describe('the panel over a view', () => {
  it.each([
    ['3', 'Count people for their organisation', 'switch'],
    ['4', 'CSV', 'button'],
  ] as const)('leaves the controls of view %s in reach at 1024 px', async (key, name, role) => {
    const page = await visit({ width: 1024, height: 768 });
    await page.keyboard.press(key);
    const control = page.getByRole(role, { name });
    await control.waitFor();
    const edge = await page.getByRole('complementary').boundingBox();
    await expect
      .poll(async () => {
        const box = await control.boundingBox();
        return box !== null && edge !== null && box.x + box.width <= edge.x;
      })
      .toBe(true);
  });
});

describe('the slip of a promise', () => {
  it.each(['en-GB', 'fr-FR'])(
    'is written for every late promise of the first picture, in %s',
    async (locale) => {
      const page = await visit({ locale });
      await page.keyboard.press('2');
      await page.locator('.timeline-view text').filter({ hasText: /10–34/ }).first().waitFor();
    },
  );
});
