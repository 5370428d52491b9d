import type { DisplayError } from '../model';
import type { NotificationOperation } from './notificationOperation';

/** Something that a person must be told about an operation, until it is dismissed. */
export interface OperationNotice {
  /** It did not work; somebody else was faster; an acknowledgement must come first; or an item does not allow it. */
  readonly kind: 'failed' | 'conflict' | 'blocked' | 'locked';
  readonly operation: NotificationOperation;
  /** How many items it is about. */
  readonly count: number;
  readonly error: DisplayError | null;
}

/** What a log holds at one moment. The same object until something changes. */
export interface LogState {
  readonly operations: readonly NotificationOperation[];
  readonly notice: OperationNotice | null;
  /** The last operation that can be taken back and for which that is worth offering. */
  readonly undoableId: string | null;
}

/** A log in which nothing has happened yet. */
export const emptyLog: LogState = { operations: [], notice: null, undoableId: null };
