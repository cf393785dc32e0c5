import { labelOf, toElements } from '#client/graph/toElements.ts';
import type { GraphNode, GraphTie } from '#client/graph/types.ts';
import { describe, expect, test } from 'vitest';

const node = (id: string, kind: GraphNode['kind'], rest: Partial<GraphNode> = {}): GraphNode => ({
  id,
  kind,
  name: id,
  shortName: id,
  sourceCount: 1,
  ...rest,
});
const tie = (kind: GraphTie['kind'], from: string, to: string, rest: Partial<GraphTie> = {}): GraphTie => ({
  id: `${from}.${kind}.${to}`,
  kind,
  from,
  to,
  label: '',
  ended: false,
  disputed: false,
  sourceCount: 1,
  ...rest,
});
const said = node('said', 'STATEMENT', {
  statement: {
    stance: 'OPPOSE',
    stanceWord: 'Opposes',
    date: '2021',
    words: 'no',
    isQuotation: true,
    lang: 'fr',
    where: 'here',
    speakers: 'someone',
  },
});

describe('toElements', () => {
  test('gives nodes first and drops a tie whose end is missing', () => {
    const elements = toElements(
      [node('thales', 'COMPANY'), node('deal', 'ALLIANCE')],
      [tie('PARTY_TO', 'thales', 'deal'), tie('PARTY_TO', 'google', 'deal')],
    );
    expect(elements.map((element) => element.group)).toEqual(['nodes', 'nodes', 'edges']);
  });

  test('draws what was said in its stance from the speaker to the subject', () => {
    const elements = toElements(
      [node('someone', 'PERSON'), said, node('deal', 'ALLIANCE')],
      [tie('SAID', 'someone', 'said'), tie('ABOUT', 'said', 'deal', { stance: 'OPPOSE' })],
    );
    expect(elements.slice(3).map((element) => element.classes)).toEqual([
      ['SAID', 'OPPOSE', 'single'],
      ['ABOUT', 'OPPOSE', 'single'],
    ]);
    expect(elements[1]?.data['glyph']).toBe('−−');
  });

  test('bends only ties that share their two ends', () => {
    const elements = toElements(
      [node('thales', 'COMPANY'), node('deal', 'ALLIANCE'), node('s3ns', 'COMPANY')],
      [tie('PARTY_TO', 'thales', 'deal'), tie('OWNS', 'deal', 'thales'), tie('RESULTS_IN', 'deal', 's3ns')],
    );
    expect(elements.slice(3).map(({ classes }) => (classes as string[]).includes('single'))).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('draws a measure as size and shade, and a folded group as its number', () => {
    const [measured, group] = toElements(
      [
        node('thales', 'COMPANY', { scale: 2, shade: 4 }),
        node('group:kind:COMPANY', 'COMPANY', { members: 12 }),
      ],
      [],
    );
    expect(measured?.classes).toEqual(['COMPANY', 'scaled', 'shade-4']);
    expect(measured?.data).toMatchObject({ width: 76, height: 72 });
    expect(group?.data['glyph']).toBe('12');
    expect(group?.classes).toContain('group');
  });

  test('tells a milestone that is only planned, and a tie that has ended', () => {
    const [milestone, , edge] = toElements(
      [
        node('m', 'MILESTONE', { milestone: { planned: '2022', actual: 'not confirmed', happened: false } }),
        node('deal', 'ALLIANCE'),
      ],
      [tie('BELONGS_TO', 'm', 'deal', { ended: true })],
    );
    expect(milestone?.classes).toContain('planned');
    expect(edge?.classes).toContain('ended');
  });

  test('takes a repeated thing once', () => {
    expect(toElements([node('a', 'PERSON'), node('a', 'PERSON')], [])).toHaveLength(1);
  });
});

test('a foreign seat is written behind the name of an organization only', () => {
  expect(labelOf(node('Google', 'COMPANY', { country: 'US' }))).toBe('Google · US');
  expect(labelOf(node('Thales', 'COMPANY', { country: 'FR' }))).toBe('Thales');
  expect(labelOf(node('Someone', 'PERSON', { country: 'US' }))).toBe('Someone');
});
