import { ForeignText } from '../../internal/index';
import type { NotificationGroup } from '../../notifications/index';
import { useCenter } from './centerContext';
import { GroupLine } from './NotificationRow.styles';
import { useActing } from './useActing';

export interface GroupHeadingProps {
  readonly name: string;
  /** Given: its actions are offered. */
  readonly group?: NotificationGroup | undefined;
}

/**
 * The heading of a group; without actions, the one that stays at the top while its rows scroll by. Hidden from those who
 * listen, since a feed holds articles alone: each article says which group it is in.
 */
export function GroupHeading({ name, group }: GroupHeadingProps) {
  const { act } = useCenter();
  const acting = useActing();
  return (
    <GroupLine aria-hidden data-part="group" data-sticky={group ? undefined : ''}>
      <ForeignText>{name}</ForeignText>
      {act && acting && group && <acting.GroupActions group={group} />}
    </GroupLine>
  );
}
