/** The priorities that are known, the gravest first. */
export const priorities: readonly string[] = ['critical', 'high', 'medium', 'low'];

/** Below: graver. A priority that nobody knows stands between medium and low: neither alarming nor buried. */
export function priorityRank(priority: string): number {
  const rank = priorities.indexOf(priority);
  return rank === -1 ? 2.5 : rank;
}
