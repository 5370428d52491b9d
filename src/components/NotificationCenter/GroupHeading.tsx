import { Archive, MailOpen } from 'lucide-react';
import { ForeignText } from '../../internal/index';
import type { NotificationGroup, NotificationGrouping } from '../../notifications/index';
import { useCenter } from './centerContext';
import { groupLabel } from './groupLabel';
import { IconButton } from './NotificationCenter.styles';
import { Actions, GroupLine } from './NotificationRow.styles';

export interface GroupHeadingProps {
  readonly group: NotificationGroup;
  readonly isPinned: boolean;
  readonly groupBy: NotificationGrouping;
  readonly isSticky?: boolean | undefined;
}

/**
 * The heading of a group. Hidden from those who listen, since a feed holds articles alone: each article says which group
 * it is in, and the keyboard reaches what the two buttons do by selecting.
 */
export function GroupHeading({ group, isPinned, groupBy, isSticky }: GroupHeadingProps) {
  const { format, typeLabels, act } = useCenter();
  const ids = group.items.map(({ id }) => id);
  return (
    <GroupLine aria-hidden data-part="group" data-sticky={isSticky === true ? '' : undefined}>
      <ForeignText>{groupLabel(group, { groupBy, isPinned, format, typeLabels })}</ForeignText>
      {act && isSticky !== true && (
        <Actions as="span" style={{ opacity: 1 }}>
          {group.unread > 0 && (
            <IconButton
              tabIndex={-1}
              title={format.text('groupRead')}
              onClick={() => act({ verb: 'read', ids })}
            >
              <MailOpen size={16} strokeWidth={1.5} aria-hidden />
            </IconButton>
          )}
          <IconButton
            tabIndex={-1}
            title={format.text('groupArchive')}
            onClick={() => act({ verb: 'archive', ids })}
          >
            <Archive size={16} strokeWidth={1.5} aria-hidden />
          </IconButton>
        </Actions>
      )}
    </GroupLine>
  );
}
