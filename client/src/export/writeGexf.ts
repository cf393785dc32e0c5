import { GRAPH_TOKENS } from '../graph/tokens.ts';
import { escapeXml } from './escapeXml.ts';
import { type Figure, urlsOf } from './figure.ts';

const NODE_FIELDS = ['kind', 'name', 'country', 'summary', 'stance', 'words', 'sources', 'urls'] as const;
const TIE_FIELDS = ['kind', 'label', 'stance', 'sentence', 'period', 'disputed', 'sources', 'urls'] as const;
const WHOLE: readonly string[] = ['sources'];
const FLAGS: readonly string[] = ['disputed'];
const typeOf = (field: string) =>
  WHOLE.includes(field) ? 'integer' : FLAGS.includes(field) ? 'boolean' : 'string';

const attributes = (kind: 'node' | 'edge', fields: readonly string[]) =>
  `<attributes class="${kind}">${fields
    .map((field, index) => `<attribute id="${index}" title="${field}" type="${typeOf(field)}"/>`)
    .join('')}</attributes>`;
const values = (fields: readonly string[], of: Readonly<Record<string, string>>) =>
  `<attvalues>${fields
    .flatMap((field, index) =>
      of[field] ? [`<attvalue for="${index}" value="${escapeXml(of[field])}"/>`] : [],
    )
    .join('')}</attvalues>`;

/** Red, green and blue of a hex colour, each 0–255. */
function rgb(hex: string): string {
  const value = Number.parseInt(hex.slice(1), 16);
  return `r="${(value >> 16) & 255}" g="${(value >> 8) & 255}" b="${value & 255}"`;
}

/** What is shown as GEXF 1.3, for Gephi: places, colours of kinds, sizes, days, and everything known of a tie as attributes. */
export function writeGexf(figure: Figure): string {
  const tokens = GRAPH_TOKENS[figure.theme];
  const colourOf = (kind: Figure['nodes'][number]['kind']) =>
    kind === 'ALLIANCE' || kind === 'STATEMENT' || kind === 'MILESTONE'
      ? tokens.ink
      : tokens.kind[kind].stroke;
  const scales = new Map((figure.dressed?.nodes ?? []).map(({ id, scale }) => [id, scale ?? 1]));
  const lasting = (id: string) => {
    const { start = null, end = null } = figure.dates?.[id] ?? {};
    return `${start === null ? '' : ` start="${start}"`}${end === null ? '' : ` end="${end}"`}`;
  };
  const nodes = figure.nodes.map((node) => {
    const place = figure.places[node.id];
    const known = {
      kind: node.kind,
      name: node.name,
      country: node.country ?? '',
      summary: figure.summaries[node.id] ?? '',
      stance: node.statement?.stance ?? '',
      words: node.statement?.words ?? '',
      sources: String(node.sourceCount),
      urls: urlsOf(figure, node.id).join(' '),
    };
    // Gephi counts y upwards.
    const at = place ? `<viz:position x="${place.x}" y="${-place.y}" z="0"/>` : '';
    return `<node id="${escapeXml(node.id)}" label="${escapeXml(node.shortName)}"${lasting(node.id)}>${values(NODE_FIELDS, known)}${at}<viz:color ${rgb(colourOf(node.kind))}/><viz:size value="${10 * (scales.get(node.id) ?? 1)}"/></node>`;
  });
  const ties = figure.ties.map((tie) => {
    const known = {
      kind: tie.kind,
      label: tie.label,
      stance: tie.stance ?? '',
      sentence: figure.tieWords[tie.id]?.sentence ?? '',
      period: figure.tieWords[tie.id]?.period ?? '',
      disputed: String(tie.disputed),
      sources: String(tie.sourceCount),
      urls: urlsOf(figure, tie.id).join(' '),
    };
    return `<edge id="${escapeXml(tie.id)}" source="${escapeXml(tie.from)}" target="${escapeXml(tie.to)}" type="directed" label="${escapeXml(tie.label || tie.kind)}"${lasting(tie.id)}>${values(TIE_FIELDS, known)}</edge>`;
  });
  const day = figure.dataset.updated ? ` lastmodifieddate="${escapeXml(figure.dataset.updated)}"` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta${day}><creator>Entente</creator><description>${escapeXml([figure.title, ...figure.facts, figure.address].join(' · '))}</description></meta>
<graph ${Object.keys(figure.dates ?? {}).length > 0 ? 'mode="dynamic" timeformat="date"' : 'mode="static"'} defaultedgetype="directed">
${attributes('node', NODE_FIELDS)}
${attributes('edge', TIE_FIELDS)}
<nodes>
${nodes.join('\n')}
</nodes>
<edges>
${ties.join('\n')}
</edges>
</graph>
</gexf>
`;
}
