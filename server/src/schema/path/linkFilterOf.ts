import type { LinkFilter } from '../../paths/linkFilter.ts';
import { badUserInput } from '../errors.ts';
import type { EntityKind, TieKind } from '../types.generated.ts';
import { parseScope, type ScopeArguments } from '../window.ts';

/** The arguments that say what a path may be made of. */
export interface FilterArguments extends ScopeArguments {
  readonly ties?: readonly TieKind[] | null;
  readonly kinds?: readonly EntityKind[] | null;
  readonly minSources?: number | null;
  readonly avoid?: readonly string[] | null;
}

const MOST_AVOIDED = 100;

/** @throws BAD_USER_INPUT for an argument out of its range */
export function linkFilterOf(args: FilterArguments): LinkFilter {
  const avoid = [...new Set(args.avoid ?? [])];
  if (avoid.length > MOST_AVOIDED)
    throw badUserInput(`avoid: ${avoid.length} ids are more than ${MOST_AVOIDED}; name fewer`);
  const minSources = args.minSources ?? 0;
  if (minSources < 0) throw badUserInput(`minSources: must be 0 or more, got ${minSources}`);
  return {
    ...parseScope(args),
    ties: args.ties ?? null,
    kinds: args.kinds ?? null,
    minSources,
    avoid,
  };
}

/** The most steps, 1 to 6. @throws BAD_USER_INPUT outside */
export function checkedHops(asked: number | null | undefined, fallback: number): number {
  const hops = asked ?? fallback;
  if (hops < 1 || hops > 6) throw badUserInput(`maxHops: must be 1 to 6, got ${hops}`);
  return hops;
}
