import type { Figure, FigureSource } from '#client/export/figure.ts';

const source = (number: number): FigureSource => ({
  id: `source-${number}`,
  number,
  publisher: 'ChannelNews & co',
  title: `Thales <choisit> Google ${number}`,
  url: `https://example.org/?a=${number}&b=2`,
  archiveUrl: number === 1 ? 'https://archive.example.org/1' : null,
  published: 'Oct 2021',
  publishedEdtf: '2021-10',
  accessed: '20 Nov 2026',
  language: 'fr',
  kind: 'PRESS',
  note: null,
});

/** A name that would break a file that takes it as it is. */
export const HOSTILE = `<script>alert("x")</script> & 'quote' ]]> \u0000\u0007`;
export const RIGHT_TO_LEFT = 'شركة السحابة السيادية';
export const EMOJI = 'Équipe 👩🏽‍💻🇫🇷';
export const LONG = 'Supercalifragilistic'.repeat(15);

/** A deal with two parties, a quotation, a milestone, a policy; names of every awkward sort. */
export function figureOf(part: Partial<Figure> = {}): Figure {
  return {
    title: 'Who is in the deal, who objects?',
    lang: 'en',
    theme: 'light',
    dataset: { id: 'cloud-de-confiance', title: 'Cloud de confiance', updated: '2026-11-20' },
    address: 'https://entente.example.org/#/cloud-de-confiance/graph?sel=al&lang=en',
    facts: ['7 of 414 shown', 'dates 2021-05 – 2025-12, undated kept', 'data of 2026-11-20'],
    nodes: [
      {
        id: 'al',
        kind: 'ALLIANCE',
        name: 'Thales–Google trusted cloud',
        shortName: 'Thales–Google',
        sourceCount: 2,
      },
      { id: 'hostile', kind: 'COMPANY', name: HOSTILE, shortName: HOSTILE, country: 'US', sourceCount: 1 },
      { id: 'rtl', kind: 'PUBLIC_BODY', name: RIGHT_TO_LEFT, shortName: RIGHT_TO_LEFT, sourceCount: 0 },
      { id: 'emoji', kind: 'PERSON', name: EMOJI, shortName: EMOJI, sourceCount: 0 },
      { id: 'long', kind: 'ASSOCIATION', name: LONG, shortName: LONG, sourceCount: 0 },
      {
        id: 'st',
        kind: 'STATEMENT',
        name: '=La souveraineté',
        shortName: '=La souveraineté',
        sourceCount: 1,
        statement: {
          stance: 'OPPOSE',
          stanceWord: 'Opposes',
          date: 'Oct 2021',
          words: '=La souveraineté est une valeur <fondamentale> & pas une opportunité',
          isQuotation: true,
          lang: 'fr',
          where: 'L’Usine Nouvelle, via ChannelNews',
          speakers: EMOJI,
        },
      },
      {
        id: 'ms',
        kind: 'MILESTONE',
        name: 'Services on sale',
        shortName: 'Services on sale',
        sourceCount: 1,
        milestone: { planned: 'around 2023', actual: '29 Apr 2025', happened: true },
      },
    ],
    ties: [
      tie('hostile.PARTY_TO.al', 'PARTY_TO', 'hostile', 'al', '< 10 %'),
      tie('rtl.OWNS.hostile', 'OWNS', 'rtl', 'hostile', ''),
      tie('emoji.SAID.st', 'SAID', 'emoji', 'st', '', 'OPPOSE'),
      tie('st.ABOUT.al', 'ABOUT', 'st', 'al', '', 'OPPOSE'),
      tie('ms.BELONGS_TO.al', 'BELONGS_TO', 'ms', 'al', ''),
      tie('long.MEMBER_OF.al', 'MEMBER_OF', 'long', 'al', 'member'),
    ],
    places: {
      al: { x: 400, y: 300 },
      hostile: { x: 150, y: 200 },
      rtl: { x: 150, y: 60 },
      emoji: { x: 640, y: 60 },
      st: { x: 640, y: 180, width: 230 },
      ms: { x: 120, y: 460 },
      long: { x: 640, y: 460 },
    },
    lit: null,
    notes: [{ x: 20, y: 520, text: 'To be checked <soon>' }],
    tieWords: {
      'hostile.PARTY_TO.al': { sentence: 'Google is party to the deal, < 10 %.', period: 'Oct 2021 –' },
    },
    summaries: { al: 'Joint company under French law' },
    claims: {
      'hostile.PARTY_TO.al': [
        {
          id: 'c1',
          text: 'It holds less than 10 %.',
          status: 'DISPUTED',
          citations: [{ source: 1, quotation: 'moins de </script> 10 %', locator: null }],
        },
      ],
      st: [
        {
          id: 'c2',
          text: 'He said so.',
          status: 'SOURCED',
          citations: [{ source: 2, quotation: 'La souveraineté est une valeur', locator: 'p. 3' }],
        },
      ],
    },
    sources: [source(1), source(2)],
    footnotes: 2,
    ...part,
  };
}

function tie(
  id: string,
  kind: Figure['ties'][number]['kind'],
  from: string,
  to: string,
  label: string,
  stance: Figure['ties'][number]['stance'] = null,
): Figure['ties'][number] {
  return { id, kind, from, to, label, stance, ended: false, disputed: kind === 'PARTY_TO', sourceCount: 1 };
}
