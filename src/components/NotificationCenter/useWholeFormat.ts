import { useFormat, type Format } from '../../internal/index';
import { useCenter } from './centerContext';
import { notificationMessages, type NotificationMessageKey } from './messages';

/** How a part that is not in the first view writes: with all texts, and in the center's own language and zone. */
export function useWholeFormat(): Format<NotificationMessageKey> {
  return useFormat(notificationMessages, useCenter().writing);
}
