import { EmbeddedStore } from '#server/store/embedded/embeddedStore.ts';
import { asTestStore, TEST_CYPHER } from './testStatements.ts';

/** A program with a statement that never ends. Argument: the data folder. Prints the engine's process id once it runs. */
const engine = await EmbeddedStore.open({ dataFolder: process.argv[2] ?? '', cypherFolder: TEST_CYPHER });
const store = asTestStore(engine);
const rows = Array.from({ length: 400 }, (_item, number) => ({ number }));
await store.write([{ name: 'test/addThings', params: { rows } }]);
void store.run('test/runaway', {});
setTimeout(() => console.log(engine.processId), 300);
