import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { command, middleOf, written } from '#testkit/canvasOnPage.ts';
import { useVisits } from '#testkit/visitExplorer.ts';

const { visit } = useVisits();

const undo = (page: Page) =>
  page.getByRole('banner').getByRole('button', { name: 'Undo', exact: true }).click();
const canvas = (page: Page) => page.getByRole('group', { name: 'Graph of the ecosystem' });

/** Draws a line with the mouse held down. */
async function draw(page: Page, line: readonly (readonly [number, number])[]): Promise<void> {
  const [first = [0, 0], ...rest] = line;
  await page.mouse.move(...(first as [number, number]));
  await page.mouse.down();
  for (const [x, y] of rest) await page.mouse.move(x, y, { steps: 5 });
  await page.mouse.up();
}

async function drag(page: Page, from: { x: number; y: number }, dx: number, dy: number): Promise<void> {
  await draw(page, [
    [from.x, from.y],
    [from.x + dx / 2, from.y + dy / 2],
    [from.x + dx, from.y + dy],
  ]);
}

describe('the lasso', () => {
  it('is a button with a word, selects what is drawn around, and lets the canvas go again', async () => {
    const page = await visit();
    await written(page);
    const button = page.getByRole('button', { name: 'Lasso', exact: true });
    expect(await button.innerText()).toContain('Lasso');
    await button.click();
    const [orange, capgemini] = await Promise.all([middleOf(page, 'orange'), middleOf(page, 'capgemini')]);
    await draw(page, [
      [orange.x - 34, orange.y - 40],
      [orange.x + 34, orange.y - 40],
      [capgemini.x + 34, capgemini.y + 30],
      [capgemini.x - 34, capgemini.y + 30],
      [orange.x - 34, orange.y - 38],
    ]);
    await page.getByRole('button', { name: '2 selected' }).waitFor();
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
  });
});

describe('several things', () => {
  it('move together when one is dragged, and one undo puts all of them back', async () => {
    const page = await visit();
    await written(page);
    for (const [index, id] of ['orange', 'capgemini'].entries()) {
      const at = await middleOf(page, id);
      await page.mouse.click(at.x, at.y, { modifiers: index === 0 ? [] : ['Shift'] } as never);
      if (index === 0) await page.keyboard.down('Shift');
    }
    await page.keyboard.up('Shift');
    await page.getByRole('button', { name: '2 selected' }).waitFor();
    const before = await Promise.all(['orange', 'capgemini', 'microsoft'].map((id) => middleOf(page, id)));
    await drag(page, before[0] ?? { x: 0, y: 0 }, -70, 36);
    await written(page);
    const after = await Promise.all(['orange', 'capgemini', 'microsoft'].map((id) => middleOf(page, id)));
    const moved = after.map(({ x, y }, index) => [
      Math.round(x - (before[index]?.x ?? 0)),
      Math.round(y - (before[index]?.y ?? 0)),
    ]);
    for (const [dx = 0, dy = 0] of moved.slice(0, 2)) {
      expect(Math.abs(dx + 70)).toBeLessThanOrEqual(2);
      expect(Math.abs(dy - 36)).toBeLessThanOrEqual(2);
    }
    expect(moved[2]).toEqual([0, 0]);
    await undo(page);
    await written(page);
    const back = await Promise.all(['orange', 'capgemini'].map((id) => middleOf(page, id)));
    back.forEach(({ x, y }, index) => {
      expect(Math.abs(x - (before[index]?.x ?? 0))).toBeLessThanOrEqual(1);
      expect(Math.abs(y - (before[index]?.y ?? 0))).toBeLessThanOrEqual(1);
    });
  });
});

describe('the pointer', () => {
  it('lights a thing with its neighbours, and everything is back when it leaves', async () => {
    const page = await visit();
    await written(page);
    const toneOf = (id: string) =>
      page.evaluate(
        (wanted) => document.querySelector(`.graph-name[data-node="${wanted}"]`)?.getAttribute('data-tone'),
        id,
      );
    const at = await middleOf(page, 'orange');
    await page.mouse.move(at.x, at.y);
    await page.waitForFunction(() => document.querySelector('.graph-name[data-tone="faded"]') !== null);
    expect(await toneOf('orange')).toBe('rest');
    expect(await toneOf('al-bleu')).toBe('rest');
    expect(await toneOf('thales')).toBe('faded');
    await page.mouse.move(at.x, at.y + 200);
    await page.mouse.move(5, 5);
    await page.waitForFunction(() => document.querySelector('.graph-name[data-tone="faded"]') === null);
  });

  it('asks what to add with a double click', async () => {
    const page = await visit();
    await written(page);
    const at = await middleOf(page, 'microsoft');
    await page.mouse.dblclick(at.x, at.y);
    await page.getByRole('dialog', { name: /Expand Microsoft/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe('the map of the picture', () => {
  it('does not draw more around what is selected with every frame of a large picture', async () => {
    const page = await visit({
      before: (blank) =>
        blank.addInitScript(() => {
          const counted = window as unknown as { longest: number };
          counted.longest = 0;
          const parts = new WeakMap<Path2D, number>();
          const pen = Path2D.prototype as unknown as Record<string, (...at: unknown[]) => void>;
          for (const name of ['lineTo', 'arc', 'arcTo', 'quadraticCurveTo']) {
            const draw = pen[name];
            pen[name] = function (this: Path2D, ...at: unknown[]) {
              parts.set(this, (parts.get(this) ?? 0) + 1);
              draw?.apply(this, at);
            };
          }
          const stroke = CanvasRenderingContext2D.prototype.stroke as (path?: Path2D) => void;
          CanvasRenderingContext2D.prototype.stroke = function (
            this: CanvasRenderingContext2D,
            path?: Path2D,
          ) {
            if (path) counted.longest = Math.max(counted.longest, parts.get(path) ?? 0);
            if (path) stroke.call(this, path);
            else stroke.call(this);
          };
        }),
    });
    await command(page, 'Show everything');
    await page.waitForFunction(
      () => Number(document.querySelector('.canvas-tools .count b')?.textContent) > 300,
    );
    await written(page);
    const box = await page.locator('.graph-canvas').boundingBox();
    const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 300 };
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    for (let step = 1; step <= 20; step += 1) {
      await page.mouse.move(at.x + step * 3, at.y);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    await page.mouse.up();
    await written(page);
    // The seal has more corners than any other shape.
    const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
    expect(longest).toBeGreaterThan(0);
    expect(longest).toBeLessThanOrEqual(24);
  });

  it('moves the camera where it is dragged', async () => {
    const page = await visit();
    await written(page);
    await page.getByRole('button', { name: 'Arrange', exact: true }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Map of the picture' }).click();
    const box = await page.getByRole('img', { name: 'Map of the picture' }).boundingBox();
    if (!box) throw new Error('no map');
    const before = await middleOf(page, 'orange');
    await draw(page, [
      [box.x + box.width / 2, box.y + box.height / 2],
      [box.x + box.width / 2 + 40, box.y + box.height / 2],
    ]);
    await page.waitForFunction((x) => {
      const layer = document.querySelector<HTMLElement>('.graph-layer');
      return layer !== null && new DOMMatrix(layer.style.transform).e < x;
    }, -60);
    await written(page);
    expect((await middleOf(page, 'orange')).x).toBeLessThan(before.x - 80);
  });
});

describe('notes', () => {
  it('are moved by their edge, changed, taken away, and come back with undo', async () => {
    const page = await visit();
    await written(page);
    await command(page, 'Add a note');
    const note = page.getByRole('textbox', { name: 'Note' });
    await note.fill('Who signed?');
    await page.keyboard.press('Escape');
    const before = await note.boundingBox();
    if (!before) throw new Error('no note');
    await drag(page, { x: before.x + 30, y: before.y - 8 }, 60, 40);
    await page.waitForFunction(
      (x) => (document.querySelector('.graph-note')?.getBoundingClientRect().x ?? 0) > x + 40,
      before.x,
    );
    await page.getByRole('button', { name: 'Delete the note' }).click();
    await note.waitFor({ state: 'detached' });
    await undo(page);
    await note.waitFor();
    expect(await note.inputValue()).toBe('Who signed?');
    const restored = await note.boundingBox();
    expect(restored?.x ?? 0).toBeGreaterThan(before.x + 40);
  });
});

describe('groups by keyboard alone', () => {
  it('are folded from the palette on and opened again with Enter', async () => {
    const page = await visit();
    await written(page);
    await command(page, 'Group by: Country');
    const fold = page.getByRole('button', { name: /^United States · \d+: draw as one/ });
    await fold.waitFor();
    await fold.focus();
    await page.keyboard.press('Enter');
    const folded = page.getByRole('button', { name: /^United States, group of \d+/ });
    await folded.waitFor({ state: 'attached' });
    await undo(page);
    await folded.waitFor({ state: 'detached' });
    await fold.waitFor();
  });
});

describe('with the keyboard on the canvas', () => {
  it('moves a thing by ten px of the picture with Shift and an arrow, and undoes it', async () => {
    const page = await visit();
    await written(page);
    await canvas(page).focus();
    const before = await middleOf(page, 'al-thales-google');
    await page.keyboard.press('Shift+ArrowDown');
    await written(page);
    const after = await middleOf(page, 'al-thales-google');
    expect(after.y - before.y).toBeGreaterThan(6);
    await page.keyboard.press('z');
    await written(page);
    expect(Math.abs((await middleOf(page, 'al-thales-google')).y - before.y)).toBeLessThanOrEqual(1);
  });
});
