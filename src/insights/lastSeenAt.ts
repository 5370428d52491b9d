import type { Insight } from '../model';

/** When an insight was last said, or `null` when no time is known. */
export function lastSeenAt(insight: Insight): number | null {
  const { updatedAt, createdAt } = insight;
  if (isTime(updatedAt)) return isTime(createdAt) ? Math.max(updatedAt, createdAt) : updatedAt;
  return isTime(createdAt) ? createdAt : null;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
