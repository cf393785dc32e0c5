/** Where a thread begins: it does not inherit from the process how TypeScript is read. */
import { register } from 'tsx/esm/api';

register();
await import('./answerTasks.ts');
