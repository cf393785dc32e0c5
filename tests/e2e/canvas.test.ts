import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFindings } from '#testkit/accessibilityFindings.ts';
import { command, middleOf, type Rect, written } from '#testkit/canvasOnPage.ts';
import { type HeldAnswers, holdAnswers } from '#testkit/holdAnswers.ts';
import { useVisits } from '#testkit/visitExplorer.ts';

const { open, visit } = useVisits();

/** Where a thing lies, by the world coordinates its name or card is hung on. */
async function places(page: Page): Promise<Map<string, string>> {
  await written(page);
  const found = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.graph-name, .quote-card')].map((element) => [
      element.dataset['node'] ?? element.dataset['card'] ?? '',
      /translate\(([^)]*)\)/.exec(element.style.transform)?.[1] ?? '',
    ]),
  );
  return new Map(found as [string, string][]);
}

const touches = (a: Rect, b: Rect) =>
  a.x + 1 < b.x + b.width && b.x + 1 < a.x + a.width && a.y + 1 < b.y + b.height && b.y + 1 < a.y + a.height;

async function arrange(page: Page, choice: string): Promise<void> {
  await page.getByRole('button', { name: 'Arrange', exact: true }).click();
  await page.getByRole('menuitemradio', { name: choice }).click();
  await page.getByRole('menu').first().waitFor({ state: 'detached' });
}

async function choose(page: Page, menu: string, choice: string): Promise<void> {
  await page.getByRole('button', { name: 'Arrange', exact: true }).click();
  await page.getByRole('menuitem', { name: menu }).press('ArrowRight');
  await page.getByRole('menuitemradio', { name: choice }).click();
  await page.getByRole('menu').first().waitFor({ state: 'detached' });
}

describe('the start view', () => {
  it.each([
    [1440, 900, 'en-GB'],
    [1440, 900, 'fr-FR'],
    [1280, 720, 'en-GB'],
    [1280, 720, 'fr-FR'],
  ])('writes nothing over anything else at %i × %i in %s', async (width, height, locale) => {
    const boxes = await written(await visit({ width, height, locale }));
    const touching = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => touches(a, b))
        .map((b) => `${a.what} / ${b.what}`),
    );
    expect(touching).toEqual([]);
    const text = boxes.map(({ what }) => what).join(' ');
    expect(text).toMatch(locale === 'fr-FR' ? /Gouvernement/ : /French Government/);
  });

  it('leaves out what a drawn deal already says, and draws it when asked', async () => {
    const page = await visit();
    await written(page);
    const named = () => page.locator('.graph-tie-name').allInnerTexts();
    expect((await named()).join(' ')).not.toContain('25.7');
    await page.getByRole('button', { name: 'Arrange', exact: true }).click();
    await page.getByRole('menuitemcheckbox', { name: /Draw every tie \(\d+ more\)/ }).click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.graph-tie-name')].some((name) => name.textContent?.includes('25.7')),
    );
  });
});

describe('arranging', () => {
  it('lays the picture in a circle and puts everything back with one undo', async () => {
    const page = await visit();
    const before = await places(page);
    await arrange(page, 'In a circle');
    await page.waitForFunction(
      (at: string) => {
        const name = document.querySelector<HTMLElement>('.graph-name[data-node="thales"]');
        return name !== null && !name.style.transform.startsWith(`translate(${at})`);
      },
      before.get('thales') ?? '',
    );
    await page.getByRole('banner').getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('article', { name: /Cigref/ }).waitFor();
    const after = await places(page);
    for (const [id, place] of before) expect([id, after.get(id)]).toEqual([id, place]);
  });

  it('writes the years behind a picture that lies along time', async () => {
    const page = await visit();
    await arrange(page, 'Along time');
    await page.locator('.graph-years').getByText('2022', { exact: true }).waitFor();
  });

  it.each([
    [1900, 10],
    [1600, 50],
    [1, 200],
  ])('names as many years as find room from %i on', async (first, step) => {
    const at = (year: number) => `${(year - 1970) * 240}.300`;
    const spots = `${at(first)}_${at(2030)}`;
    const page = await visit({
      address: `/#/cloud-de-confiance/graph?show=thales,google&sel=thales&layout=timeline&at=${spots}`,
    });
    await written(page);
    const years = await page.locator('.graph-years span').evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { what: element.textContent ?? '', x, y, width, height };
      }),
    );
    expect(years.length).toBeGreaterThan(5);
    expect(
      new Set(years.slice(1).map(({ what }, index) => Number(what) - Number(years[index]?.what))),
    ).toEqual(new Set([step]));
    expect(years.filter((year, index) => years.slice(index + 1).some((next) => touches(year, next)))).toEqual(
      [],
    );
    const tools = await page.locator('.canvas-tools > *').evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { what: element.textContent ?? '', x, y, width, height };
      }),
    );
    expect(years.filter((year) => tools.some((tool) => touches(year, tool)))).toEqual([]);
  });

  it('does not move what is there when more comes', async () => {
    const page = await visit();
    const before = await places(page);
    await page.locator('[data-badge="microsoft"]').click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Add \d+/ })
      .click();
    await page.waitForFunction(() => !document.body.innerText.includes('27 of 414'));
    const after = await places(page);
    const moved = [...before].filter(([id, place]) => after.has(id) && after.get(id) !== place);
    expect(moved).toEqual([]);
    expect([...before.keys()].filter((id) => after.has(id)).length).toBeGreaterThan(10);
  });
});

describe('groups and measures', () => {
  it('groups by kind, draws a group as one and opens it again', async () => {
    const page = await visit();
    await choose(page, 'Group by', 'Kind');
    await page.getByRole('button', { name: 'Company · 7: draw as one' }).click();
    await page.getByRole('button', { name: /^Company, group of 7/ }).waitFor({ state: 'attached' });
    expect(await page.getByRole('button', { name: /^Orange, Company/ }).count()).toBe(0);
    await page.getByRole('banner').getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('button', { name: /^Orange, Company/ }).waitFor({ state: 'attached' });
  });

  it.each([
    [
      1440,
      900,
      'en-GB',
      'Group by: ',
      { kind: 'Kind', country: 'Country', community: 'Community' },
      'Show everything',
    ],
    [
      1280,
      720,
      'fr-FR',
      'Grouper par\u00a0: ',
      { kind: 'Type', country: 'Pays', community: 'Communauté' },
      'Tout montrer',
    ],
  ] as const)(
    'writes no name of a group over another name at %i × %i in %s',
    async (width, height, locale, groupBy, groupings, everything) => {
      const page = await visit({ width, height, locale });
      const groupNames = () =>
        page.locator('.graph-group').evaluateAll((elements) =>
          elements
            .filter((element) => getComputedStyle(element).opacity !== '0')
            .map((element) => {
              const { x, y, width: wide, height: high } = element.getBoundingClientRect();
              return { what: element.textContent ?? '', x, y, width: wide, height: high };
            }),
        );
      const touching = async () => {
        const names = (await written(page)).filter(({ what }) => !what.startsWith('badge'));
        const groups = await groupNames();
        const pairs = groups.flatMap((a, index) =>
          [...groups.slice(index + 1), ...names]
            .filter((b) => touches(a, b))
            .map((b) => `${a.what} / ${b.what}`),
        );
        return { named: groups.length > 0, pairs };
      };
      for (const all of [false, true]) {
        if (all) {
          await command(page, everything);
          await page.waitForFunction(
            () => Number(document.querySelector('.canvas-tools .count b')?.textContent) > 300,
          );
        }
        for (const [grouping, name] of Object.entries(groupings)) {
          await command(page, `${groupBy}${name}`);
          await page.locator(`.graph-group[data-group^="${grouping}:"]`).first().waitFor();
          await page.locator('.canvas-tools').getByRole('status').waitFor({ state: 'detached' });
          await expect.poll(touching).toEqual({ named: true, pairs: [] });
        }
      }
    },
  );

  it('says what size and shade mean, with the least and the most', async () => {
    const page = await visit();
    await choose(page, 'Size by', 'number of ties');
    await page.getByText('Size: number of ties').waitFor();
    await choose(page, 'Shade by', 'betweenness');
    await page.getByText('Shade: betweenness').waitFor();
    await page.reload();
    await page.getByText('Size: number of ties').waitFor();
    await page.getByText('Shade: betweenness').waitFor();
  });

  it.each([
    [1440, 900, 'en-GB'],
    [1280, 720, 'fr-FR'],
    [1024, 768, 'en-GB'],
  ])(
    'keeps what is written out from under its legend and tools at %i × %i in %s',
    async (width, height, locale) => {
      const address = '/#/cloud-de-confiance/graph?q=welcomed&size=degree&colour=betweenness';
      const page = await visit({ width, height, locale, address });
      const legends = page.locator('.measure-legend');
      await expect.poll(() => legends.count()).toBe(2);
      const under = async () => {
        const boxes = await written(page);
        const tools = await page.locator('.canvas-tools > *').evaluateAll((elements) =>
          elements.map((element) => {
            const { x, y, width: wide, height: high } = element.getBoundingClientRect();
            return { what: element.textContent ?? '', x, y, width: wide, height: high };
          }),
        );
        return boxes.flatMap((a) =>
          tools.filter((b) => touches(a, b)).map((b) => `${a.what} / ${b.what || 'zoom'}`),
        );
      };
      expect(await under()).toEqual([]);
      await command(page, locale === 'fr-FR' ? 'Par forces' : 'By forces');
      await page.keyboard.press('0');
      await expect.poll(under).toEqual([]);
    },
  );

  it('puts the legend of a measure away with the measure, and undo brings both back', async () => {
    const page = await visit({ address: '/#/cloud-de-confiance/graph?q=welcomed&size=degree' });
    await page.getByText('Size: number of ties').waitFor();
    await page.getByRole('button', { name: 'Size by: Kind alone' }).click();
    await page.getByText('Size: number of ties').waitFor({ state: 'detached' });
    await page.getByRole('banner').getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('Size: number of ties').waitFor();
  });

  it('says nothing of size and shade before there is a picture', async () => {
    let picture: HeldAnswers | undefined;
    const page = await open({
      address: '/#/cloud-de-confiance/graph?q=welcomed&size=degree&lang=en',
      before: async (blank) => (picture = await holdAnswers(blank, 'neighborhood')),
    });
    await picture?.asked;
    await page.locator('#graph').waitFor({ state: 'attached' });
    expect(await page.getByText('Size: number of ties').count()).toBe(0);
    picture?.letGo();
    await page.getByText('Size: number of ties').waitFor();
    expect(await page.getByText('Size: number of ties').locator('..').innerText()).toMatch(/1\s+\d/);
  });
});

describe('many at once', () => {
  it('selects with a box, hides them, counts them and brings them back', async () => {
    const page = await visit();
    await written(page);
    const [orange, microsoft] = await Promise.all([middleOf(page, 'orange'), middleOf(page, 'microsoft')]);
    await page.keyboard.down('Shift');
    await page.mouse.move(orange.x - 40, orange.y - 40);
    await page.mouse.down();
    await page.mouse.move(orange.x + 20, orange.y + 20, { steps: 4 });
    await page.mouse.move(microsoft.x + 30, microsoft.y + 40, { steps: 6 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await page.getByRole('button', { name: '3 selected' }).waitFor();
    await page.keyboard.press('h');
    const back = page.getByRole('button', { name: /3 hidden/ });
    await back.waitFor();
    expect(await page.getByRole('button', { name: /^Capgemini, Company/ }).count()).toBe(0);
    await back.click();
    await page.getByRole('button', { name: /^Capgemini, Company/ }).waitFor({ state: 'attached' });
  });

  it('walks, selects and opens the menu by keyboard alone', async () => {
    const page = await visit();
    await written(page);
    await page.getByRole('group', { name: 'Graph of the ecosystem' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: '2 selected' }).waitFor();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Path between the two' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  });

  it('offers what can be done to a thing with a right click', async () => {
    const page = await visit();
    await written(page);
    const { x, y } = await middleOf(page, 'microsoft');
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menuitem', { name: /Select \d+ neighbours?/ }).click();
    await page.getByRole('button', { name: /\d+ selected/ }).waitFor();
  });
});

describe('notes', () => {
  it('are written on the canvas and are still there in another window', async () => {
    const page = await visit();
    await written(page);
    const box = await page.locator('.graph-canvas').boundingBox();
    if (!box) throw new Error('no canvas');
    await page.mouse.click(box.x + box.width * 0.42, box.y + box.height * 0.62, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Add a note' }).click();
    await page.getByRole('textbox', { name: 'Note' }).fill('Ask Thales <b>again</b>');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => /Ask.Thales/.test(decodeURIComponent(location.hash)));
    const copy = await visit({ address: `/${await page.evaluate(() => location.hash)}` });
    expect(await copy.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Ask Thales <b>again</b>');
    await copy.getByRole('button', { name: 'Delete the note' }).click();
    await copy.getByRole('textbox', { name: 'Note' }).waitFor({ state: 'detached' });
  });
});

describe('for those who listen', () => {
  it('mirrors the canvas with what each thing is tied to', async () => {
    const page = await visit();
    const list = page.getByRole('list', { name: 'Things on the canvas, in reading order' });
    await list
      .getByRole('button', { name: /^Thales–Google trusted cloud, Alliance, 2 parties/ })
      .waitFor({ state: 'attached' });
    const tied = list.getByRole('list', { name: 'Tied to' });
    expect(await tied.getByRole('button', { name: /^Party to a deal, majority, Thales/ }).count()).toBe(1);
  });

  it.each(['light', 'dark'] as const)(
    'has no accessibility findings with groups, notes, map and menu in %s',
    async (colorScheme) => {
      const page = await visit({ colorScheme });
      await choose(page, 'Group by', 'Kind');
      await choose(page, 'Shade by', 'number of ties');
      await page.getByText('Shade: number of ties').waitFor();
      await page.getByRole('button', { name: 'Arrange', exact: true }).click();
      await page.getByRole('menuitemcheckbox', { name: 'Map of the picture' }).click();
      await page.getByRole('img', { name: 'Map of the picture' }).waitFor();
      expect(await accessibilityFindings(page)).toEqual([]);
    },
  );
});
