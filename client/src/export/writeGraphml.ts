import { escapeXml } from './escapeXml.ts';
import { type Figure, urlsOf } from './figure.ts';

interface Key {
  readonly id: string;
  readonly of: 'node' | 'edge' | 'graph';
  readonly name: string;
  readonly type: 'string' | 'int' | 'double' | 'boolean';
}

const KEYS: readonly Key[] = [
  { id: 'g0', of: 'graph', name: 'title', type: 'string' },
  { id: 'g1', of: 'graph', name: 'facts', type: 'string' },
  { id: 'g2', of: 'graph', name: 'address', type: 'string' },
  { id: 'n0', of: 'node', name: 'label', type: 'string' },
  { id: 'n1', of: 'node', name: 'kind', type: 'string' },
  { id: 'n2', of: 'node', name: 'name', type: 'string' },
  { id: 'n3', of: 'node', name: 'country', type: 'string' },
  { id: 'n4', of: 'node', name: 'summary', type: 'string' },
  { id: 'n5', of: 'node', name: 'stance', type: 'string' },
  { id: 'n6', of: 'node', name: 'words', type: 'string' },
  { id: 'n7', of: 'node', name: 'sources', type: 'int' },
  { id: 'n8', of: 'node', name: 'x', type: 'double' },
  { id: 'n9', of: 'node', name: 'y', type: 'double' },
  { id: 'n10', of: 'node', name: 'start', type: 'string' },
  { id: 'n11', of: 'node', name: 'end', type: 'string' },
  { id: 'n12', of: 'node', name: 'urls', type: 'string' },
  { id: 'e0', of: 'edge', name: 'kind', type: 'string' },
  { id: 'e1', of: 'edge', name: 'label', type: 'string' },
  { id: 'e2', of: 'edge', name: 'stance', type: 'string' },
  { id: 'e3', of: 'edge', name: 'sentence', type: 'string' },
  { id: 'e4', of: 'edge', name: 'period', type: 'string' },
  { id: 'e5', of: 'edge', name: 'disputed', type: 'boolean' },
  { id: 'e6', of: 'edge', name: 'sources', type: 'int' },
  { id: 'e7', of: 'edge', name: 'start', type: 'string' },
  { id: 'e8', of: 'edge', name: 'end', type: 'string' },
  { id: 'e9', of: 'edge', name: 'urls', type: 'string' },
];

const data = (of: Key['of'], known: Readonly<Record<string, string | number | boolean | null | undefined>>) =>
  KEYS.filter((key) => key.of === of)
    .flatMap(({ id, name }) => {
      const value = known[name];
      return value === null || value === undefined || value === ''
        ? []
        : [`<data key="${id}">${escapeXml(String(value))}</data>`];
    })
    .join('');

/** What is shown as GraphML, for yEd, Gephi, NetworkX and igraph. */
export function writeGraphml(figure: Figure): string {
  const keys = KEYS.map(
    ({ id, of, name, type }) => `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
  );
  const nodes = figure.nodes.map((node) => {
    const place = figure.places[node.id];
    return `<node id="${escapeXml(node.id)}">${data('node', {
      label: node.shortName,
      kind: node.kind,
      name: node.name,
      country: node.country,
      summary: figure.summaries[node.id],
      stance: node.statement?.stance,
      words: node.statement?.words,
      sources: node.sourceCount,
      x: place?.x,
      y: place?.y,
      ...figure.dates?.[node.id],
      urls: urlsOf(figure, node.id).join(' '),
    })}</node>`;
  });
  const ties = figure.ties.map(
    (tie) =>
      `<edge id="${escapeXml(tie.id)}" source="${escapeXml(tie.from)}" target="${escapeXml(tie.to)}">${data(
        'edge',
        {
          kind: tie.kind,
          label: tie.label,
          stance: tie.stance,
          sentence: figure.tieWords[tie.id]?.sentence,
          period: figure.tieWords[tie.id]?.period,
          disputed: tie.disputed,
          sources: tie.sourceCount,
          ...figure.dates?.[tie.id],
          urls: urlsOf(figure, tie.id).join(' '),
        },
      )}</edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${keys.join('\n')}
<graph id="entente" edgedefault="directed">
${data('graph', { title: figure.title, facts: figure.facts.join(' · '), address: figure.address })}
${nodes.join('\n')}
${ties.join('\n')}
</graph>
</graphml>
`;
}
