// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { accessibilityFindings } from '#testkit/accessibilityFindings.ts';
import { useVisits } from '#testkit/visitExplorer.ts';

const { visit } = useVisits();

describe('the keys', () => {
  it('are listed, and those of one letter can be turned off and on again without one', async () => {
    const page = await visit();
    await page.keyboard.press('?');
    const map = page.getByRole('dialog', { name: 'Keyboard' });
    await map.getByText('Sources: open or close').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    const letters = map.getByRole('switch', { name: /Single-letter keys/ });
    await letters.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await map.waitFor({ state: 'detached' });

    for (const key of ['4', 's', '/', '[', '?']) await page.keyboard.press(key);
    expect(page.url()).toContain('/graph');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByRole('region', { name: 'Sources', exact: true }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('INPUT');
    // Keys with Ctrl still work, and so does the way back.
    await page.keyboard.press('Control+k');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByRole('heading', { name: 'Thales–Google trusted cloud' }).waitFor();
    await page.keyboard.press('4');
    expect(page.url()).toContain('/graph');
    await page.getByRole('button', { name: /about the data/ }).click();
    await page.getByRole('menuitem', { name: 'Keyboard' }).click();
    await page.getByRole('switch', { name: /Single-letter keys/ }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('4');
    await page.waitForURL(/\/table/);
  });

  it('do nothing in a field', async () => {
    const page = await visit();
    await page.keyboard.press('/');
    await page.keyboard.type('4s?');
    expect(page.url()).toContain('/graph');
    expect(await page.getByRole('combobox').first().inputValue()).toBe('4s?');
  });
});

describe('everything at once', () => {
  it('comes onto the canvas by a command, as one step, and goes with one undo', async () => {
    const page = await visit();
    await page.keyboard.press(':');
    await page.getByRole('dialog', { name: 'Commands' }).waitFor();
    await page.keyboard.type('show everything');
    await page.keyboard.press('Enter');
    const count = page.locator('.canvas-tools .count').first();
    await count
      .getByText(/^\d{3}$/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: /^List of steps/ }).click();
    await page.getByRole('menuitem', { name: 'Add: everything' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('z');
    await count.getByText('27', { exact: true }).waitFor();
  });

  it('is offered by the legend, which also says how many ties are not drawn, and draws them', async () => {
    const page = await visit({ locale: 'fr-FR' });
    await page.getByRole('button', { name: 'Tout montrer (414)' }).waitFor();
    await page.getByText(/^\d+ liens? non tracés?.* le graphe les dit déjà/).waitFor();
    await page.getByRole('button', { name: 'Les tracer' }).click();
    await page.getByRole('button', { name: 'Les tracer' }).waitFor({ state: 'detached' });
    await page.keyboard.press('z');
    await page.getByRole('button', { name: 'Les tracer' }).waitFor();
  });
});
