import type { Page } from 'playwright-core';

export interface Rect {
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes of everything written on the canvas, once fonts are in and nothing moves any more. */
export async function written(page: Page): Promise<Rect[]> {
  const read = () =>
    page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.querySelectorAll('.graph-name, .quote-card, .graph-badge')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const what = element.matches('.graph-badge')
          ? `badge ${element.getAttribute('data-badge')}`
          : (element.textContent ?? '').slice(0, 40);
        return { what, x, y, width, height };
      });
    });
  let before = '';
  for (let round = 0; round < 40; round += 1) {
    const now = await read();
    const text = JSON.stringify(now);
    if (now.length > 0 && text === before) return now;
    before = text;
    await page.waitForTimeout(150);
  }
  throw new Error('The canvas does not come to rest within 6 s.');
}

/** The middle of a thing on the screen, by the place its name is hung on. */
export async function middleOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const found = await page.evaluate((wanted) => {
    const layer = document.querySelector<HTMLElement>('.graph-layer');
    const canvas = document.querySelector('.graph-canvas')?.getBoundingClientRect();
    const name = document.querySelector<HTMLElement>(`.graph-name[data-node="${CSS.escape(wanted)}"]`);
    const [, x, y] = /translate\(([-\d.]+)px, ([-\d.]+)px\)/.exec(name?.style.transform ?? '') ?? [];
    if (!layer || !canvas || x === undefined || y === undefined) return null;
    const camera = new DOMMatrix(layer.style.transform);
    return {
      x: canvas.x + camera.e + Number(x) * camera.a,
      y: canvas.y + camera.f + Number(y) * camera.a,
    };
  }, id);
  if (found === null) throw new Error(`${id} is not named on the canvas`);
  return found;
}

/** Does something by its name, as the command palette has it. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press(':');
  await page.getByRole('dialog').getByRole('combobox').fill(name);
  await page.getByRole('dialog').getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
