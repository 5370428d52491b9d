import type { InboxRow } from './inboxView';

/** A line of the list that is a notification. */
export type ItemRow = Extract<InboxRow, { kind: 'item' }>;

/**
 * The rows that are notifications. A feed holds articles alone, and so a group's heading and what can be done to the
 * group stand inside of its first one.
 */
export function listLines(rows: readonly InboxRow[]): ItemRow[] {
  return rows.filter((row) => row.kind === 'item');
}
