import { openSeededStore } from '#testkit/openSeededStore.ts';
import { describeBadInput } from './describeBadInput.ts';

describeBadInput('the embedded engine', () => openSeededStore(), 600);
