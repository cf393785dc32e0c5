import { chromium, type Browser } from 'playwright-core';
import { ms, table } from '../measure/table.ts';
import { timingOf } from '../measure/timing.ts';
import type { Ecosystem } from '../generate/ecosystem.ts';
import { drawnGraph } from './drawnGraph.ts';
import { measureExplorer } from './measureExplorer.ts';
import { servePages } from './servePages.ts';

const SIZES: readonly (readonly [number, number])[] = [
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
/** How often each of them draws each graph; the large ones take minutes where WebGL is done by software. */
const ROUNDS = [3, 1, 1] as const;
const EVENTS = [40, 24, 16] as const;
const GESTURES = ['pan', 'zoom', 'hover'] as const;

interface Figures {
  first: number[];
  frames: Record<(typeof GESTURES)[number], { p50: number[]; p95: number[] }>;
}

/** Chromium as on a machine without a graphics card: all of them paint by software, sigma's WebGL by SwiftShader. */
export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--enable-unsafe-swiftshader',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });

async function measureOnce(
  browser: Browser,
  url: string,
  graph: ReturnType<typeof drawnGraph>,
  events: number,
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
      const times = await page.evaluate(([name, count]) => window.handle(name, count), [
        gesture,
        events,
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

/**
 * The three canvases with the same graphs, in turns, then the whole explorer, as Markdown; figures are medians of the rounds.
 *
 * @param ecosystem kept by the embedded engine in `folder`
 */
export async function measureCanvas(
  ecosystem: Ecosystem,
  folder: string,
  log: (line: string) => void,
): Promise<string> {
  const names = Object.keys(PAGES);
  const pages = await servePages(Object.values(PAGES));
  const browser = await openChromium();
  const texts: string[] = [];
  try {
    const rows: string[][] = [];
    for (const [size, [nodes, ties]] of SIZES.entries()) {
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
      for (let round = 0; round < (ROUNDS[size] ?? 1); round++)
        for (let step = 0; step < names.length; step++) {
          const name = names[(round + step) % names.length] ?? '';
          const into = figures.get(name);
          if (into)
            await measureOnce(browser, `${pages.url}/${PAGES[name]}.html`, graph, EVENTS[size] ?? 16, into);
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
    texts.push(await measureExplorer(browser, ecosystem, folder, log));
  } finally {
    await browser.close();
    await pages.stop();
  }
  return texts.join('\n\n');
}
