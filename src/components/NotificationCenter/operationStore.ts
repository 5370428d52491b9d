import type { DisplayError } from '../../model/index';
import type { NotificationOperation } from '../../notifications/index';

/** Something that a person must be told about an operation, until it is dismissed. */
export interface OperationNotice {
  readonly kind: 'failed' | 'conflict' | 'blocked';
  readonly operation: NotificationOperation;
  /** How many items it is about. */
  readonly count: number;
  readonly error: DisplayError | null;
}

export interface OperationState {
  readonly operations: readonly NotificationOperation[];
  readonly notice: OperationNotice | null;
  /** The last act that can be taken back. */
  readonly undoableId: string | null;
}

export interface OperationStore {
  readonly get: () => OperationState;
  readonly set: (change: Partial<OperationState>) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

const empty: OperationState = { operations: [], notice: null, undoableId: null };

/**
 * Holds one inbox's log outside of React, so that an answer that comes between two renders, and two clicks in one, both
 * find the log as it is.
 */
export function createOperationStore(): OperationStore {
  let state = empty;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
