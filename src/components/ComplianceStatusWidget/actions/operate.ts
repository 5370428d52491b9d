import type { ComplianceAction } from '../../../compliance/index';
import type { DisplayError } from '../../../model/index';
import type { ComplianceEventHandler } from '../complianceEvent';
import type { ComplianceActionHandler } from './complianceActionHandler';
import { failureOf } from './failureOf';
import type { LoggedOperation, OperationLog } from './operationLog';

/** The app, as far as it hears of what a person does. */
export interface OperationHandlers {
  readonly onAction: ComplianceActionHandler | undefined;
  readonly onEvent: ComplianceEventHandler | undefined;
}

/**
 * Sends an operation to the app: it is shown at once, and taken back by itself when the app's promise fails. One that
 * is in the log already is sent once more.
 */
export async function operate(
  operation: LoggedOperation,
  { setLog }: OperationLog,
  { onAction, onEvent }: OperationHandlers,
): Promise<void> {
  const { id: operationId, action } = operation;
  const pending = { ...operation, status: 'pending', error: null } as const;
  setLog((log) => [...log.filter(({ id }) => id !== operationId), pending]);
  onEvent?.({ type: 'action.requested', action, operationId });
  const error = await answerOf(action, operationId, onAction);
  const settled = { ...operation, error, status: error === null ? 'done' : 'failed' } as const;
  setLog((log) => log.map((each) => (each.id === operationId ? settled : each)));
  const type = error === null ? 'action.committed' : 'action.rolledBack';
  onEvent?.({ type, action, operationId });
}

async function answerOf(
  action: ComplianceAction,
  operationId: string,
  onAction: ComplianceActionHandler | undefined,
): Promise<DisplayError | null> {
  try {
    const answer: unknown = await onAction?.(action, { operationId });
    return failureOf(answer);
  } catch (thrown) {
    return { message: thrown instanceof Error ? thrown.message : '' };
  }
}
