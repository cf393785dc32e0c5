import type { Language } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { ask } from '../../api/useAnswer.ts';
import { footnotedText, wordsOf } from '../../evidence/footnotes.ts';
import type { CopiedEnd } from '../../evidence/useCopiedEnd.ts';
import { parts } from '../../lib/parts.ts';
import type { Words } from '../../locales/en.ts';
import type { OrderedStance } from './inOrder.ts';

const CellSourcesQuery = graphql(`
  query CellSources($ids: [ID!]!, $lang: Language!) {
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
  { lang, words, end }: { lang: Language; words: Words; end: CopiedEnd },
): Promise<string> {
  const ids = [...new Set(steps.map(({ statement }) => statement.id))];
  const answers = await Promise.all(
    parts(ids, PART).map((part) => ask(CellSourcesQuery, { ids: part, lang })),
  );
  const claims = new Map(
    answers.flatMap(({ entities }) =>
      entities.flatMap((entity) => (entity ? [[entity.id, entity.claims.nodes] as const] : [])),
    ),
  );
  const lines = steps.map(({ statement, stance, date, subjects }) => {
    const what = `${words.stanceVerbs[stance]} ${subjects.map(({ shortName }) => shortName).join(', ')}`;
    return {
      text: `${date ?? words.inspector.undated}, ${what}${lang === 'fr' ? '\u00a0:' : ':'} ${wordsOf(statement)}`,
      claims: claims.get(statement.id) ?? [],
    };
  });
  return footnotedText(title, [{ heading: null, lines }], end, lang);
}
