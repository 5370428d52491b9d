import { Bell as BellIcon } from 'lucide';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Icon } from '../../internal/index';
import { countText } from './countText';
import type { InboxCounts } from './inboxCounts';
import type { CenterFormat } from './itemStatus';
import { unreadText } from './unreadText';
import { Badge, Bell } from './NotificationCenter.styles';

export interface NotificationBellProps extends ComponentPropsWithoutRef<'button'> {
  readonly counts: InboxCounts;
  readonly format: CenterFormat;
}

/** The button that opens the inbox. Its name says how much is unread; the badge stops counting at 99. */
// forwardRef, because Radix hangs the panel on this element, also under React 18.
export const NotificationBell = forwardRef<HTMLButtonElement, NotificationBellProps>(
  function NotificationBell({ counts, format, ...rest }, ref) {
    const { unread, unreadByPriority, unreadIsLeast } = counts;
    const critical = unreadByPriority.critical ?? 0;
    const name = [format.text('title'), ...unreadText(counts, format)];
    return (
      <Bell {...rest} ref={ref} aria-label={name.join(', ')} data-part="bell">
        <Icon shape={BellIcon} size={20} />
        {unread > 0 && (
          <Badge aria-hidden data-critical={critical > 0 ? '' : undefined} data-part="badge">
            {countText(
              { count: Math.min(unread, 99), isLeast: unread > 99 || unreadIsLeast },
              format,
            )}
          </Badge>
        )}
      </Bell>
    );
  },
);
