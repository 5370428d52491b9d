import type { Format } from '../../internal/index';
import type { NotificationItem } from '../../model/index';
import type { NotificationOperation } from '../../notifications/index';
import type { NotificationMessageKey } from './messages';
import { verbNames } from './verbNames';

/** How an operation is called: as on its button, also where an item brought the button along. */
export function operationName(
  { verb, ids, actionId }: NotificationOperation,
  view: readonly NotificationItem[],
  format: Format<NotificationMessageKey>,
): string {
  const item = verb === 'action' ? view.find(({ id }) => id === ids[0]) : undefined;
  const label = item?.actions?.find(({ id }) => id === actionId)?.label;
  return label ?? format.text(verbNames[verb].name);
}
