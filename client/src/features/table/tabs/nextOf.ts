/** Where the next page begins; null at the end. */
export function nextOf(info: { hasNextPage: boolean; endCursor?: string | null }): string | null {
  return info.hasNextPage ? (info.endCursor ?? null) : null;
}
