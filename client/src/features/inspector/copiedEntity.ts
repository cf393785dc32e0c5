import type {
  CopiedStatementFragment,
  EntityTextQuery as EntityText,
  Language,
} from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { ask } from '../../api/useAnswer.ts';
import { footnotedText, type FootnotedPart, wordsOf } from '../../evidence/footnotes.ts';
import type { CopiedEnd } from '../../evidence/useCopiedEnd.ts';
import { SPEECH_TIES } from '../../graph/speechTies.ts';
import type { Words } from '../../locales/en.ts';

const EntityTextQuery = graphql(`
  query EntityText($id: ID!, $lang: Language!) {
    entity(id: $id) {
      id
      name(lang: $lang)
      summary(lang: $lang)
      ...CopiedStatement
      claims(first: 100) {
        nodes {
          text(lang: $lang)
          about {
            __typename
            ... on Entity {
              id
            }
          }
          ...FootnoteCitations
        }
      }
      ties(first: 100) {
        totalCount
        nodes {
          id
          kind
          stance
          sentence(lang: $lang)
          from {
            id
            ...CopiedStatement
          }
          to {
            id
            shortName(lang: $lang)
            ...CopiedStatement
          }
          claims {
            ...FootnoteCitations
          }
        }
      }
    }
  }
`);

export const CopiedStatement = graphql(`
  fragment CopiedStatement on Statement {
    quotation
    paraphrase(lang: $lang)
    date {
      text(lang: $lang)
    }
    speakers {
      id
      shortName(lang: $lang)
    }
  }
`);

type Copied = NonNullable<EntityText['entity']>;
type Tie = Copied['ties']['nodes'][number];
type Said = CopiedStatementFragment;

const isSaid = (end: object): end is Said => 'speakers' in end;

/** “Cigref: « … » (Oct 2021)”: the whole words, which the sentence of a tie cuts. */
function saidText(said: Said, lang: Language): string {
  const { date, speakers } = said;
  const names = speakers.map(({ shortName }) => shortName).join(', ');
  return [names && names + (lang === 'fr' ? '\u00a0:' : ':'), wordsOf(said), date && `(${date.text})`]
    .filter(Boolean)
    .join(' ');
}

function tieText(tie: Tie, id: string, words: Words, lang: Language): string {
  const end = tie.from.id === id ? tie.to : tie.from;
  if (!isSaid(end) || end.speakers.length === 0) return tie.sentence;
  const stance = tie.stance ? ` – ${words.stanceVerbs[tie.stance].toLowerCase()}` : '';
  return saidText(end, lang) + stance;
}

/**
 * Everything known of an entity as text to copy: what it is, its ties, what was said, each with the numbers of its sources.
 *
 * @throws ApiError
 */
export async function copiedEntity(
  id: string,
  lang: Language,
  words: Words,
  end: CopiedEnd,
): Promise<string> {
  const { entity } = await ask(EntityTextQuery, { id, lang });
  if (!entity) return '';
  const ties = entity.ties.nodes;
  const isStatement = isSaid(entity);
  const lineOf = (tie: Tie) => ({
    text: isStatement ? tie.sentence : tieText(tie, id, words, lang),
    claims: tie.claims,
  });
  const own = entity.claims.nodes.filter(({ about }) => 'id' in about && about.id === id);
  const parts: FootnotedPart[] = [
    {
      heading: null,
      lines: isStatement
        ? [{ text: saidText(entity, lang), claims: ties.find(({ kind }) => kind === 'ABOUT')?.claims ?? [] }]
        : [],
    },
    { heading: null, lines: own.map(({ text, citations }) => ({ text, claims: [{ citations }] })) },
    {
      heading: words.tabs.ties,
      lines: ties.filter(({ kind }) => isStatement || !SPEECH_TIES.has(kind)).map(lineOf),
    },
    {
      heading: words.inspector.inWords,
      lines: isStatement ? [] : ties.filter(({ kind }) => kind === 'ABOUT' || kind === 'SAID').map(lineOf),
    },
  ];
  const left = entity.ties.totalCount - ties.length;
  const title = [entity.name, entity.summary].filter(Boolean).join(' · ');
  return footnotedText(left > 0 ? `${title} (${words.copy.left(left)})` : title, parts, end, lang);
}
