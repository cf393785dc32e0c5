import { createStore, useStore } from '../lib/createStore.ts';

/**
 * Whether the server answers; `returns` counts how often it came back, so that failed questions are asked again, `doubts` how
 * often an answer did not fit what was known.
 */
export interface Connection {
  lost: boolean;
  returns: number;
  doubts: number;
}

const store = createStore<Connection>({ lost: false, returns: 0, doubts: 0 });

export const useConnection = () => useStore(store);

export const connection = {
  lost() {
    if (!store.get().lost) store.set({ ...store.get(), lost: true });
  },
  answered() {
    const { lost, returns, doubts } = store.get();
    if (lost) store.set({ lost: false, returns: returns + 1, doubts });
  },
  /** What is on the page is not in the data: they may be others than they were. */
  doubted() {
    const before = store.get();
    store.set({ ...before, doubts: before.doubts + 1 });
  },
  /** Asks the failed questions again, though the connection was never seen to break. */
  askAgain() {
    const before = store.get();
    store.set({ ...before, returns: before.returns + 1 });
  },
};
