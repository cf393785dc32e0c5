import { openSeededStore } from '#testkit/openSeededStore.ts';
import { describeSeedFacts, SEEDS } from './describeSeedFacts.ts';

describeSeedFacts('the embedded engine', () => openSeededStore(SEEDS));
