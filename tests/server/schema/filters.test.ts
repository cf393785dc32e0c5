import { openStore } from '#server/store/open.ts';
import { describeFilters } from './describeFilters.ts';

describeFilters('the embedded engine', () => openStore({ dataFolder: null }), { graphs: 8, conditions: 30 });
