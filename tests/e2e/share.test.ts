import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings } from '#testkit/accessibilityFindings.ts';
import { useVisits, type Visit } from '#testkit/visitExplorer.ts';

const { open } = useVisits();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'entente-share-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface ShareVisit extends Visit {
  /** False: the dialog is left before there is a preview. */
  readonly isMade?: boolean;
}

/** Opens the explorer as a new visitor, and the dialog, and waits for the preview. */
async function visit({ isMade = true, ...options }: ShareVisit = {}) {
  const page = await open({ ...options, clipboard: true });
  await page.getByRole('heading', { level: 2, name: /Thales–Google/ }).waitFor();
  await page.getByRole('button', { name: /Share & export|Partager, exporter/ }).click();
  if (isMade) await page.locator('.share-preview img').waitFor();
  return page;
}

/** Saves what is shown in a format and gives the path of the file. */
async function download(page: Page, format: string): Promise<string> {
  await page.getByLabel('Format').selectOption(format);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^(Download|Télécharger)$/ }).click(),
  ]);
  const saved = path.join(folder, `${format}-${file.suggestedFilename()}`);
  await file.saveAs(saved);
  return saved;
}

const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ');
const plainAll = (texts: readonly string[]) => texts.map((text) => plain(text).trim());

/** Sets one of the choices of “Arrange”. */
async function arrange(page: Page, label: string, option: string) {
  await page.getByRole('button', { name: 'Arrange', exact: true }).click();
  await page.getByRole('menuitem', { name: label }).press('ArrowRight');
  await page.getByRole('menuitemradio', { name: option }).click();
}

describe('files of what is shown', () => {
  it('an SVG opened again shows the names as text, numbers on the lines and their sources', async () => {
    const page = await visit();
    const file = await download(page, 'svg');
    await page.goto(pathToFileURL(file).href);
    const text = plain(
      await page
        .locator('svg')
        .first()
        .evaluate((svg) => svg.textContent ?? ''),
    );
    for (const name of ['Thales–Google', 'Google · US', 'Orange', 'David Chassan', 'Cigref'])
      expect(text).toContain(name);
    expect(text).toContain('souveraineté est une valeur');
    expect(text).toContain('27 of 414 shown');
    expect(text).toContain('ChannelNews');
    const cigref = page.locator('text', { hasText: /^Cigref$/ });
    expect(await cigref.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Inter');
    expect(await page.locator('image').count()).toBe(0);
  });

  it('a PNG has as many pixels as were asked, and can be transparent', async () => {
    const page = await visit();
    await page.getByLabel('Format').selectOption('png');
    await page.getByLabel('Size').selectOption('3');
    await page.getByText('Transparent paper').click();
    const file = await download(page, 'png');
    const size = await page.locator('.share-preview img').evaluate((image: HTMLImageElement) => ({
      width: Number(image.getAttribute('width')),
      height: Number(image.getAttribute('height')),
    }));
    const bytes = readFileSync(file);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(size.width * 3);
    expect(bytes.readUInt32BE(20)).toBe(size.height * 3);
    const corner = await page.evaluate(
      async (data) => {
        const image = new Image();
        image.src = data;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const pen = canvas.getContext('2d');
        pen?.drawImage(image, 0, 0);
        const pixels = pen?.getImageData(0, 0, image.width, image.height).data ?? [];
        return { first: pixels[3], some: pixels.some((value, index) => index % 4 === 3 && value === 255) };
      },
      `data:image/png;base64,${bytes.toString('base64')}`,
    );
    expect(corner).toEqual({ first: 0, some: true });
  });

  it('one HTML file opens without a server, with a quotation, its source, pan and zoom', async () => {
    const page = await visit();
    const file = await download(page, 'html');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    await page.locator('.thing[data-id="al-thales-google"]').click();
    await page.getByRole('heading', { name: 'Thales–Google trusted cloud' }).waitFor();
    const panel = page.locator('#panel');
    await panel.getByRole('button', { name: /Google is party to/ }).click();
    await expect.poll(() => panel.locator('blockquote').count()).toBeGreaterThan(0);
    await expect.poll(() => panel.locator('a[href^="http"]').count()).toBeGreaterThan(0);
    const zoom = () => page.locator('#stage > svg').evaluate((svg: SVGElement) => svg.style.transform);
    const before = await zoom();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(await zoom()).not.toBe(before);
    const zoomed = await zoom();
    await page.mouse.move(60, 700);
    await page.mouse.down();
    await page.mouse.move(120, 740, { steps: 4 });
    await page.mouse.up();
    expect(await zoom()).not.toBe(zoomed);
    expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
    await page.keyboard.press('Escape');
    expect(plain(await panel.innerText())).toContain('All sources');
  });

  it('GEXF and GraphML, read by a parser that is not ours, have the same counts', async () => {
    const page = await visit();
    const json = JSON.parse(readFileSync(await download(page, 'json'), 'utf8')) as {
      things: unknown[];
      ties: unknown[];
      facts: string[];
      sources: { url: string }[];
    };
    expect(json.things).toHaveLength(27);
    expect(json.facts.join()).toMatch(/27 of 414 shown.*data of 20\d\d/);
    expect(json.sources.every(({ url }) => url.startsWith('http'))).toBe(true);
    for (const [format, parser] of [
      ['gexf', gexf],
      ['graphml', graphml],
    ] as const) {
      const graph = parser.parse(Graph, readFileSync(await download(page, format), 'utf8'));
      expect([format, graph.order, graph.size]).toEqual([format, json.things.length, json.ties.length]);
      expect(graph.getNodeAttribute('al-bleu', 'label')).toBe('Bleu');
    }
  });

  it('groups, measures and notes stand in the files as on the canvas', async () => {
    const page = await open();
    await page.getByRole('heading', { level: 2, name: /Thales–Google/ }).waitFor();
    await arrange(page, 'Group by', 'Kind');
    await arrange(page, 'Size by', 'number of ties');
    await arrange(page, 'Shade by', 'number of sources');
    await page.getByRole('button', { name: 'Company · 7: draw as one' }).click();
    await page.getByRole('button', { name: /^Company, group of 7/ }).waitFor({ state: 'attached' });
    await page.getByText('Shade: number of sources').waitFor();
    const boxes = plainAll(await page.locator('.graph-group').allInnerTexts()).map((name) =>
      name.replace(/^− /, ''),
    );
    expect(boxes.length).toBeGreaterThan(3);
    await page.getByRole('button', { name: 'Share & export' }).click();
    await page.locator('.share-preview img').waitFor();
    const [svg, html] = [await download(page, 'svg'), await download(page, 'html')];
    await page.goto(pathToFileURL(svg).href);
    const written = plainAll(await page.locator('text').allTextContents());
    for (const name of boxes) expect(written).toContain(name);
    expect(written).toContain('Company');
    expect(written).not.toContain('Orange');
    expect(written.join(' ')).toMatch(/Size: number of ties: \d+ – \d+.*Shade: number of sources: \d+ – \d+/);
    await page.goto(pathToFileURL(html).href);
    await page.locator('.thing[data-id="group:kind:COMPANY"]').click();
    const panel = page.locator('#panel');
    await panel.getByText('Group of 7').waitFor();
    await panel.getByRole('button', { name: 'Orange', exact: true }).click();
    await panel.getByRole('heading', { name: 'Orange', exact: true }).waitFor();
  });

  it('CSV and BibTeX have a row and an entry for each', async () => {
    const page = await visit();
    const things = readFileSync(await download(page, 'things'), 'utf8');
    expect(things.split('\r\n').findIndex((line) => line === '')).toBe(28);
    const bibtex = readFileSync(await download(page, 'bibtex'), 'utf8');
    const keys = [...bibtex.matchAll(/^@online\{([^,]+),/gm)].map((match) => match[1]);
    expect(keys.length).toBeGreaterThan(20);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('the printed page has the drawing and numbered notes', async () => {
    const page = await visit();
    await page.evaluate(() => {
      const whole = window as unknown as { printed: string };
      new MutationObserver(() => {
        const frame = document.querySelector('iframe[aria-hidden]') as HTMLIFrameElement | null;
        if (frame) whole.printed = frame.srcdoc;
      }).observe(document.body, { childList: true });
    });
    await page.getByLabel('Format').selectOption('print');
    await page.getByRole('button', { name: 'Print…' }).click();
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { printed?: string }).printed ?? ''))
      .not.toBe('');
    const html = await page.evaluate(() => (window as unknown as { printed: string }).printed);
    const printed = await page.context().newPage();
    await printed.setContent(html);
    await printed.emulateMedia({ media: 'print' });
    await expect.poll(() => printed.locator('figure > svg').count()).toBe(1);
    const numbers = await printed.locator('ol b').allInnerTexts();
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  });

  it('is in the language and the colours asked for, whatever the page is in', async () => {
    const page = await visit();
    await page.getByRole('dialog').getByLabel('Language').selectOption('fr');
    await page.getByRole('dialog').getByLabel('Colours').selectOption('dark');
    await page.getByText('27 sur 414 affichés').waitFor();
    const svg = readFileSync(await download(page, 'svg'), 'utf8');
    expect(svg).toContain('#111316');
    expect(plain(svg)).toContain('S’oppose');
    expect(plain(svg)).toContain('début 2022');
  });

  it('names of every sort are safe in every file', async () => {
    const hostile = '<img src=x onerror="document.title=\'broken\'"> & شركة 👩🏽‍💻 ' + 'x'.repeat(300);
    const page = await visit({
      before: (fresh) =>
        fresh.route('**/graphql', async (route) => {
          const answer = await route.fetch();
          await route.fulfill({
            response: answer,
            body: (await answer.text()).replaceAll('"Orange"', JSON.stringify(hostile)),
          });
        }),
    });
    const svg = await download(page, 'svg');
    const html = await download(page, 'html');
    const things = readFileSync(await download(page, 'things'), 'utf8');
    expect(things).toContain('<img src=x onerror=""document');
    await page.goto(pathToFileURL(svg).href);
    expect(await page.locator('img, image').count()).toBe(0);
    await page.goto(pathToFileURL(html).href);
    await page.locator('.thing[data-id="orange"]').click();
    await page.locator('#panel h2', { hasText: 'onerror' }).waitFor();
    expect(await page.locator('#panel img').count()).toBe(0);
    expect(await page.title()).not.toBe('broken');
  });
});

describe('figures of the other views', () => {
  /** Opens a view and its figure. */
  async function figureOf(name: string, options: Visit = {}) {
    const page = await open({ ...options, clipboard: true });
    await page.getByRole('heading', { level: 2, name: /Thales–Google/ }).waitFor();
    const isTab = name === 'Coalitions';
    await page.getByRole('button', { name: isTab ? 'Positions' : name, exact: true }).click();
    if (isTab) await page.getByText(name, { exact: true }).click();
    await page.getByRole('main').locator('svg, table').first().waitFor();
    await page.getByRole('button', { name: 'Share & export' }).click();
    await page.locator('.share-preview img').waitFor();
    return page;
  }
  async function written(page: Page, file: string): Promise<string[]> {
    await page.goto(pathToFileURL(file).href);
    return plainAll(await page.locator('text').allTextContents());
  }

  it('the timeline: lanes, slips, piles, legend, window, data date and numbered sources', async () => {
    const page = await figureOf('Timeline');
    const [svg, rows] = [await download(page, 'svg'), await download(page, 'rows')];
    const texts = await written(page, svg);
    const whole = texts.join('\n');
    expect(texts[0]).toBe('What was promised, what came, what was said');
    for (const lane of ['Thales–Google', 'Bleu', 'Policy', 'On Thales–Google']) expect(texts).toContain(lane);
    expect(whole).toMatch(/Joint company · 2–6 months late \d/);
    expect(whole).toMatch(/planned, as wide as its uncertainty/);
    expect(whole).toMatch(/dates May 2021 – Dec 2025, undated kept.*data of 20\d\d/s);
    const numbers = texts.filter((text) => /^\d+$/.test(text)).map(Number);
    expect(numbers).toEqual(expect.arrayContaining([1, 2, 3, 40]));
    await expect.poll(() => page.locator('.mark.disc').count()).toBeGreaterThan(20);
    expect(readFileSync(rows, 'utf8')).toMatch(
      /\nThales–Google,Joint company,early 2022,30 Jun 2022,.*https:/,
    );
  });

  it('the matrix: the rows and columns of the screen, every stance with its numbers', async () => {
    const page = await figureOf('Positions');
    const names = plainAll(await page.locator('.stance-grid tbody th').allInnerTexts());
    const svg = await download(page, 'svg');
    const texts = await written(page, svg);
    const whole = texts.join('\n');
    const rows = texts.filter((text) => names.includes(text));
    expect(rows.slice(0, 5)).toEqual(names.slice(0, 5));
    expect(whole).toMatch(/30 of 57 actors · 11 of 44 subjects · Sort: most in favour/);
    await expect.poll(() => page.locator('.cell').count()).toBeGreaterThan(60);
    expect(whole).toContain('number of statements; a corner: it turned');
    expect(whole).toMatch(/data of 20\d\d/);
  });

  it('the coalitions: camps, the plain sentence, how it was reckoned; copied with footnotes too', async () => {
    const page = await figureOf('Coalitions');
    await page.getByRole('button', { name: 'Copy text with footnotes' }).click();
    await page.getByText('Text copied').waitFor();
    const copied = plain(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied).toMatch(/Camp A · 9 · rather against .*David Chassan \[1\].* \[1\] .*https?:/);
    const texts = await written(page, await download(page, 'svg'));
    const whole = texts.join('\n');
    expect(whole).toMatch(/^Who agrees with whom\n2 camps: /);
    expect(whole).toContain('Camp B · 7 · rather for');
    expect(whole).toMatch(/Divided by: average activity.*Actors with 3 positions or more/s);
    await expect.poll(() => page.locator('.actor').count()).toBe(17);
  });

  it('the graph is a choice away, and its data is what the data files hold', async () => {
    const page = await figureOf('Timeline');
    await page.getByLabel('Picture of').selectOption('graph');
    await expect.poll(() => page.locator('.share-preview img').getAttribute('alt')).toMatch(/Who welcomed/);
    await page.getByLabel('Format').selectOption('gexf');
    await page.getByText('This file holds what is on the canvas.').waitFor();
  });

  it('keeps names of every sort as text', async () => {
    const hostile = '<img src=x onerror="document.title=\'broken\'"> & شركة 👩🏽‍💻 ' + 'x'.repeat(300);
    const before = (fresh: Page) =>
      fresh.route('**/graphql', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({
          response: answer,
          body: (await answer.text())
            .replaceAll('"Marc Darmon"', JSON.stringify(`=1+1 ${hostile}`))
            .replaceAll('"Joint company"', JSON.stringify(hostile)),
        });
      });
    for (const view of ['Timeline', 'Positions', 'Coalitions']) {
      const page = await figureOf(view, { before });
      const [svg, rows] = [await download(page, 'svg'), await download(page, 'rows')];
      expect(readFileSync(rows, 'utf8')).not.toMatch(/^"?=/m);
      await page.goto(pathToFileURL(svg).href);
      expect(await page.locator('img, image, parsererror').count()).toBe(0);
      await expect.poll(() => page.locator('svg > text').count()).toBeGreaterThan(10);
      expect(await page.title()).not.toBe('broken');
    }
  });
});

describe('links and frames', () => {
  it('the copied link opens the same picture for somebody else', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(new URL(page.url()).origin)).toBe(true);
    const fresh = await open({ address: link.slice(new URL(link).origin.length) });
    await fresh.getByRole('heading', { level: 2, name: /Thales–Google/ }).waitFor();
  });

  it('text with footnotes goes to the clipboard', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Copy text with footnotes' }).click();
    await page.getByText('Text copied').waitFor();
    const text = plain(await page.evaluate(() => navigator.clipboard.readText()));
    expect(text).toMatch(/Google is party to [^[]+\[\d+\]/);
    expect(text).toMatch(/\[1\] .* https?:\/\//);
  });

  it('the code puts a picture to read into a page, with a way to open it', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Embed' }).click();
    const code = await page.getByLabel(/Put this into a page/).inputValue();
    await page.setContent(`<!doctype html><title>A paper</title>${code}`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('link', { name: /Open in Entente/ }).waitFor();
    await frame.locator('.graph-name', { hasText: 'Thales–Google' }).first().waitFor();
    await expect
      .poll(() => frame.getByRole('link', { name: /Open in Entente/ }).getAttribute('href'))
      .toMatch(/^\/#\//);
    expect(await frame.getByRole('searchbox').count()).toBe(0);
    expect(await frame.getByRole('button', { name: /Lasso|Arrange/ }).count()).toBe(0);
  });
});

describe('the dialog', () => {
  it.each([
    ['light', 'en-GB', 1440],
    ['dark', 'fr-FR', 1280],
  ] as const)('has no accessibility findings in %s, %s, at %i', async (colorScheme, locale, width) => {
    const page = await visit({ colorScheme, locale, width });
    await page.getByRole('button', { name: /^(Embed|Intégrer)$/ }).click();
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('says what went wrong and makes the file again when asked', async () => {
    let isDown = true;
    const page = await visit({
      before: (fresh) =>
        fresh.route('**/graphql', (route) =>
          isDown && (route.request().postData() ?? '').includes('FigureEvidence')
            ? route.abort()
            : route.continue(),
        ),
      isMade: false,
    });
    await page.getByRole('alert').filter({ hasText: 'The file could not be made' }).waitFor();
    isDown = false;
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.locator('.share-preview img').waitFor();
  });
});
