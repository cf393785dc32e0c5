import type { Browser, Page } from 'playwright-core';
import { startExplorer } from '#testkit/startExplorer.ts';
import type { Ecosystem } from '../generate/ecosystem.ts';
import { ms, table } from '../measure/table.ts';
import { timingOf } from '../measure/timing.ts';

const COLD_VISITS = 7;
const REPEATS = 7;
const SOME = 1_000;
const MANY = 10_000;

// As text, because what compiles this file gives functions names that the page does not know.
const WATCH = `
  window.seen = { graph: 0, shift: 0, events: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.interactionId > 0) window.seen.events.push(entry.duration);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 });
  const look = () => {
    if (document.querySelector('.graph-name') === null) return requestAnimationFrame(look);
    requestAnimationFrame(() => { window.seen.graph = performance.now(); });
  };
  requestAnimationFrame(look);
`;
const FRAMES = `(() => {
  const noted = [];
  let last = 0;
  let frame = 0;
  const tick = (now) => {
    if (last > 0) noted.push(now - last);
    last = now;
    frame = requestAnimationFrame(tick);
  };
  frame = requestAnimationFrame(tick);
  window.endFrames = () => { cancelAnimationFrame(frame); return noted; };
})()`;

async function visit(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    // For the bench's own scripts; the page's are unchanged.
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  await page.goto(address);
  return page;
}
const leave = (page: Page) => page.context().close();
const drawn = (page: Page, within: number) =>
  page.waitForFunction('window.seen.graph > 0', undefined, { timeout: within });

/** A cold page, nothing cached, to the first graph with its names; and what moved on the way. */
async function coldPage(browser: Browser, url: string): Promise<string[][]> {
  const times: number[] = [];
  let shift = 0;
  for (let number = 0; number < COLD_VISITS; number++) {
    const page = await visit(browser, url);
    await drawn(page, 60_000);
    times.push(await page.evaluate<number>('window.seen.graph'));
    await page.waitForTimeout(1_500);
    shift = Math.max(shift, await page.evaluate<number>('window.seen.shift'));
    await leave(page);
  }
  const { p50, most } = timingOf(times);
  return [
    ['cold page to the first graph, start view', `${ms(p50)} ms`, `${ms(most)} ms`, '< 2 s'],
    ['layout shift on the way and 1.5 s after', shift.toFixed(4), shift.toFixed(4), '0'],
  ];
}

/** The time to the next paint of whatever an action sets off, in ms; 16 stands for everything shorter. */
async function toNextPaint(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate('window.seen.events.length = 0');
  await act();
  // Twice idle: what an action sets off has been painted, however long it took.
  for (let round = 0; round < 2; round++) {
    await page.waitForTimeout(350);
    await page.evaluate(
      'new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(resolve)))',
    );
  }
  return page.evaluate<number>('Math.max(16, ...window.seen.events)');
}

/** The time from a press until the picture shows what came of it, in ms: its count is written with the same frame. */
async function toPicture(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(`{
    let pressed = 0;
    const note = ({ timeStamp }) => { pressed ||= timeStamp; };
    addEventListener('pointerdown', note, { capture: true, once: true });
    addEventListener('keydown', note, { capture: true, once: true });
    window.picture = new Promise((resolve) => {
      const watch = new MutationObserver(() => {
        watch.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
      });
      watch.observe(document.querySelector('.canvas-tools .count'), { subtree: true, childList: true, characterData: true });
    });
  }`);
  await act();
  return page.evaluate<number>('window.picture');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where named things are drawn that can be pressed, in px of the page. */
const placesOfNamed = (page: Page) =>
  page.evaluate<Point[]>(`(() => {
    const layer = document.querySelector('.graph-layer');
    const canvas = document.querySelector('.graph-canvas').getBoundingClientRect();
    const names = [...document.querySelectorAll('.graph-name')];
    const camera = new DOMMatrix(layer.style.transform);
    return names.map((name) => {
      const [, x, y] = /translate\\(([-\\d.]+)px, ([-\\d.]+)px\\)/.exec(name.style.transform).map(Number);
      return { x: canvas.x + camera.e + x * camera.a, y: canvas.y + camera.f + y * camera.a };
    }).filter(({ x, y }) => x > canvas.x + 60 && y > canvas.y + 90 && x < canvas.right - 260 && y < canvas.bottom - 140);
  })()`);

/** One of them. @throws Error when there is none */
async function placeOfNamed(page: Page, index: number): Promise<Point> {
  const places = await placesOfNamed(page);
  const found = places[index % places.length];
  if (found === undefined) throw new Error('No thing is named in the middle of the canvas.');
  return found;
}

const FRAME_EVENTS = 60;
/** The times of the frames while something is done, one event in each, in ms. */
async function frames(page: Page, act: (event: number) => Promise<unknown>) {
  await page.evaluate(FRAMES);
  for (let event = 1; event <= FRAME_EVENTS; event++) await act(event);
  return timingOf((await page.evaluate<number[]>('window.endFrames()')).slice(2));
}

const address = (url: string, ecosystem: Ecosystem, ids: readonly string[]) =>
  `${url}/#/generated-${ecosystem.entities}-${ecosystem.ties}-1/graph?show=${ids.join(',')}`;

async function interactions(page: Page, things: number): Promise<string[][]> {
  const actions: Readonly<Record<string, (number: number) => Promise<unknown>>> = {
    'click a thing': async (number) => {
      const { x, y } = await placeOfNamed(page, number);
      await page.mouse.click(x, y);
    },
    'hide it (H)': () => page.keyboard.press('h'),
    'undo (Z)': () => page.keyboard.press('z'),
    'type in the search': async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('a');
      await page.keyboard.press('Escape');
    },
    'hide a kind in the legend, and show it again': () =>
      page
        .getByRole('complementary')
        .or(page.locator('.rail'))
        .getByRole('button', { name: /^Person/ })
        .first()
        .click(),
  };
  const times = new Map<string, number[]>(Object.keys(actions).map((name) => [name, []]));
  for (let number = 0; number < REPEATS; number++)
    for (const [name, act] of Object.entries(actions)) {
      times.get(name)?.push(await toNextPaint(page, () => act(number)));
      if (name === 'type in the search') await page.keyboard.press('Escape');
      if (name.startsWith('hide a kind')) times.get(name)?.push(await toNextPaint(page, () => act(number)));
    }
  const changing = Object.entries(actions).filter(([name]) => /hide|undo/.test(name));
  const shown = new Map<string, number[]>(changing.map(([name]) => [name, []]));
  for (let number = 0; number < REPEATS; number++) {
    await actions['click a thing']?.(number);
    await page.waitForTimeout(500);
    for (const [name, act] of changing)
      for (let time = 0; time < (name.startsWith('hide a kind') ? 2 : 1); time++) {
        shown.get(name)?.push(await toPicture(page, () => act(number)));
        await page.waitForTimeout(500);
      }
  }
  const rows = (all: ReadonlyMap<string, number[]>, what: string, target: string) =>
    [...all].map(([name, found]) => {
      const { p50, most } = timingOf(found);
      return [
        `${name}${what}, ${things.toLocaleString('en')} things`,
        `${ms(p50)} ms`,
        `${ms(most)} ms`,
        target,
      ];
    });
  return [...rows(times, '', '< 100 ms'), ...rows(shown, ': until the picture shows it', '')];
}

/** Ten thousand things behind the question: from the answer “Draw them” to the drawing, then what can be done with it. */
async function openMany(
  browser: Browser,
  url: string,
  ecosystem: Ecosystem,
  ids: readonly string[],
): Promise<string[][]> {
  const page = await visit(browser, address(url, ecosystem, ids));
  try {
    const draw = page.getByRole('button', { name: 'Draw them', exact: true });
    await draw.waitFor({ timeout: 60_000 });
    const start = Date.now();
    await draw.click();
    await page.locator('.graph-drawing canvas').first().waitFor({ timeout: 240_000 });
    const toCanvas = Date.now() - start;
    await page.locator('.canvas-tools').getByRole('status').waitFor({ state: 'detached', timeout: 240_000 });
    await drawn(page, 60_000);
    const toPlaces = Date.now() - start;
    await page.waitForTimeout(3_000);
    // A corner: a fitted picture has nothing there that would be dragged instead.
    await page.mouse.move(300, 740);
    await page.mouse.down();
    const pan = await frames(page, (move) => page.mouse.move(300 + 3 * move, 740 - 2 * move));
    await page.mouse.up();
    await page.waitForTimeout(2_000);
    const zoom = await frames(page, () => page.mouse.wheel(0, -20));
    await page.waitForTimeout(2_000);
    const hover = await frames(page, (move) => page.mouse.move(400 + 7 * move, 300 + 3 * move));
    // From far few are named, and not every one where it can be pressed.
    await page.keyboard.press('0');
    await page.waitForTimeout(2_000);
    await page.mouse.move(600, 400);
    for (let nearer = 0; nearer < 20 && (await placesOfNamed(page)).length === 0; nearer++) {
      await page.mouse.wheel(0, -100);
      await page.waitForTimeout(1_000);
    }
    const { x, y } = await placeOfNamed(page, 0);
    const actions = {
      select: await toNextPaint(page, () => page.mouse.click(x, y)),
      'hide it': await toNextPaint(page, () => page.keyboard.press('h')),
      'undo that': await toNextPaint(page, () => page.keyboard.press('z')),
    };
    const count = ids.length.toLocaleString('en');
    return [
      [`“Draw them” to the drawing, ${count} things`, `${(toCanvas / 1_000).toFixed(1)} s`, '', ''],
      [
        `to every thing in its place (laid out by forces), ${count} things`,
        `${(toPlaces / 1_000).toFixed(1)} s`,
        '',
        '',
      ],
      ...Object.entries({ pan, zoom, hover }).map(([gesture, { p50, p95 }]) => [
        `a frame of ${gesture}, p50 and p95, ${count} things`,
        `${ms(p50)} ms`,
        `${ms(p95)} ms`,
        '',
      ]),
      ...Object.entries(actions).map(([name, time]) => [
        `${name}, ${count} things`,
        `${ms(time)} ms`,
        '',
        '',
      ]),
    ];
  } finally {
    await leave(page);
  }
}

/**
 * The whole explorer in a browser, as Markdown: the seed from a cold page, then a thousand and ten thousand things of a
 * generated ecosystem.
 *
 * @param folder where the embedded engine keeps that ecosystem
 */
export async function measureExplorer(
  browser: Browser,
  ecosystem: Ecosystem,
  folder: string,
  log: (line: string) => void,
): Promise<string> {
  const rows: string[][] = [];
  const add = (more: string[][]) => {
    for (const row of more) {
      rows.push(row);
      log(row.join(' · '));
    }
  };
  const seed = await startExplorer();
  try {
    add(await coldPage(browser, seed.url));
  } finally {
    await seed.stop();
  }
  const generated = await startExplorer({ env: { ENTENTE_DATA: folder } });
  try {
    const ids = ecosystem.hubs(MANY);
    const step = Math.max(1, Math.floor(ids.length / SOME));
    const page = await visit(
      browser,
      address(generated.url, ecosystem, ids.filter((_id, index) => index % step === 0).slice(0, SOME)),
    );
    await drawn(page, 120_000);
    await page.waitForTimeout(4_000);
    add(await interactions(page, SOME));
    await leave(page);
    add(await openMany(browser, generated.url, ecosystem, ids));
  } finally {
    await generated.stop();
  }
  return table(['what', 'usual', 'longest', 'target'], rows);
}
