import type { Format } from '../../internal/index';
import type { NotificationItem } from '../../model/index';
import type { OperationNotice } from '../../notifications/index';
import type { NotificationMessageKey } from './messages';
import { operationName } from './operationName';

/** What a notice says, in a sentence; the server's own reason behind it, if it gave one for people. */
export function noticeText(
  notice: OperationNotice,
  view: readonly NotificationItem[],
  format: Format<NotificationMessageKey>,
): string {
  const { kind, operation, count, error } = notice;
  const action = operationName(operation, view, format);
  const said = format.text(kind, { count, action });
  const reason = error?.userMessage ?? error?.message ?? '';
  return reason === '' ? said : `${said} ${reason}`;
}
