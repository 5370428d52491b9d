import type { ComplianceAction } from '../../../compliance/index';
import type { DisplayError } from '../../../model/index';
import type { ComplianceActionHandler } from './complianceActionHandler';
import { failureOf } from './failureOf';
import type { LoggedOperation, OperationLog } from './operationLog';

/**
 * Sends an operation to the app: it is shown at once, and taken back by itself when the app's promise fails. One that
 * is in the log already is sent once more.
 */
export async function operate(
  operation: LoggedOperation,
  { setLog }: OperationLog,
  onAction: ComplianceActionHandler | undefined,
): Promise<void> {
  const pending = { ...operation, status: 'pending', error: null } as const;
  setLog((log) => [...log.filter(({ id }) => id !== operation.id), pending]);
  const error = await answerOf(operation.action, operation.id, onAction);
  const settled = { ...operation, error, status: error === null ? 'done' : 'failed' } as const;
  setLog((log) => log.map((each) => (each.id === operation.id ? settled : each)));
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
