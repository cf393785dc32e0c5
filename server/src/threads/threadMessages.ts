import type { EntityKind } from '../domain/records.ts';
import type { LinkArrays, LinkColumns } from '../paths/linkGraph.ts';
import type { TaskName, Tasks } from './tasks.ts';

/** What a thread starts with: ties to put together, or a graph to answer from. */
export type ThreadData =
  | { readonly columns: LinkColumns }
  | {
      readonly arrays: LinkArrays;
      readonly kinds: readonly EntityKind[];
      /** Ids of the nodes in their order, a line each: one text is passed on faster than a list. */
      readonly ids: string;
    };

export type ThreadTask = { [Name in TaskName]: { name: Name; asked: Tasks[Name]['asked'] } }[TaskName];

/** What comes back: once for `columns`, else once for each task. */
export type ThreadAnswer = { readonly value: unknown } | { readonly error: string };
