import type { Format } from '../../internal/index';
import type { NotificationItem } from '../../model/index';
import type { NotificationOperation } from '../../notifications/index';
import type { NotificationMessageKey } from './messages';
import { operationName } from './operationName';
import { verbNames } from './verbNames';

/** What an operation has done, such as "3 archived"; without a full stop. */
export function doneText(
  operation: NotificationOperation,
  view: readonly NotificationItem[],
  format: Format<NotificationMessageKey>,
): string {
  const { verb, ids } = operation;
  const action = operationName(operation, view, format);
  return format.text(verbNames[verb].done, { count: ids.length, action });
}
