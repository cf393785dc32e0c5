import { GRAPH_TOKENS } from '../graph/tokens.ts';
import type { Words } from '../locales/en.ts';
import { escapeXml } from './escapeXml.ts';
import { type Figure, sourceLine } from './figure.ts';
import { plainText } from './plainText.ts';
import { READER } from './reader.ts';

/** JSON that cannot end the script it stands in. */
const inScript = (value: unknown) =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? plainText(part) : part))
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

const style = (figure: Figure) => {
  const tokens = GRAPH_TOKENS[figure.theme];
  return `
:root { color-scheme: ${figure.theme}; }
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
body { display: grid; grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) 380px; background: ${tokens.paper}; color: ${tokens.ink}; font: 13px/20px 'Inter Variable', Inter, system-ui, sans-serif; }
header { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; padding: 10px 18px; border-bottom: 1px solid ${tokens.line2}; background: ${tokens.surface}; }
h1 { flex: 1 1 260px; margin: 0; font-size: 16px; line-height: 22px; }
a { color: inherit; text-underline-offset: 2px; overflow-wrap: anywhere; }
button { min-width: 32px; height: 32px; border: 1px solid ${tokens.line2}; border-radius: 8px; background: ${tokens.surface}; color: inherit; font: 600 14px/1 inherit; cursor: pointer; }
:focus-visible { outline: 2px solid ${tokens.ink}; outline-offset: 2px; }
#stage { position: relative; overflow: hidden; touch-action: none; cursor: grab; }
#stage svg { position: absolute; left: 0; top: 0; transform-origin: 0 0; }
#tools { display: flex; gap: 6px; }
.thing, .tie { cursor: pointer; }
.thing:focus-visible, .tie:focus-visible { outline: 2px solid ${tokens.ink}; outline-offset: 4px; }
.chosen > * { filter: drop-shadow(0 0 5px ${tokens.ink}); }
aside { overflow-y: auto; padding: 16px 18px; border-left: 1px solid ${tokens.line2}; background: ${tokens.surface}; }
aside h2 { margin: 0 0 2px; font-size: 18px; line-height: 24px; overflow-wrap: anywhere; }
aside h3 { margin: 18px 0 6px; font-size: 13px; }
aside p { margin: 0 0 8px; overflow-wrap: anywhere; }
.meta { color: ${tokens.ink2}; }
blockquote { margin: 8px 0; padding-left: 12px; border-left: 4px solid ${tokens.line2}; font: 15px/21px 'Source Serif 4 Variable', Georgia, serif; }
ol, ul { margin: 0; padding: 0; list-style: none; }
li { margin-bottom: 10px; overflow-wrap: anywhere; }
.link { width: 100%; height: auto; min-height: 28px; padding: 4px 0; border: 0; background: none; font: inherit; text-align: start; text-decoration: underline; text-underline-offset: 2px; }
@media (max-width: 800px) { body { grid-template: auto 55% minmax(0, 1fr) / minmax(0, 1fr); } aside { border-left: 0; border-top: 1px solid ${tokens.line2}; } }
@media print { body { display: block; } #tools { display: none; } #stage svg { position: static; transform: none !important; width: 100%; height: auto; } }
`;
};

/**
 * One file that opens without a server: the drawing with pan and zoom, a panel for every thing and tie with what is claimed
 * and the exact words, and all cited sources. It holds no address it would load anything from.
 *
 * @param svg the drawing, as writeSvg gives it, with its fonts
 */
export function writeHtml(figure: Figure, svg: string, words: Words): string {
  const names = new Map(
    [...figure.nodes, ...(figure.dressed?.nodes ?? [])].map((node) => [node.id, node.name]),
  );
  const nameOf = (id: string) => names.get(id) ?? id;
  const things = figure.nodes.map((node) => ({
    id: node.id,
    name: node.statement ? node.statement.speakers : node.name,
    kind: words.kindNames[node.kind],
    line: figure.summaries[node.id] ?? '',
    words: node.statement
      ? {
          text: node.statement.isQuotation ? `«\u00a0${node.statement.words}\u00a0»` : node.statement.words,
          lang: node.statement.lang,
          meta: [node.statement.stanceWord, node.statement.date, node.statement.where]
            .filter(Boolean)
            .join(' · '),
        }
      : null,
    dates: node.milestone
      ? `${words.inspector.planned}: ${node.milestone.planned ?? words.inspector.noPlan}; ${words.inspector.actual}: ${node.milestone.actual}`
      : '',
    claims: figure.claims[node.id] ?? [],
  }));
  const ties = figure.ties.map((tie) => ({
    id: tie.id,
    from: tie.from,
    to: tie.to,
    name: figure.tieWords[tie.id]?.sentence ?? `${nameOf(tie.from)} – ${nameOf(tie.to)}`,
    kind: words.tieNames[tie.kind],
    line: figure.tieWords[tie.id]?.period ?? '',
    claims: figure.claims[tie.id] ?? [],
  }));
  const data = {
    things: [
      ...(figure.dressed?.nodes ?? [])
        .filter(({ members }) => members !== undefined)
        .map((group) => ({
          id: group.id,
          name: group.name,
          kind: words.share.group(group.members ?? 0),
          line: '',
          words: null,
          dates: '',
          claims: [],
          parts: figure.dressed?.groups.find(({ key }) => group.id === `group:${key}`)?.ids ?? [],
        })),
      ...things,
    ],
    ties: [
      ...(figure.dressed?.ties ?? [])
        .filter((tie) => tie.of)
        .map((tie) => ({
          id: tie.id,
          from: tie.from,
          to: tie.to,
          name: words.canvas.bundle(tie.of?.length ?? 0, nameOf(tie.from), nameOf(tie.to)),
          kind: words.tabs.ties,
          line: '',
          claims: [],
          parts: tie.of ?? [],
        })),
      ...ties,
    ],
    sources: figure.sources.map((source) => ({
      number: source.number,
      line: sourceLine({ ...source, url: '', archiveUrl: null }).trim(),
      url: source.url,
      archive: source.archiveUrl,
    })),
    words: {
      claims: words.tabs.claims,
      sources: words.tabs.sources,
      ties: words.tabs.ties,
      all: words.share.allSources,
      open: words.source.open,
      archive: words.source.archive,
      back: words.inspector.back,
      hint: words.share.offlineHint,
    },
  };
  return `<!doctype html>
<html lang="${figure.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:">
<title>${escapeXml(figure.title || figure.dataset.title)}</title>
<style>${style(figure)}</style>
</head>
<body>
<header>
<h1 dir="auto">${escapeXml(figure.title || figure.dataset.title)}</h1>
<span class="meta">${escapeXml(figure.facts.join(' · '))}</span>
<a href="${escapeXml(figure.address)}" rel="noreferrer">${escapeXml(words.share.openInEntente)}</a>
<div id="tools">
<button type="button" id="out" aria-label="${escapeXml(words.canvas.zoomOut)}">−</button>
<button type="button" id="in" aria-label="${escapeXml(words.canvas.zoomIn)}">+</button>
<button type="button" id="fit" aria-label="${escapeXml(words.canvas.fit)}">⤢</button>
</div>
</header>
<div id="stage">${svg}</div>
<aside id="panel" aria-live="polite"></aside>
<script type="application/json" id="data">${inScript(data)}</script>
<script>${READER}</script>
</body>
</html>
`;
}
