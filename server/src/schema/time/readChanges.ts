import type { Context } from '../../context.ts';
import { dayNumber } from '../../domain/partialDate.ts';
import { loadEntities } from '../actor/loadEntities.ts';
import { parseInstant } from '../instant.ts';
import { buildPage, checkedFirst, decodeCursor, resolvePage, type Order, type Page } from '../page.ts';
import type { EntityRow, TieRow } from '../rows.ts';
import type { QueryChangesArgs } from '../types.generated.ts';
import type { ChangeRow } from './timelineRows.ts';

const NEWEST_FIRST: Order = { field: 'RECORDED', direction: 'DESC' };

/** One page of what was recorded since an instant. @throws BAD_USER_INPUT when `since` is no instant */
export async function readChanges(args: QueryChangesArgs, context: Context): Promise<Page<ChangeRow>> {
  const { store, load } = context;
  const since = parseInstant('since', args.since);
  const first = checkedFirst(args.first);
  const after = decodeCursor(NEWEST_FIRST, args.after);
  const [rows, counted] = await Promise.all([
    store.run('time/changes', {
      since,
      afterId: after?.id ?? null,
      afterKey: after ? String(after.key) : null,
      limit: first + 1,
    }),
    store.run('time/countChanges', { since }),
  ]);
  const subjects = new Map(rows.map(({ id, aboutType }) => [id, aboutType]));
  const page = buildPage(rows.slice(0, first), NEWEST_FIRST, {
    hasNextPage: rows.length > first,
    hasPreviousPage: after !== null,
    totalCount: counted[0]?.total ?? 0,
  });
  const changes = page.nodes.map(({ id, key }) => ({
    id,
    at: String(key),
    // A claim about a tie concerns both ends; the id of a tie begins with that of the entity it starts at.
    entity: subjects.get(id) === 'TIE' ? (id.split('.')[0] ?? '') : id,
  }));
  const [entities, ties, claims] = await Promise.all([
    loadEntities(
      load,
      changes.filter(({ id }) => subjects.get(id) !== 'TIE').map(({ id }) => id),
    ),
    load.tie.loadMany(changes.filter(({ id }) => subjects.get(id) === 'TIE').map(({ id }) => id)),
    changes.length === 0 ? [] : store.run('time/changeClaims', { changes }),
  ]);
  const about = new Map<string, EntityRow | TieRow>(entities.map((row) => [row.id, row]));
  for (const tie of ties) {
    if (tie instanceof Error) throw tie;
    if (tie) about.set(tie.id, tie);
  }
  const claimIds = new Map<string, string[]>();
  for (const { of, at, claimId } of claims) {
    const key = `${of} ${at}`;
    claimIds.set(key, [...(claimIds.get(key) ?? []), claimId]);
  }
  return resolvePage(page, (rows) =>
    Promise.resolve(
      rows.map(({ id, key }): ChangeRow | null => {
        const subject = about.get(id);
        if (!subject) return null;
        const recordedAt = String(key);
        const isFirst = subject.recorded === null || subject.recorded >= dayNumber(recordedAt);
        return {
          id,
          kind: isFirst ? 'ADDED' : 'ALTERED',
          recordedAt,
          about: subject,
          claimIds: claimIds.get(`${id} ${recordedAt}`) ?? [],
        };
      }),
    ),
  );
}
