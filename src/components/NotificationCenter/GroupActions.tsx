import { Archive, ArchiveArrowUp, MailOpen } from 'lucide';
import { styled } from 'styled-components';
import type { IconNode } from '../../internal/index';
import { folderOf, type NotificationGroup, type NotificationVerb } from '../../notifications/index';
import { useCenter } from './centerContext';
import { useWholeFormat } from './useWholeFormat';
import { VerbButton } from './VerbButton';

const Buttons = styled.span`
  display: flex;
  margin-block: -4px;
  margin-inline-start: auto;
`;

export interface GroupActionsProps {
  readonly group: NotificationGroup;
  readonly name: string;
  readonly tabIndex: number;
}

/** What can be done to a whole group with one click. The keyboard also has Shift and a row's letter for it. */
export function GroupActions({ group, name, tabIndex }: GroupActionsProps) {
  const { act, report } = useCenter();
  const { text } = useWholeFormat();
  const ids = group.items.map(({ id }) => id);
  const button = (verb: NotificationVerb, label: string, icon: IconNode) => (
    <VerbButton
      verb={verb}
      items={group.items}
      label={label}
      name={`${label}: ${name}`}
      icon={icon}
      tabIndex={tabIndex}
      onAct={() => {
        act?.({ verb, ids });
        report({ type: 'bulk.applied', verb, count: ids.length, scope: 'group' });
      }}
    />
  );
  // The folder without snoozing, which is no matter here: what is archived goes back, anything else is archived.
  const isArchived = group.items.every((item) => folderOf(item) === 'archived');
  return (
    <Buttons>
      {group.unread > 0 && button('read', text('groupRead'), MailOpen)}
      {isArchived
        ? button('unarchive', text('unarchive'), ArchiveArrowUp)
        : button('archive', text('groupArchive'), Archive)}
    </Buttons>
  );
}
