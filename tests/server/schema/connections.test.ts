import { openSeededStore } from '#testkit/openSeededStore.ts';
import { describeConnections, SEEDS } from './describeConnections.ts';

describeConnections('the embedded engine', () => openSeededStore(SEEDS));
