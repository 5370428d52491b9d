import { ForeignText } from '../../internal/index';
import type { NotificationGroup } from '../../notifications/index';
import { useCenter } from './centerContext';
import { GroupCount, GroupLine, GroupName } from './NotificationRow.styles';
import { useActing } from './useActing';

export interface GroupHeadingProps {
  readonly name: string;
  readonly group: NotificationGroup;
  /** The level of the heading in the page's outline; without it, it is no heading: the real one has scrolled away. */
  readonly level?: number | undefined;
  readonly tabIndex: number;
}

/** The heading of a group: its name, how much of it is unread, and what can be done to all of it. */
export function GroupHeading({ name, group, level, tabIndex }: GroupHeadingProps) {
  const { act, format } = useCenter();
  const acting = useActing();
  const tag = level === undefined ? 'span' : (`h${String(Math.min(6, level))}` as 'h3');
  return (
    <GroupLine data-part="group" data-sticky={level === undefined ? '' : undefined}>
      <GroupName as={tag}>
        <ForeignText>{name}</ForeignText>
      </GroupName>
      {group.unread > 0 && (
        <GroupCount>{`· ${format.text('bellUnread', { count: group.unread })}`}</GroupCount>
      )}
      {act && acting && <acting.GroupActions group={group} name={name} tabIndex={tabIndex} />}
    </GroupLine>
  );
}
