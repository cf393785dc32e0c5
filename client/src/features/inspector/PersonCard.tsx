import type { PersonCardFragment, TieLineFragment } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { useWords } from '../../state/language.ts';
import { StatementList } from './StatementRow.tsx';
import { TieGroup } from './TieRow.tsx';

export const PersonCardParts = graphql(`
  fragment PersonCard on Person {
    id
    statements(first: 100) {
      totalCount
      nodes {
        ...StatementLine
      }
    }
  }
`);

/** A person: posts over time, then where they stood, in their words. */
export function PersonCard({
  person,
  ties,
}: {
  person: PersonCardFragment;
  ties: readonly TieLineFragment[];
}) {
  const words = useWords();
  const shownElsewhere = ['WORKS_FOR', 'SAID'];
  const about = ties.filter(({ kind }) => kind === 'ABOUT');
  const other = ties.filter(({ kind }) => !shownElsewhere.includes(kind) && kind !== 'ABOUT');
  return (
    <>
      <TieGroup
        title={words.inspector.roles}
        ties={ties.filter(({ kind }) => kind === 'WORKS_FOR')}
        from={person.id}
      />
      <StatementList
        title={words.inspector.positions}
        statements={person.statements.nodes}
        total={person.statements.totalCount}
        about=""
        showSubject
      />
      <TieGroup title={words.inspector.about} ties={about} from={person.id} />
      <TieGroup title={words.inspector.otherTies} ties={other} from={person.id} />
    </>
  );
}
