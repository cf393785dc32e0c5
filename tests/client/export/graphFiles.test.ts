// @vitest-environment node
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { writeGexf } from '#client/export/writeGexf.ts';
import { writeGraphml } from '#client/export/writeGraphml.ts';
import { EMOJI, figureOf, LONG, RIGHT_TO_LEFT } from './figureOf.ts';

const figure = figureOf();
const harmless = `<script>alert("x")</script> & 'quote' ]]> `;

describe.each([
  ['GEXF', () => gexf.parse(Graph, writeGexf(figure))],
  ['GraphML', () => graphml.parse(Graph, writeGraphml(figure))],
])('%s, read by a parser that is not ours', (_name, parse) => {
  const graph = parse();

  it('has as many things and ties', () => {
    expect(graph.order).toBe(figure.nodes.length);
    expect(graph.size).toBe(figure.ties.length);
  });

  it('keeps names whatever they hold', () => {
    const nameOf = (id: string) => String(graph.getNodeAttribute(id, 'name')).trim();
    expect(nameOf('hostile')).toBe(harmless.trim());
    expect(nameOf('rtl')).toBe(RIGHT_TO_LEFT);
    expect(nameOf('emoji')).toBe(EMOJI);
    expect(nameOf('long')).toBe(LONG);
  });

  it('keeps ends, kinds, stances and sentences of ties', () => {
    const party = graph.findEdge((_edge, attributes) => attributes.kind === 'PARTY_TO');
    expect(party).toBeDefined();
    expect(graph.extremities(party)).toEqual(['hostile', 'al']);
    expect(graph.getEdgeAttribute(party, 'sentence')).toBe('Google is party to the deal, < 10 %.');
    expect(graph.getEdgeAttribute(party, 'disputed')).toBe(true);
    const about = graph.findEdge((_edge, attributes) => attributes.kind === 'ABOUT');
    expect(graph.getEdgeAttribute(about, 'stance')).toBe('OPPOSE');
  });

  it('keeps places and numbers as numbers', () => {
    expect(graph.getNodeAttribute('al', 'x')).toBe(400);
    expect(Math.abs(Number(graph.getNodeAttribute('al', 'y')))).toBe(300);
    expect(graph.getNodeAttribute('al', 'sources')).toBe(2);
  });
});

it('both keep several ties between the same two things apart', () => {
  const { ties } = figureOf();
  const [first] = ties;
  if (!first) throw new Error('The figure has no tie.');
  const several = figureOf({
    ties: [first, { ...first, id: 'second' }, { ...first, id: 'third', from: first.to, to: first.from }],
  });
  for (const read of [gexf.parse(Graph, writeGexf(several)), graphml.parse(Graph, writeGraphml(several))]) {
    expect(read.size).toBe(3);
    expect(read.edges(first.from, first.to).length).toBeGreaterThanOrEqual(2);
  }
});

it('both say what they are of', () => {
  expect(writeGexf(figure)).toContain('lastmodifieddate="2026-11-20"');
  expect(writeGexf(figure)).toContain('7 of 414 shown');
  expect(writeGraphml(figure)).toContain('7 of 414 shown');
});
