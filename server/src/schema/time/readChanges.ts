import type { Context } from '../../context.ts';
import { dayNumber } from '../../domain/partialDate.ts';
import { loadEntities } from '../actor/loadEntities.ts';
import { badUserInput } from '../errors.ts';
import { storePage } from '../list.ts';
import { resolvePage, type Order, type Page } from '../page.ts';
import type { EntityRow, TieRow } from '../rows.ts';
import type { QueryChangesArgs } from '../types.generated.ts';
import type { ChangeRow } from './timelineRows.ts';

const NEWEST_FIRST: Order = { field: 'RECORDED', direction: 'DESC' };

/** One page of what was recorded since an instant. @throws BAD_USER_INPUT when `since` is no instant */
export async function readChanges(args: QueryChangesArgs, context: Context): Promise<Page<ChangeRow>> {
  const { store, load } = context;
  const since = instantOf(args.since);
  const subjects = new Map<string, string>();
  const page = await storePage(
    NEWEST_FIRST,
    args,
    async ({ afterId, afterKey, limit }) => {
      const rows = await store.run('time/changes', {
        since,
        afterId,
        afterKey: afterKey === null ? null : String(afterKey),
        limit,
      });
      for (const { id, aboutType } of rows) subjects.set(id, aboutType);
      return rows;
    },
    () => store.run('time/countChanges', { since }),
  );
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

/** An instant as the claims keep it: UTC, to the second, rounded up so that nothing before it is told. */
function instantOf(text: string): string {
  const isInstant = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(
    text,
  );
  const milliseconds = isInstant ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(milliseconds))
    throw badUserInput(`since: “${text.slice(0, 60)}” is no instant; write it as 2026-11-01T00:00:00Z`);
  return `${new Date(Math.ceil(milliseconds / 1_000) * 1_000).toISOString().slice(0, 19)}Z`;
}
