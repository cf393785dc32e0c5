import { chromium, type Browser } from 'playwright-core';
import { ms, table } from '../measure/table.ts';
import { timingOf } from '../measure/timing.ts';
import { drawnGraph } from './drawnGraph.ts';
import { servePages } from './servePages.ts';

export const SIZES: readonly (readonly [number, number])[] = process.env.ONLY
  ? [[+process.env.ONLY, 3 * +process.env.ONLY]]
  : [
      [1_000, 3_000],
      [5_000, 15_000],
      [10_000, 30_000],
    ];
/** The pages, by the name of what draws on them. */
const PAGES: Readonly<Record<string, string>> = {
  entente: 'entente',
  'force-graph': 'forceGraph',
  sigma: 'sigma',
};
const ROUNDS = 3;
const EVENTS = 48;
const GESTURES = ['pan', 'zoom', 'hover'] as const;

interface Figures {
  first: number[];
  frames: Record<(typeof GESTURES)[number], { p50: number[]; p95: number[] }>;
}

/** Chromium as on a machine without a graphics card: all of them paint by software, sigma's WebGL by SwiftShader. */
export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: (process.env.FLAGS ?? '--no-sandbox --disable-gpu --enable-unsafe-swiftshader').split(' '),
  });

async function measureOnce(
  browser: Browser,
  url: string,
  graph: ReturnType<typeof drawnGraph>,
  into: Figures,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(url);
    await page.waitForFunction(() => 'take' in window);
    into.first.push(await page.evaluate((given) => window.take(given), graph));
    // What is worked out after the first frame, such as names, is not part of a gesture.
    await page.waitForTimeout(1_500);
    for (const gesture of GESTURES) {
      const times = await page.evaluate(([name, events]) => window.handle(name, events), [
        gesture,
        EVENTS,
      ] as const);
      const { p50, p95 } = timingOf(times);
      into.frames[gesture].p50.push(p50);
      into.frames[gesture].p95.push(p95);
      await page.waitForTimeout(600);
    }
    if (problems.length > 0) throw new Error(`${url}: ${problems[0]}`);
  } finally {
    await page.close();
  }
}

const middle = (values: readonly number[]): number => timingOf(values).p50;
const shown = ({ p50, p95 }: { p50: number[]; p95: number[] }) => `${ms(middle(p50))} / ${ms(middle(p95))}`;

/** The three canvases with the same graphs, in turns, as Markdown; figures are medians of the rounds. */
export async function measureCanvas(log: (line: string) => void): Promise<string> {
  const names = Object.keys(PAGES);
  const pages = await servePages(Object.values(PAGES));
  const browser = await openChromium();
  const texts: string[] = [];
  try {
    const rows: string[][] = [];
    for (const [nodes, ties] of SIZES) {
      const graph = drawnGraph(nodes, ties);
      const figures = new Map<string, Figures>(
        names.map((name) => [
          name,
          {
            first: [],
            frames: { pan: { p50: [], p95: [] }, zoom: { p50: [], p95: [] }, hover: { p50: [], p95: [] } },
          },
        ]),
      );
      for (let round = 0; round < ROUNDS; round++)
        for (let step = 0; step < names.length; step++) {
          const name = names[(round + step) % names.length] ?? '';
          const into = figures.get(name);
          if (into) await measureOnce(browser, `${pages.url}/${PAGES[name]}.html`, graph, into);
        }
      for (const [name, { first, frames }] of figures) {
        rows.push([
          `${nodes.toLocaleString('en')} / ${ties.toLocaleString('en')}, ${name}`,
          ms(middle(first)),
          ...GESTURES.map((gesture) => shown(frames[gesture])),
        ]);
        log(rows.at(-1)?.join(' · ') ?? '');
      }
    }
    texts.push(
      table(
        ['nodes / ties', 'first frame, ms', ...GESTURES.map((gesture) => `${gesture}, ms a frame`)],
        rows,
      ),
    );
  } finally {
    await browser.close();
    await pages.stop();
  }
  return texts.join('\n\n');
}
