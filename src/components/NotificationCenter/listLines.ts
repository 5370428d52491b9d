import type { InboxRow } from './inboxView';

/** A line of the list that is a notification. */
export type ItemRow = Extract<InboxRow, { kind: 'item' }>;

/** A notification, and whether its group begins with it. */
export interface ListLine {
  readonly row: ItemRow;
  readonly isFirst: boolean;
}

/**
 * The rows with each group's heading taken to its first notification: a feed holds articles alone, and so the heading
 * and what can be done to the group stand inside of one.
 */
export function listLines(rows: readonly InboxRow[]): ListLine[] {
  return rows.flatMap((row, index) =>
    row.kind === 'item' ? { row, isFirst: rows[index - 1]?.kind === 'group' } : [],
  );
}
