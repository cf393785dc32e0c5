import type { ReactNode } from 'react';
import type { EntityKind } from '../../api/generated/graphql.ts';
import { viewActions } from '../../state/view.ts';
import { KindShape } from '../../ui/KindShape.tsx';

/** A thing of an answer: its shape, its name that opens it, and what is to be said of it. */
export function ThingLine({
  thing,
  note,
  children,
}: {
  thing: { readonly id: string; readonly kind: EntityKind; readonly shortName: string };
  note?: string;
  children?: ReactNode;
}) {
  return (
    <li>
      <KindShape kind={thing.kind} />
      <span>
        <button type="button" className="name" onClick={() => viewActions.select(thing.id)}>
          {thing.shortName}
        </button>
        {note && <small>{note}</small>}
      </span>
      {children}
    </li>
  );
}
