import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { command, middleOf, written } from '#testkit/canvasOnPage.ts';
import { useVisits } from '#testkit/visitExplorer.ts';

const { open, visit } = useVisits();

interface Drawn {
  readonly count: number;
  readonly tied: number;
  readonly name?: (index: number) => string;
  readonly more?: readonly { readonly from: string; readonly kind: string; readonly to: string }[];
}

const KINDS = ['COMPANY', 'ALLIANCE', 'PUBLIC_BODY', 'ASSOCIATION'] as const;

/** Stands in for the server's answers about what is drawn: so many companies and deals, each tied to the ones after it. */
async function withThings(
  page: Page,
  { count, tied, name = (index) => `Thing ${index}`, more = [] }: Drawn,
): Promise<void> {
  const ids = Array.from({ length: count }, (_unused, index) => `t${index}`);
  const nodes = ids.map((id, index) => {
    const kind = KINDS[index % KINDS.length] ?? 'COMPANY';
    const own =
      kind === 'ALLIANCE'
        ? { announced: null, history: [] }
        : { country: index % 8 === 0 ? 'US' : 'FR', founded: null };
    const __typename = kind === 'ALLIANCE' ? 'Alliance' : 'Organization';
    return { __typename, id, kind, name: name(index), shortName: name(index), sourceCount: 1, ...own };
  });
  const tie = (from: string, kind: string, to: string, id = `${from}.${kind}.${to}`) => {
    const plain = { role: null, partyRole: null, stake: null, stance: null, disputed: false, sourceCount: 1 };
    const period = { text: '', start: null, end: null };
    return { ...plain, id, kind, from: { id: from }, to: { id: to }, period };
  };
  const ties = [
    ...ids.flatMap((from, index) =>
      Array.from({ length: tied }, (_unused, step) => {
        const to = `t${(index * (step + 1) + step * 7 + 1) % count}`;
        return tie(from, 'OWNS', to, `${from}.OWNS${step}.${to}`);
      }),
    ),
    ...more.map(({ from, kind, to }) => tie(from, kind, to)),
  ].filter(({ from, to }) => from.id !== to.id);
  await page.route('**/graphql', async (route) => {
    const { query = '', variables = {} } = route.request().postDataJSON() as {
      query?: string;
      variables?: { ids?: string[] };
    };
    if (/query Known\b/.test(query))
      return route.fulfill({ json: { data: { entities: (variables.ids ?? []).map((id) => ({ id })) } } });
    if (!/query Picture\b/.test(query)) return route.continue();
    const asked = new Set(variables.ids);
    return route.fulfill({
      json: {
        data: {
          neighborhood: {
            nodes: nodes.filter(({ id }) => asked.has(id)),
            ties: ties.filter(({ from, to }) => asked.has(from.id) || asked.has(to.id)),
            more: [],
          },
        },
      },
    });
  });
}

/** Whether ink lies at a point of the picture: deals are drawn in it. */
const hasInk = (page: Page, at: { x: number; y: number }) =>
  page.evaluate(({ x, y }) => {
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>('.graph-drawing canvas')];
    return canvases.some((canvas) => {
      const box = canvas.getBoundingClientRect();
      if (box.width === 0) return false;
      const ratio = canvas.width / box.width;
      const [red = 255, green = 255, blue = 255, alpha = 0] =
        canvas.getContext('2d')?.getImageData((x - box.x) * ratio, (y - box.y) * ratio, 1, 1).data ?? [];
      return alpha > 200 && Math.max(red, green, blue) < 48;
    });
  }, at);

const showing = (count: number) =>
  `/#/cloud-de-confiance/graph?show=${Array.from({ length: count }, (_unused, index) => `t${index}`).join(',')}`;
const arranging = (page: Page) => page.locator('.canvas-tools').getByRole('status');

describe('more than three thousand things', () => {
  it('are asked about first, then drawn, laid out without touching, and can be selected and undone', async () => {
    const page = await open({
      address: showing(3_100),
      before: (fresh) => withThings(fresh, { count: 3_100, tied: 2 }),
    });
    await page.getByRole('heading', { name: 'This would draw 3,100 things' }).waitFor();
    await page.getByRole('button', { name: 'Narrow first, in the table' }).waitFor();
    await page.getByRole('button', { name: 'Draw them', exact: true }).click();
    await page.locator('.graph-drawing canvas').first().waitFor();
    await page.getByText('3,100', { exact: true }).first().waitFor();
    await arranging(page).waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.querySelectorAll('.graph-name').length > 3);
    await written(page);
    const id = await page.locator('.graph-name').first().getAttribute('data-node');
    const at = await middleOf(page, id ?? '');
    await page.mouse.move(at.x, at.y);
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('.graph-spotlight')?.style.display === 'block',
    );
    // Beside the middle, where its icon may lie.
    const side = { x: at.x - 2, y: at.y };
    expect(await hasInk(page, side)).toBe(true);
    await page.mouse.click(at.x, at.y);
    const title = page.getByRole('complementary').getByRole('heading', { level: 2 }).first();
    await title.waitFor();
    await page.keyboard.press('h');
    await page.getByRole('button', { name: /^1 hidden/ }).waitFor();
    await expect.poll(() => hasInk(page, side)).toBe(false);
    await page.keyboard.press('z');
    await page.getByRole('button', { name: /^1 hidden/ }).waitFor({ state: 'detached' });
    await expect.poll(() => hasInk(page, side)).toBe(true);
    // From near, the same thing with its icon and name.
    await page.mouse.wheel(0, -1200);
    await page.locator(`.graph-name[data-node="${id}"]`).waitFor();
    await written(page);
    const near = await middleOf(page, id ?? '');
    const zoom = await page.evaluate(
      () => new DOMMatrix(document.querySelector<HTMLElement>('.graph-layer')?.style.transform).a,
    );
    expect(zoom).toBeGreaterThan(0.3);
    expect(await hasInk(page, { x: near.x - 22 * zoom, y: near.y })).toBe(true);
  });

  it('are all drawn though the server takes too long for a part of them', async () => {
    let refused = 0;
    const page = await open({
      address: showing(400),
      before: async (fresh) => {
        await withThings(fresh, { count: 400, tied: 1 });
        await fresh.route('**/graphql', (route) => {
          const { query = '', variables = {} } = route.request().postDataJSON() as {
            query?: string;
            variables?: { ids?: string[] };
          };
          if (!/query Picture\b/.test(query) || (variables.ids ?? []).length < 200 || refused > 0)
            return route.fallback();
          refused += 1;
          const errors = [{ message: 'The question took too long.', extensions: { code: 'TIMEOUT' } }];
          return route.fulfill({ json: { errors, data: null } });
        });
      },
    });
    await page.locator('.canvas-tools').getByText('400', { exact: true }).waitFor();
    expect(refused).toBe(1);
  });

  it('are not drawn when the first thousand are chosen instead', async () => {
    const page = await open({
      address: showing(3_050),
      before: (fresh) => withThings(fresh, { count: 3_050, tied: 1 }),
    });
    await page.getByRole('button', { name: 'Draw the first 1,000' }).click();
    await page.locator('.graph-drawing canvas').first().waitFor();
    await page.locator('.canvas-tools').getByText('1,000', { exact: true }).waitFor();
    await page.getByRole('banner').getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('heading', { name: 'This would draw 3,050 things' }).waitFor();
  });
});

describe('what is pointed at in a large picture', () => {
  it('is lit with all its ties, also one that the picture leaves out because a deal says the same', async () => {
    const page = await open({
      address: showing(240),
      before: (fresh) =>
        withThings(fresh, {
          count: 240,
          tied: 0,
          more: [
            { from: 't0', kind: 'PARTY_TO', to: 't1' },
            { from: 't1', kind: 'RESULTS_IN', to: 't4' },
            { from: 't0', kind: 'OWNS', to: 't4' },
            { from: 't0', kind: 'WORKS_FOR', to: 't4' },
            { from: 't4', kind: 'PARTY_TO', to: 't5' },
          ],
        }),
    });
    const faults: string[] = [];
    page.on('pageerror', (fault) => faults.push(fault.message));
    await page.waitForFunction(() => document.querySelectorAll('.graph-name').length > 3);
    await arranging(page).waitFor({ state: 'detached' });
    await written(page);
    const deal = await middleOf(page, 't1');
    await page.mouse.move(deal.x, deal.y);
    await page.mouse.wheel(0, -400);
    await page.locator('.graph-name[data-node="t0"]').waitFor();
    await written(page);
    const at = await middleOf(page, 't0');
    await page.mouse.move(at.x, at.y);
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('.graph-spotlight')?.style.display === 'block',
    );
    expect(faults).toEqual([]);
  });
});

describe('a layout that takes long', () => {
  it('says so and is stopped by Escape, and by name; nothing has moved', async () => {
    const page = await open({
      address: showing(900),
      before: async (fresh) => {
        await withThings(fresh, { count: 900, tied: 3 });
        // A worker that never answers: what is tested is the way out.
        await fresh.addInitScript(() => {
          const Real = window.Worker;
          let started = 0;
          window.Worker = class extends Real {
            override postMessage(...given: unknown[]) {
              started += 1;
              if (started > 1) return;
              super.postMessage(...(given as [unknown]));
            }
          } as typeof Worker;
        });
      },
    });
    await page.locator('.graph-drawing canvas').first().waitFor();
    await arranging(page).waitFor();
    await arranging(page).waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.querySelectorAll('.graph-name').length > 3);
    const before = JSON.stringify(await written(page));
    for (const stop of ['Escape', 'palette'] as const) {
      await page.getByRole('button', { name: 'Arrange', exact: true }).click();
      await page.getByRole('menuitemradio', { name: 'By forces' }).click();
      await arranging(page).waitFor();
      if (stop === 'Escape') await page.keyboard.press('Escape');
      else {
        await command(page, 'Stop arranging');
      }
      await arranging(page).waitFor({ state: 'detached' });
    }
    expect(JSON.stringify(await written(page))).toBe(before);
  });
});

describe('ties between the same two things', () => {
  it('up to four are lines apart, and a press on each leads to that one', async () => {
    const kinds = ['OWNS', 'WORKS_FOR', 'MEMBER_OF'];
    const page = await open({
      address: '/#/cloud-de-confiance/graph?show=t0,t2',
      before: async (fresh) => {
        await withThings(fresh, {
          count: 3,
          tied: 0,
          more: kinds.map((kind) => ({ from: 't0', kind, to: 't2' })),
        });
      },
    });
    await page.locator('.graph-name[data-node="t2"]').waitFor();
    await written(page);
    const [a, b] = [await middleOf(page, 't0'), await middleOf(page, 't2')];
    const across = { x: -(b.y - a.y), y: b.x - a.x };
    const length = Math.hypot(across.x, across.y);
    const selected = new Set<string>();
    // Across the line between the two, from one side to the other.
    for (let step = -30; step <= 30; step += 2) {
      const at = {
        x: a.x + 0.35 * (b.x - a.x) + (across.x / length) * step,
        y: a.y + 0.35 * (b.y - a.y) + (across.y / length) * step,
      };
      await page.mouse.click(at.x, at.y);
      const tie = /sel=([^&]*)/.exec(page.url())?.[1];
      if (tie !== undefined) selected.add(decodeURIComponent(tie));
    }
    expect([...selected].toSorted()).toEqual(kinds.map((kind) => `t0.${kind}.t2`).toSorted());
  });

  it('are one line with a count that opens the list of them, each leading to its own', async () => {
    const page = await open({
      address: '/#/cloud-de-confiance/graph?show=t0,t1',
      before: async (fresh) => {
        await withThings(fresh, { count: 2, tied: 6 });
      },
    });
    await page.locator('.graph-name').first().waitFor();
    await written(page);
    const count = page.locator('.graph-tie-name').getByText(/×\d+/);
    const box = await count.boundingBox();
    if (!box) throw new Error('no count on the line');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.getByRole('heading', { name: /\d+ ties between Thing \d and Thing \d/ }).waitFor();
    const lines = page.getByRole('dialog').getByRole('listitem');
    await expect.poll(() => lines.count()).toBeGreaterThan(4);
    await page.keyboard.press('Escape');
    await lines.first().waitFor({ state: 'detached' });
  });
});

describe('names somebody made to break the picture', () => {
  it('stay words, in their own direction, cut where they would run over', async () => {
    const hostile = [
      '<img src=x onerror="window.broken=1">',
      'شركة الاتصالات السعودية',
      '👩‍👩‍👧‍👦🚀 Emoji & Co',
      'Ministerium'.repeat(28).slice(0, 300),
      'https://example.org/javascript:alert(1)',
    ];
    const page = await open({
      address: '/#/cloud-de-confiance/graph?show=t0,t1,t2,t3,t4',
      before: (fresh) => withThings(fresh, { count: 5, tied: 1, name: (index) => hostile[index] ?? '' }),
    });
    await page.locator('.graph-name').getByText('<img src=x').first().waitFor();
    const boxes = await written(page);
    expect(boxes.map(({ what }) => what).join(' ')).toContain('<img src=x');
    expect(boxes.map(({ what }) => what).join(' ')).toContain('شركة');
    for (const { width, height } of boxes) {
      expect(width).toBeLessThan(260);
      expect(height).toBeLessThan(90);
    }
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(await page.locator('.graph-canvas img').count()).toBe(0);
  });
});

describe('with fingers', () => {
  it('pans with one, zooms with two, selects with a tap and asks what to do with a long press', async () => {
    const page = await visit({ touch: true });
    await written(page);
    const touch = await page.context().newCDPSession(page);
    const send = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number }[]
    ) => touch.send('Input.dispatchTouchEvent', { type, touchPoints });
    const camera = () =>
      page.evaluate(() => {
        const { a, e } = new DOMMatrix(document.querySelector<HTMLElement>('.graph-layer')?.style.transform);
        return { zoom: a, x: e };
      });
    const paper = { x: 715, y: 207 };
    const start = await camera();
    await send('touchStart', paper);
    for (let step = 1; step <= 6; step++) await send('touchMove', { x: paper.x - 15 * step, y: paper.y });
    await send('touchEnd');
    await page.waitForFunction((x) => {
      const { e } = new DOMMatrix(document.querySelector<HTMLElement>('.graph-layer')?.style.transform);
      return e < x - 40;
    }, start.x);
    const panned = await camera();
    expect(panned.zoom).toBeCloseTo(start.zoom, 3);
    await send('touchStart', { x: 740, y: 520 }, { x: 800, y: 520 });
    for (let step = 1; step <= 6; step++)
      await send('touchMove', { x: 740 - 12 * step, y: 520 }, { x: 800 + 12 * step, y: 520 });
    await send('touchEnd');
    await page.waitForFunction((zoom) => {
      const { a } = new DOMMatrix(document.querySelector<HTMLElement>('.graph-layer')?.style.transform);
      return a > zoom * 1.3;
    }, panned.zoom);
    await page
      .getByRole('button', { name: 'Fit to the window' })
      .or(page.getByTitle(/\(0\)$/))
      .first()
      .tap();
    await written(page);
    const at = await middleOf(page, 'orange');
    await page.touchscreen.tap(at.x, at.y);
    await page.getByRole('complementary').getByRole('heading', { name: 'Orange', level: 2 }).waitFor();
    await send('touchStart', at);
    await page.getByRole('menuitem', { name: 'Show in the panel' }).waitFor();
    await send('touchEnd');
  });
});
