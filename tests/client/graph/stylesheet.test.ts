import { stylesheet } from '#client/graph/stylesheet.ts';
import { GRAPH_TOKENS, KIND_SIZE, STANCE_LINE } from '#client/graph/tokens.ts';
import cytoscape from 'cytoscape';
import { describe, expect, test } from 'vitest';

function styleOf(theme: 'light' | 'dark', selector: string): Record<string, unknown> {
  const found = stylesheet(theme).filter((block) => block.selector === selector);
  return Object.assign({}, ...found.map((block) => ('style' in block ? block.style : {}))) as Record<
    string,
    unknown
  >;
}

describe.each(['light', 'dark'] as const)('stylesheet in %s', (theme) => {
  test('gives every kind its own size, shape and colour', () => {
    for (const [kind, [width, height]] of Object.entries(KIND_SIZE)) {
      expect(styleOf(theme, `node.${kind}`)).toMatchObject({ width, height });
    }
    expect(styleOf(theme, 'node.COMPANY')['border-color']).toBe(GRAPH_TOKENS[theme].kind.COMPANY.stroke);
    expect(styleOf(theme, 'node.ALLIANCE')['background-color']).toBe(GRAPH_TOKENS[theme].ink);
  });

  test('dashes belong to stance alone', () => {
    const dashed = stylesheet(theme)
      .filter(
        (block) =>
          block.selector.startsWith('edge') &&
          'style' in block &&
          (block.style as Record<string, unknown>)['line-style'] === 'dashed',
      )
      .map((block) => block.selector);
    expect(dashed).toEqual(
      Object.entries(STANCE_LINE)
        .filter(([, line]) => line.dash !== null)
        .map(([stance]) => `edge.${stance}`),
    );
  });

  test('is understood by Cytoscape', () => {
    const complaints: unknown[] = [];
    const warn = console.warn;
    console.warn = (...words: unknown[]) => void complaints.push(words);
    const cy = cytoscape({ headless: true, styleEnabled: true, style: stylesheet(theme) });
    console.warn = warn;
    cy.destroy();
    expect(complaints).toEqual([]);
  });
});
