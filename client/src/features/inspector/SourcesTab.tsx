import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { openDrawer } from '../../state/drawer.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { Awaited } from '../../evidence/Awaited.tsx';
import { CitationLine } from '../../evidence/SourceChip.tsx';

const SourcesQuery = graphql(`
  query SourcesOf($id: ID!, $lang: Language!) {
    sources(where: { citedFor: $id }, orderBy: { field: PUBLISHED, direction: DESC }, first: 100) {
      totalCount
      nodes {
        id
        publisher
        title
        titleBasis
        url
        archiveUrl
        sourceKind
        language
        languageCode
        note
        published {
          text(lang: $lang)
        }
      }
    }
  }
`);

/** Every source cited for an entity or one of its ties, newest first. */
export function SourcesTab({ id }: { id: string }) {
  const words = useWords();
  const answer = useAnswer(SourcesQuery, { id, lang: useLanguage() });
  const sources = dataOf(answer)?.sources;
  if (!sources) {
    return <Awaited phase={answer.phase} failed={words.inspector.failed} className="nothing" />;
  }
  if (sources.nodes.length === 0) return <p className="nothing">{words.source.none}</p>;
  return (
    <>
      <button type="button" className="link-button" onClick={() => openDrawer({ of: id })}>
        {words.ledger.openAll}
      </button>
      <ul className="source-list ledger">
        {sources.nodes.map((source) => (
          <li key={source.id}>
            <CitationLine ledger citation={{ source, quotation: null, locator: null, claims: [] }} />
          </li>
        ))}
      </ul>
    </>
  );
}
