import type { Language } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { ask } from '../../api/useAnswer.ts';
import { footnotedText } from '../../evidence/footnotes.ts';
import type { Words } from '../../locales/en.ts';
import type { OrderedStance } from './inOrder.ts';

const CellSourcesQuery = graphql(`
  query CellSources($ids: [ID!]!, $lang: Language!) {
    dataset {
      title(lang: $lang)
      updated
    }
    entities(ids: $ids) {
      id
      claims(first: 20) {
        nodes {
          ...FootnoteCitations
        }
      }
    }
  }
`);

/** As many statements as are asked about at once. */
const PART = 20;

/**
 * The stances of a cell as text to copy, in their order, each with its words and the numbers of its sources.
 *
 * @throws ApiError
 */
export async function copiedCell(
  title: string,
  steps: readonly OrderedStance[],
  { lang, words, address }: { lang: Language; words: Words; address: string },
): Promise<string> {
  const ids = [...new Set(steps.map(({ statement }) => statement.id))];
  const parts = Array.from({ length: Math.ceil(ids.length / PART) }, (_unused, part) =>
    ids.slice(part * PART, (part + 1) * PART),
  );
  const answers = await Promise.all(parts.map((part) => ask(CellSourcesQuery, { ids: part, lang })));
  const claims = new Map(
    answers.flatMap(({ entities }) =>
      entities.flatMap((entity) => (entity ? [[entity.id, entity.claims.nodes] as const] : [])),
    ),
  );
  const lines = steps.map(({ statement, stance, date, subjects }) => {
    const said = statement.quotation ? `«\u00a0${statement.quotation}\u00a0»` : (statement.paraphrase ?? '');
    const what = `${words.stanceVerbs[stance]} ${subjects.map(({ shortName }) => shortName).join(', ')}`;
    return {
      text: `${date ?? words.inspector.undated}, ${what}${lang === 'fr' ? '\u00a0:' : ':'} ${said}`,
      claims: claims.get(statement.id) ?? [],
    };
  });
  const dataset = answers[0]?.dataset;
  return footnotedText(
    title,
    [{ heading: null, lines }],
    {
      sources: words.affair.sources,
      from: words.copy.from(dataset?.title ?? '', dataset?.updated ?? null, address),
    },
    lang,
  );
}
