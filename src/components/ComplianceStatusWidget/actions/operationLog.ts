import type { Dispatch, SetStateAction } from 'react';
import type { ComplianceOperation } from '../../../compliance/index';
import type { ComplianceData, DisplayError } from '../../../model/index';

/** An operation in the widget's log. */
export interface LoggedOperation extends ComplianceOperation {
  /** Why it failed; `null` as long as it has not. */
  readonly error: DisplayError | null;
}

/** Lays operations over data, as `foldOperations` does. */
export type Fold = (
  data: ComplianceData,
  operations: readonly ComplianceOperation[],
) => ComplianceData;

/** The actions on their way. What was agreed to stays in it until the app hands in newer data. */
export interface OperationLog {
  readonly log: readonly LoggedOperation[];
  readonly setLog: Dispatch<SetStateAction<readonly LoggedOperation[]>>;
  /** What lays the log over the data. It comes with the first act, so that nobody loads it who only reads. */
  readonly fold: Fold;
  readonly setFold: Dispatch<SetStateAction<Fold>>;
}

/** The ids of the controls that an action is on its way for. */
export function controlsBeingSaved(log: readonly LoggedOperation[]): ReadonlySet<string> {
  return new Set(
    log.flatMap(({ status, action }) => (status === 'pending' ? action.controlId : [])),
  );
}
