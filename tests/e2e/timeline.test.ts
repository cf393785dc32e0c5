import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFindings } from '#testkit/accessibilityFindings.ts';
import { tryNow } from '#testkit/tryNow.ts';
import { useVisits, type Visit } from '#testkit/visitExplorer.ts';

const { visit } = useVisits();

async function timeline(options: Visit = {}): Promise<Page> {
  const page = await visit({ address: '/#/cloud-de-confiance/timeline', ...options });
  await page.locator('[data-mark]').first().waitFor();
  return page;
}

const mark = (page: Page, name: string | RegExp) =>
  page.locator('.timeline-lanes').getByRole('button', { name });
const dates = (page: Page) => page.locator('.strip-words b').innerText();

describe('the timeline', () => {
  it('tells what was promised and what came, with the lateness in words', async () => {
    const page = await timeline();
    const text = (await page.locator('.timeline-view').innerText()).replace(/\s+/g, ' ');
    for (const told of [
      'What was promised, what came, what was said',
      'Thales–Google',
      'Joint company · 2–6 months late',
      'Three data centres · no source confirms it',
      'S3NS qualified · in the planned year',
      'Bleu created · 12–17 months late',
      'National cloud strategy',
      'On Thales–Google',
      'On Bleu',
      'last source',
    ])
      expect(text).toContain(told);
  });

  it('draws a vague plan wider than a precise one, and a line to what came late', async () => {
    const page = await timeline();
    const width = async (name: RegExp) => (await mark(page, name).locator('.plan').boundingBox())?.width ?? 0;
    expect(await width(/^Three data centres/)).toBeGreaterThan(2 * (await width(/^Joint company/)));
    expect(
      await mark(page, /^Joint company/)
        .locator('.link')
        .count(),
    ).toBe(1);
    expect(
      await mark(page, /^Three data centres/)
        .locator('.fact')
        .count(),
    ).toBe(0);
    expect(
      await mark(page, /^S3NS qualified/)
        .locator('.link')
        .count(),
    ).toBe(0);
  });

  it('stacks those in favour above the line and those against below', async () => {
    const page = await timeline();
    const lane = page.getByRole('group', { name: 'On Thales–Google, statements' });
    const middle = (await lane.locator('.lane-middle').boundingBox())?.y ?? 0;
    const y = async (name: RegExp) =>
      (await lane.getByRole('button', { name }).first().boundingBox())?.y ?? 0;
    expect(await y(/Cigref, welcomes/)).toBeLessThan(middle);
    expect(await y(/Hexatrust, opposes/)).toBeGreaterThan(middle);
  });

  it('opens what is clicked in the panel, and rings it', async () => {
    const page = await timeline();
    const disc = mark(page, /^David Chassan, opposes, Oct 2021/).first();
    await disc.click();
    await page
      .getByRole('complementary')
      .getByText('La souveraineté est une valeur fondamentale')
      .first()
      .waitFor();
    expect(await disc.getAttribute('data-selected')).toBe('true');
  });

  it('is walked by the keys alone', async () => {
    const page = await timeline();
    await page.locator('[data-mark][tabindex="0"]').focus();
    const here = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const first = await here();
    await page.keyboard.press('ArrowDown');
    expect(await here()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    const right = await here();
    expect(right).not.toBe('');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-mark][tabindex="0"]').getAttribute('aria-label')).toBe(right);
    // One stop for Tab, however many marks there are.
    expect(await page.locator('[data-mark][tabindex="0"]').count()).toBe(1);
  });

  it('is brought nearer by a stretch pulled open, by the buttons and by the keys', async () => {
    const page = await timeline();
    const box = await page.locator('.timeline-axis').boundingBox();
    if (!box) throw new Error('There is no axis.');
    await page.mouse.move(box.x + 300, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + 460, box.y + 40, { steps: 6 });
    expect(await page.locator('.timeline-brush').count()).toBe(1);
    await page.mouse.up();
    expect(await dates(page)).toMatch(/202[12] – .* 202[23]/);
    const near = await dates(page);
    await page.getByRole('button', { name: 'More dates' }).click();
    expect(await dates(page)).not.toBe(near);
    await page.keyboard.press('0');
    expect(await dates(page)).toBe('All dates');
    await page.keyboard.press('+');
    expect(await dates(page)).not.toBe('All dates');
    await page.keyboard.press('z');
    await page.keyboard.press('z');
    await page.keyboard.press('z');
    expect(await dates(page)).toBe(near);
  });

  it.each([
    ['beside the marks', null],
    ['on a mark', /^Services on sale/],
  ] as const)('is moved by one finger and brought nearer by two, %s', async (_where, mark) => {
    const page = await timeline({ touch: true });
    const lanes = page.getByRole('group', { name: 'Timeline', exact: true });
    await lanes.waitFor();
    const box = await lanes.boundingBox();
    if (!box) throw new Error('The timeline is not drawn.');
    const row = mark && (await lanes.getByRole('button', { name: mark }).first().boundingBox());
    const y = row ? row.y + row.height / 2 : box.y - 20;
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: xs.map((x, id) => ({ x: box.x + x, y, id })),
      });
    const window = () => new URL(page.url()).hash.replace(/.*[?&]win=([^&]*).*/, '$1');
    const span = (text: string) => {
      const [from = '', to = ''] = decodeURIComponent(text).split(/[/_]|--/);
      const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
      return months(to) - months(from);
    };
    const first = '2021-05/2025-12';
    await touch('touchStart', 600);
    for (const x of [560, 520, 480, 440]) await touch('touchMove', x);
    await touch('touchEnd');
    await expect.poll(window).not.toBe(first);
    const moved = window();
    expect(span(moved)).toBe(span(first));
    await touch('touchStart', 400, 500);
    for (const by of [30, 60, 90, 120]) await touch('touchMove', 400 - by, 500 + by);
    await touch('touchEnd');
    await expect.poll(() => span(window())).toBeLessThan(span(moved));
  });

  it('leaves out what the legend hides', async () => {
    const page = await timeline();
    const legend = page.getByRole('navigation', { name: 'Ready questions' });
    await legend.getByRole('button', { name: /Oppose/ }).click();
    await mark(page, /, opposes,/)
      .first()
      .waitFor({ state: 'detached' });
    await legend.getByRole('button', { name: /Policy, law/ }).click();
    await mark(page, /^National cloud strategy/)
      .first()
      .waitFor({ state: 'detached' });
  });

  it('says when nothing falls in the dates, and opens them', async () => {
    const page = await timeline();
    await page.getByRole('button', { name: 'Only 2017' }).click();
    await page.getByRole('heading', { name: 'Nothing here falls in 2017' }).waitFor();
    await page.getByRole('button', { name: 'Back to all dates' }).click();
    await page.locator('[data-mark]').first().waitFor();
  });

  it('says when nothing was known on a day, and goes back to today', async () => {
    const page = await visit({
      address: '/#/cloud-de-confiance/timeline?q=welcomed&on=2021-01-01&lang=en',
    });
    await page.getByRole('heading', { name: 'Nothing on the canvas was known on 1 Jan 2021' }).waitFor();
    await page.locator('.timeline-view').getByRole('button', { name: 'Back to today' }).click();
    await page.locator('[data-mark]').first().waitFor();
  });

  it('lets no label lie on another label or mark, at any size, in both languages', async () => {
    for (const options of [
      {},
      { width: 1280, height: 720 },
      { locale: 'fr-FR', width: 1280, height: 720 },
      { width: 390, height: 844 },
    ]) {
      const page = await timeline(options);
      const clashes = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll<SVGElement>('.timeline-lanes .mark')].flatMap((mark) =>
          [
            ...mark.querySelectorAll<SVGGraphicsElement>(
              '.mark-label, .plan, .fact, .page, circle:not(.ring)',
            ),
          ].map((part) => ({ mark, part, box: part.getBoundingClientRect() })),
        );
        const labels = boxes.filter(({ part }) => part.classList.contains('mark-label'));
        return labels.flatMap(({ mark, part, box }) =>
          boxes
            .filter(
              (other) =>
                other.mark !== mark &&
                box.left < other.box.right - 1 &&
                other.box.left < box.right - 1 &&
                box.top < other.box.bottom - 3 &&
                other.box.top < box.bottom - 3,
            )
            .map(
              (other) =>
                `${part.textContent} on ${other.part.textContent || other.part.getAttribute('class')}`,
            ),
        );
      });
      expect(clashes).toEqual([]);
    }
  });

  it('has nothing an accessibility scan objects to, in both themes and languages and on a phone', async () => {
    for (const options of [
      {},
      { colorScheme: 'dark' as const },
      { locale: 'fr-FR', width: 1280, height: 720 },
      { width: 390, height: 844, touch: true },
    ])
      expect(await accessibilityFindings(await timeline(options))).toEqual([]);
  });

  it('stays readable when the server is gone, and says so', async () => {
    const page = await timeline();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Only 2022' }).click();
    await page.locator('.banner').getByText('The server does not answer.').waitFor();
    expect(await page.locator('[data-mark]').count()).toBeGreaterThan(10);
    await page.unroute('**/graphql');
    await tryNow(page.locator('.banner'));
    await page.locator('.banner').getByText('The server does not answer.').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.querySelectorAll('[data-mark]').length < 40);
  });
});
