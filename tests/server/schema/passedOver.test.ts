import { openSeededStore } from '#testkit/openSeededStore.ts';
import { SEEDS } from './describeConnections.ts';
import { describePassedOver } from './describePassedOver.ts';

describePassedOver('the embedded engine', () => openSeededStore(SEEDS));
