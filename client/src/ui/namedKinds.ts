import type { EntityKind } from '../api/generated/graphql.ts';

/** What is known by a name: everything but single statements. */
export const NAMED_KINDS: readonly EntityKind[] = [
  'PERSON',
  'COMPANY',
  'JOINT_COMPANY',
  'PUBLIC_BODY',
  'ASSOCIATION',
  'MEDIUM',
  'UNNAMED_GROUP',
  'ALLIANCE',
  'POLICY',
  'LABEL',
  'MILESTONE',
];
