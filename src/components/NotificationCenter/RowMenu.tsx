import * as Menu from '@radix-ui/react-dropdown-menu';
import { type ReactElement, useState } from 'react';
import { styled } from 'styled-components';
import { floatingSurface, textStyles, useTenantScopeProps } from '../../internal/index';
import {
  folderOf,
  needsAck,
  snoozePresets,
  type NotificationBundle,
  type NotificationVerb,
} from '../../notifications/index';
import { useCenter } from './centerContext';
import type { NotificationMessageKey } from './messages';
import { SnoozeDate } from './SnoozeDate';
import { useWholeFormat } from './useWholeFormat';

const Content = styled(Menu.Content)`
  ${floatingSurface}
  ${textStyles.body}
  max-block-size: var(--radix-dropdown-menu-content-available-height);
  min-inline-size: 12rem;
  overflow-y: auto;
  padding: var(--aut-space-1);
`;

const Item = styled(Menu.Item)`
  align-items: center;
  border-radius: max(0px, calc(var(--aut-radius-control) - 2px));
  cursor: pointer;
  display: flex;
  gap: var(--aut-space-4);
  justify-content: space-between;
  min-block-size: 32px;
  outline: none;
  padding-inline: var(--aut-space-2);

  &[data-highlighted] {
    background-color: var(--aut-color-neutral-soft-active);

    @media (forced-colors: active) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;

const Hint = styled.span`
  ${textStyles.meta}
`;

const Line = styled(Menu.Separator)`
  background-color: var(--aut-color-border-default);
  block-size: 1px;
  margin-block: var(--aut-space-1);
`;

const Label = styled(Menu.Label)`
  ${textStyles.section}
  padding: var(--aut-space-1) var(--aut-space-2);
`;

const presetNames: Readonly<Record<string, NotificationMessageKey>> = {
  'in-one-hour': 'snoozeHour',
  'this-evening': 'snoozeEvening',
  tomorrow: 'snoozeTomorrow',
  weekend: 'snoozeWeekend',
  'next-week': 'snoozeWeek',
};

export interface RowMenuProps {
  readonly bundle: NotificationBundle;
  readonly now: number | null;
  readonly trigger: ReactElement;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** All that can be done to a notification, as a menu (ARIA menu button pattern). */
export function RowMenu({ bundle, now, trigger, isOpen, onClose }: RowMenuProps) {
  const { act } = useCenter();
  const format = useWholeFormat();
  const tenant = useTenantScopeProps();
  const [isPickingDate, setIsPickingDate] = useState(false);
  const { item, items } = bundle;
  const { text, timeZone } = format;
  const ids = items.map(({ id }) => id);
  const folder = folderOf(item, now ?? undefined);
  const presets = now === null || folder === 'archived' ? [] : snoozePresets(now, timeZone);
  const entry = (verb: NotificationVerb, label: NotificationMessageKey) => (
    <Item onSelect={() => act?.({ verb, ids })}>{text(label)}</Item>
  );
  const around = getComputedStyle(document.activeElement ?? document.body);
  const direction = around.direction === 'rtl' ? 'rtl' : 'ltr';

  if (isPickingDate && now !== null) {
    return (
      <SnoozeDate
        now={now}
        trigger={trigger}
        direction={direction}
        onClose={() => {
          setIsPickingDate(false);
          onClose();
        }}
        onPick={(until) => act?.({ verb: 'snooze', ids, until })}
      />
    );
  }
  return (
    <Menu.Root
      open={isOpen}
      dir={direction}
      modal={false}
      onOpenChange={(opens) => {
        if (!opens) onClose();
      }}
    >
      <Menu.Trigger asChild>{trigger}</Menu.Trigger>
      <Menu.Portal>
        <Content {...tenant} align="end" sideOffset={4} collisionPadding={8}>
          {needsAck(item) && entry('acknowledge', 'acknowledge')}
          {item.readAt == null ? entry('read', 'read') : entry('unread', 'unreadAction')}
          {folder === 'archived' ? entry('unarchive', 'unarchive') : entry('archive', 'archive')}
          {item.pinnedAt == null ? entry('pin', 'pin') : entry('unpin', 'unpin')}
          <Line />
          {folder === 'snoozed' && entry('unsnooze', 'unsnooze')}
          {presets.length > 0 && (
            <Menu.Group>
              <Label>{text('snooze')}</Label>
              {presets.map(({ id, until }) => (
                <Item key={id} onSelect={() => act?.({ verb: 'snooze', ids, until })}>
                  {text(presetNames[id] ?? 'snooze')}
                  <Hint>{format.dateTime(until)}</Hint>
                </Item>
              ))}
              <Item
                onSelect={(event) => {
                  event.preventDefault();
                  setIsPickingDate(true);
                }}
              >
                {text('snoozeDate')}
              </Item>
              <Line />
            </Menu.Group>
          )}
          {item.mutedAt == null ? (
            <>
              {item.threadId != null && (
                <Item
                  onSelect={() =>
                    act?.({
                      verb: 'mute',
                      query: { folder: 'all', threadIds: [item.threadId ?? ''] },
                      standing: true,
                    })
                  }
                >
                  {text('muteThread')}
                </Item>
              )}
              <Item
                onSelect={() =>
                  act?.({
                    verb: 'mute',
                    query: { folder: 'all', types: [item.type] },
                    standing: true,
                  })
                }
              >
                {text('muteType')}
              </Item>
            </>
          ) : (
            entry('unmute', 'unmute')
          )}
          {entry('delete', 'delete')}
        </Content>
      </Menu.Portal>
    </Menu.Root>
  );
}
