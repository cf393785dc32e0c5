import { openSeededStore } from '#testkit/openSeededStore.ts';
import { SEEDS } from './describeConnections.ts';
import { describeTies } from './describeTies.ts';

describeTies('the embedded engine', () => openSeededStore(SEEDS));
