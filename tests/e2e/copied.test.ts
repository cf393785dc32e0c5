import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useVisits } from '#testkit/visitExplorer.ts';

const { open } = useVisits();

/** What the clipboard holds after “Copy with footnotes”, every kind of space made plain. */
async function copied(page: Page, name = 'Copy with footnotes'): Promise<string> {
  await page.getByRole('button', { name }).click();
  await page.getByText(/Copied, with its sources|Copié, avec ses sources/).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

const visit = (address: string, locale = 'en-GB') => open({ address, clipboard: true, locale });

/** Every number in brackets has its source below, numbered without a gap. */
function checkNotes(text: string): void {
  const cited = [...text.matchAll(/\[([\d–, ]+)\]$/gm)].flatMap(([, numbers = '']) =>
    numbers.split(/[–,]/).map(Number),
  );
  const listed = [...text.matchAll(/^(\d+)\. .* https?:\/\/\S+$/gm)].map(([, number]) => Number(number));
  expect(listed).toEqual(listed.map((_number, index) => index + 1));
  expect(listed.length).toBeGreaterThan(0);
  expect(Math.max(...cited)).toBe(listed.length);
  expect(Math.min(...cited)).toBe(1);
}

describe('what is copied with footnotes', () => {
  it('of a deal: what it is, its ties, and what was said of it, in full', async () => {
    const text = await copied(
      await visit('/#/cloud-de-confiance/graph?show=al-thales-google&sel=al-thales-google'),
    );
    expect(text.split('\n')[0]).toBe(
      'Thales–Google trusted cloud · Joint company under French law, later named S3NS',
    );
    expect(text).toMatch(/^- Google is party to Thales–Google trusted cloud as .* \[[\d–, ]+\]$/m);
    expect(text).toMatch(
      /^- Cigref: « une réponse pertinente au besoin de confiance » \(Oct 2021\) – welcomes \[[\d–, ]+\]$/m,
    );
    checkNotes(text);
  });

  it('of a person: the posts and the words, in French on a French page', async () => {
    const text = await copied(
      await visit('/#/cloud-de-confiance/graph?show=bruno-le-maire&sel=bruno-le-maire', 'fr-FR'),
      'Copier avec les notes',
    );
    expect(text).toMatch(
      /^- Bruno Le Maire, Cédric O : « un nouveau partenariat majeur pour le cloud de confiance »/m,
    );
    checkNotes(text);
  });

  it('of a tie: its claims', async () => {
    const page = await visit(
      '/#/cloud-de-confiance/graph?show=al-thales-google,google&sel=google.party-to.al-thales-google',
    );
    const text = await copied(page);
    expect(text.split('\n')[0]).toMatch(/^Google is party to Thales–Google trusted cloud/);
    checkNotes(text);
  });

  it('of a cell: the stances in order', async () => {
    const page = await visit('/#/cloud-de-confiance/positions');
    const row = page.getByRole('row', { name: /Guillaume Poupard/ });
    await row.getByRole('gridcell', { name: /Mixed, 2 statements, before: Welcomes/ }).click();
    const text = await copied(page);
    expect(text).toMatch(/^Guillaume Poupard · /);
    expect(text).toMatch(/^- ≈ 6 Oct 2021, Welcomes .*: « /m);
    checkNotes(text);
  });

  it('of what a selection has in common: the ties that make it so', async () => {
    const answer = encodeURIComponent(JSON.stringify({ kind: 'common', ids: ['google', 'microsoft'] }));
    const page = await visit(`/#/cloud-de-confiance/graph?show=google,microsoft&sel=google&ans=${answer}`);
    const text = await copied(page);
    expect(text).toMatch(/^What they have in common: Google, Microsoft/);
    expect(text).toMatch(/^Gaia-X initiative\n- Google .*\n- Microsoft /m);
    checkNotes(text);
  });
});
