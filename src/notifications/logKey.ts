import type { LogOwner } from './logOwner';

/**
 * The name under which one person's log is stored and shared between tabs (`localStorage`, `BroadcastChannel`). Two
 * owners never have the same name, whatever characters their ids hold.
 */
export function logKey({ tenantId, userId }: LogOwner): string {
  return `auterity-notifications:${JSON.stringify([tenantId, userId])}`;
}
