import { useEffect } from 'react';
import { createStore, useStore } from '../lib/createStore.ts';

/** Something that can be done by name. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** The heading it stands under. */
  readonly group: string;
  /** The keys that do the same, as they are printed. */
  readonly keys?: string;
  readonly run: () => void;
}

type Offers = ReadonlyMap<object, readonly Command[]>;
const store = createStore<Offers>(new Map());

/** Everything that can be done now, in the order it was offered. */
export const useOfferedCommands = (): readonly Command[] => [...useStore(store).values()].flat();

/** Offers commands for as long as the component stands; keep the list itself steady between renders. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    const offer = {};
    store.set(new Map(store.get()).set(offer, commands));
    return () => {
      const left = new Map(store.get());
      left.delete(offer);
      store.set(left);
    };
  }, [commands]);
}
