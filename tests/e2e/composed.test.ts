import { describe, expect, it } from 'vitest';
import { type Rect, written } from '#testkit/canvasOnPage.ts';
import { useVisits } from '#testkit/visitExplorer.ts';

const { visit } = useVisits();

const touches = (a: Rect, b: Rect) =>
  a.x + 1 < b.x + b.width && b.x + 1 < a.x + a.width && a.y + 1 < b.y + b.height && b.y + 1 < a.y + a.height;

describe('a picture nobody arranged', () => {
  it.each([
    ['google', 1440, 900, 'en-GB', 8],
    ['ovhcloud', 1440, 900, 'en-GB', 15],
    ['cigref', 1280, 720, 'fr-FR', 5],
  ] as const)(
    'around %s writes nothing over anything else at %i × %i',
    async (name, width, height, locale, names) => {
      const page = await visit({ width, height, locale });
      await written(page);
      await page.keyboard.press('/');
      await page.keyboard.type(name);
      await page
        .getByRole('option', { name: new RegExp(name, 'i') })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (least) =>
          document.querySelector('.graph-name[data-node="david-chassan"]') === null &&
          document.querySelectorAll('.graph-name').length >= least,
        names,
      );
      const boxes = await written(page);
      const touching = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => touches(a, b))
          .map((b) => `${a.what} / ${b.what}`),
      );
      expect(touching).toEqual([]);
      const canvas = await page.locator('.graph-canvas').boundingBox();
      const cut = boxes.filter(
        ({ x, y, width: wide, height: high }) =>
          canvas !== null &&
          (x < canvas.x - 1 ||
            y < canvas.y - 1 ||
            x + wide > canvas.x + canvas.width + 1 ||
            y + high > canvas.y + canvas.height + 1),
      );
      expect(cut.map(({ what }) => what)).toEqual([]);
    },
  );
});
