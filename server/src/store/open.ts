import { EmbeddedStore, type EmbeddedSettings } from './embedded/embeddedStore.ts';
import { Neo4jStore, type Neo4jSettings } from './neo4j/neo4jStore.ts';
import type { GraphStore } from './port.ts';

export interface StoreSettings extends Partial<EmbeddedSettings> {
  /** Set: the graph lives in this Neo4j. Absent: in the embedded engine, under `dataFolder`. */
  readonly neo4j?: Neo4jSettings;
}

/**
 * Opens the store the settings ask for and sets up its ids and indexes, which may be done any number of times.
 * @throws StoreError UNAVAILABLE, saying what to check
 */
export function openStore(settings: StoreSettings): Promise<GraphStore> {
  if (settings.neo4j) return Neo4jStore.open(settings.neo4j);
  return EmbeddedStore.open({ ...settings, dataFolder: settings.dataFolder ?? null });
}
