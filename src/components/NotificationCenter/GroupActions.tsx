import { Archive, MailOpen } from 'lucide-react';
import type { NotificationGroup } from '../../notifications/index';
import { useCenter } from './centerContext';
import { IconButton } from './NotificationCenter.styles';
import { Actions } from './NotificationRow.styles';
import { useWholeFormat } from './useWholeFormat';

export interface GroupActionsProps {
  readonly group: NotificationGroup;
}

/**
 * What can be done to a whole group, for the pointer. The keyboard has Shift and the row's letter, and each row's menu
 * offers the same.
 */
export function GroupActions({ group }: GroupActionsProps) {
  const { act } = useCenter();
  const format = useWholeFormat();
  const ids = group.items.map(({ id }) => id);
  return (
    <Actions as="span" data-shown="">
      {group.unread > 0 && (
        <IconButton
          tabIndex={-1}
          title={format.text('groupRead')}
          onClick={() => act?.({ verb: 'read', ids })}
        >
          <MailOpen size={16} strokeWidth={1.5} aria-hidden />
        </IconButton>
      )}
      <IconButton
        tabIndex={-1}
        title={format.text('groupArchive')}
        onClick={() => act?.({ verb: 'archive', ids })}
      >
        <Archive size={16} strokeWidth={1.5} aria-hidden />
      </IconButton>
    </Actions>
  );
}
