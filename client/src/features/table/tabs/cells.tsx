import type { EntityKind } from '../../../api/generated/graphql.ts';
import { useWords } from '../../../state/language.ts';
import { KindShape } from '../../../ui/KindShape.tsx';
import type { Column } from '../tab.ts';

/** The words between « », whatever marks the source has around them. */
export const quoted = (words: string) => `«\u00a0${words.replace(/^[«"“]\s*|\s*[»"”]$/gu, '')}\u00a0»`;

/** How many sources stand behind a row; ≠ where they disagree. */
export function SourceCount({ count, disputed }: { count: number; disputed?: boolean }) {
  const words = useWords();
  return (
    <span className="table-sources">
      {words.digits(count)}
      {disputed && <b> ≠</b>}
    </span>
  );
}

/** How many sources there are for a row of a list that can be sorted by them. */
export const SOURCES_COLUMN: Column<{ readonly sourceCount: number }> = {
  id: 'sources',
  width: 64,
  grow: 0,
  order: 'SOURCES',
  direction: 'DESC',
  end: true,
  text: (row) => String(row.sourceCount),
  cell: (row) => <SourceCount count={row.sourceCount} />,
};

/** A thing's shape and name. */
export function Named({ kind, name }: { kind: EntityKind; name: string }) {
  return (
    <span className="table-named">
      <KindShape kind={kind} size={18} />
      <b className="one-line">{name}</b>
    </span>
  );
}
