import type { GraphStore } from '../../store/port.ts';
import { combine, idsOf, leaf, textComparison } from '../filter.ts';
import { EVERYTHING, setOf, type IdSet } from '../idSet.ts';
import type { ClaimFilter, SourceFilter, TextFilter } from '../types.generated.ts';
import { parseWindow } from '../window.ts';

export function claimsWhere(store: GraphStore, where: ClaimFilter): Promise<IdSet> {
  return combine(where, (nested) => claimsWhere(store, nested), [
    leaf(where.id, (text) => claimsByText(store, 'ID', text)),
    leaf(where.text, (text) => claimsByText(store, 'TEXT', text)),
    leaf(where.statuses, (statuses) => idsOf(store.run('claim/idsByStatus', { statuses: [...statuses] }))),
    leaf(where.about, (id) => idsOf(store.run('claim/concerning', { ids: [id] }))),
    leaf(where.aboutAny, (ids) => idsOf(store.run('claim/concerning', { ids: [...ids] }))),
    leaf(where.source, (id) => idsOf(store.run('claim/citing', { ids: [id] }))),
  ]);
}

export function sourcesWhere(store: GraphStore, where: SourceFilter): Promise<IdSet> {
  return combine(where, (nested) => sourcesWhere(store, nested), [
    leaf(where.id, (text) => sourcesByText(store, 'ID', text)),
    leaf(where.publisher, (text) => sourcesByText(store, 'PUBLISHER', text)),
    leaf(where.title, (text) => sourcesByText(store, 'TITLE', text)),
    leaf(where.kinds, (kinds) => idsOf(store.run('source/idsByKind', { kinds: [...kinds] }))),
    leaf(where.window, (window) => idsOf(store.run('source/idsInWindow', parseWindow(window)))),
    leaf(where.citedFor, (id) => citedFor(store, [id])),
    leaf(where.citedForAny, (ids) => citedFor(store, ids)),
  ]);
}

async function citedFor(store: GraphStore, ids: readonly string[]): Promise<IdSet> {
  const rows = await store.run('source/idsCitedFor', { ids: [...ids] });
  return setOf(rows.map(({ sourceId }) => sourceId));
}

async function claimsByText(store: GraphStore, field: 'ID' | 'TEXT', filter: TextFilter): Promise<IdSet> {
  const comparison = textComparison(filter);
  return comparison ? idsOf(store.run('claim/idsByText', { field, ...comparison })) : EVERYTHING;
}

async function sourcesByText(
  store: GraphStore,
  field: 'ID' | 'PUBLISHER' | 'TITLE',
  filter: TextFilter,
): Promise<IdSet> {
  const comparison = textComparison(filter);
  return comparison ? idsOf(store.run('source/idsByText', { field, ...comparison })) : EVERYTHING;
}
