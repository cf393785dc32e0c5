import { describe, expect, it } from 'vitest';
import type { SvgOptions } from '#client/export/writeFrame.ts';
import { writeSvg } from '#client/export/writeSvg.ts';
import { en } from '#client/locales/en.ts';
import { EMOJI, figureOf, RIGHT_TO_LEFT } from './figureOf.ts';

const OPTIONS: SvgOptions = {
  words: en,
  footnotes: true,
  legend: true,
  facts: true,
  transparent: false,
  fontFaces: '',
  measure: (text, font) => text.length * 0.54 * Number(/([\d.]+)px/.exec(font)?.[1] ?? 12),
};

/** The file read back by the page's own reader of XML, which refuses what is not well-formed. */
function read(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent ?? null).toBeNull();
  return document;
}
const textsOf = (document: Document) =>
  [...document.querySelectorAll('text')].map((text) => text.textContent);

describe('an SVG of what is shown', () => {
  const { svg, width, height } = writeSvg(figureOf(), OPTIONS);
  const document = read(svg);
  const texts = textsOf(document);

  it('holds names, quotations, titles and notes as text', () => {
    expect(texts).toContain('Thales–Google');
    expect(texts).toContain(EMOJI);
    expect(texts.join(' ')).toContain(RIGHT_TO_LEFT);
    expect(texts.join(' ')).toContain('souveraineté est une');
    expect(texts.join(' ')).toContain('Who is in the deal');
    expect(texts).toContain('To be checked <soon>');
    expect(texts.some((text) => text?.startsWith('< 10 % ≠'))).toBe(true);
  });

  it('numbers the lines and lists those sources with their addresses', () => {
    const label = [...document.querySelectorAll('text')].find((text) =>
      text.textContent?.startsWith('< 10 %'),
    );
    expect(label?.querySelector('tspan')?.textContent?.trim()).toBe('1');
    expect(texts.join('')).toContain('https://example.org/?a=1&b=2');
    expect(texts).toContain('2');
  });

  it('says what it is of, and of which day', () => {
    expect(texts.join(' ')).toContain('7 of 414 shown');
    expect(texts.join(' ')).toContain('data of 2026-11-20');
    expect(document.querySelector('desc')?.textContent).toContain('undated kept');
  });

  it('has a legend of what is used and nothing else', () => {
    const legend = [...(document.querySelector('.legend')?.querySelectorAll('text') ?? [])].map(
      (text) => text.textContent,
    );
    expect(legend).toEqual(
      expect.arrayContaining(['Alliance', 'Company', '−− Opposes', 'Party to a deal', 'Ownership']),
    );
    expect(legend).not.toContain('Medium');
    expect(legend.join()).not.toContain('Supports');
  });

  it('cannot be made to run or load anything', () => {
    expect(document.querySelectorAll('script, foreignObject, image, use, a').length).toBe(0);
    expect(svg).not.toMatch(/<script/i);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => /^on|href/i.test(name))).toEqual([]);
  });

  it('draws every thing and tie once, dashes for stances only', () => {
    expect(document.querySelectorAll('.thing').length).toBe(7);
    expect(document.querySelectorAll('.tie').length).toBe(6);
    const dashed = [...document.querySelectorAll('.tie path[stroke-dasharray]')].map((path) =>
      path.closest('.tie')?.getAttribute('data-id'),
    );
    expect(new Set(dashed)).toEqual(new Set(['emoji.SAID.st', 'st.ABOUT.al']));
  });

  it('keeps everything inside its frame', () => {
    for (const text of document.querySelectorAll('.picture text')) {
      const shift = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(
        document.querySelector('.picture')?.getAttribute('transform') ?? '',
      );
      const x = Number(text.getAttribute('x')) + Number(shift?.[1]);
      const y = Number(text.getAttribute('y')) + Number(shift?.[2]);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeLessThanOrEqual(height);
    }
  });

  it('is the same file for the same picture', () => {
    expect(writeSvg(figureOf(), OPTIONS).svg).toBe(svg);
  });

  it('leaves out what was not asked for', () => {
    const bare = read(
      writeSvg(figureOf(), { ...OPTIONS, footnotes: false, legend: false, facts: false, transparent: true })
        .svg,
    );
    expect(bare.querySelector('.legend')).toBeNull();
    expect(textsOf(bare).join(' ')).not.toContain('example.org');
    expect([...bare.documentElement.children].some(({ tagName }) => tagName === 'rect')).toBe(false);
  });

  it('draws what lies outside the answer pale', () => {
    const answer = read(writeSvg(figureOf({ lit: ['al', 'hostile'] }), OPTIONS).svg);
    const opacity = (id: string) =>
      answer.querySelector(`.thing[data-id="${id}"]`)?.getAttribute('opacity') ?? null;
    expect(opacity('al')).toBeNull();
    expect(opacity('long')).toBe('0.16');
    const marked = [...answer.querySelectorAll('.tie path[stroke="#FFE27A"]')].map((path) =>
      path.closest('.tie')?.getAttribute('data-id'),
    );
    expect(marked).toEqual(['hostile.PARTY_TO.al']);
  });

  it('leaves the words of statements out where they would lie over each other, and keeps their signs', () => {
    const { nodes, places } = figureOf();
    const first = nodes.find(({ id }) => id === 'st');
    if (!first) throw new Error('The figure has no statement.');
    const crowd = ['st', 'st-2', 'st-3'];
    const crowded = figureOf({
      nodes: [...nodes.filter(({ id }) => id !== 'st'), ...crowd.map((id) => ({ ...first, id }))],
      places: {
        ...places,
        ...Object.fromEntries(crowd.map((id, index) => [id, { x: 640, y: 180 + index * 20, width: 230 }])),
      },
    });
    const drawn = read(writeSvg(crowded, OPTIONS).svg);
    expect(drawn.querySelectorAll('.thing').length).toBe(9);
    expect(textsOf(drawn).filter((text) => text?.includes('souveraineté est une'))).toEqual([]);
    expect(crowd.map((id) => drawn.querySelectorAll(`[data-id="${id}"] > circle`).length)).toEqual([1, 1, 1]);
    expect([...drawn.querySelectorAll('.legend text')].map(({ textContent }) => textContent)).toContain(
      'Statement',
    );
  });

  it('explains the stance of every line, though the statement as a whole is of another', () => {
    const { ties } = figureOf();
    const mixed = figureOf({
      ties: ties.map((tie) => (tie.id === 'st.ABOUT.al' ? { ...tie, stance: 'WELCOME' as const } : tie)),
    });
    const legend = [...read(writeSvg(mixed, OPTIONS).svg).querySelectorAll('.legend text')].map(
      ({ textContent }) => textContent,
    );
    expect(legend).toEqual(expect.arrayContaining(['+ Welcomes', '−− Opposes']));
  });

  it('of an empty canvas is a page with its title', () => {
    const empty = read(
      writeSvg(figureOf({ nodes: [], ties: [], places: {}, notes: [], sources: [], footnotes: 0 }), OPTIONS)
        .svg,
    );
    expect(textsOf(empty)).toContain('Who is in the deal, who objects?');
  });
});
