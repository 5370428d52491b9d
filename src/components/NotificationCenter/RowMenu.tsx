import * as Menu from '@radix-ui/react-dropdown-menu';
import { type ReactElement, useId, useState } from 'react';
import { styled } from 'styled-components';
import {
  floatingSurface,
  ForeignText,
  textStyles,
  useTenantScopeProps,
} from '../../internal/index';
import {
  folderOf,
  needsAck,
  snoozePresets,
  type NotificationBundle,
  type NotificationQuery,
  type NotificationVerb,
} from '../../notifications/index';
import { useCenter } from './centerContext';
import type { NotificationMessageKey } from './messages';
import { SnoozeDate } from './SnoozeDate';
import { useWholeFormat } from './useWholeFormat';
import { whyNot } from './whyNot';

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

  @media (forced-colors: active) {
    background-color: CanvasText;
  }
`;

const Label = styled(Menu.Label)`
  ${textStyles.section}
  padding: var(--aut-space-1) var(--aut-space-2);
`;

const Locked = styled(Item)`
  align-items: start;
  color: var(--aut-color-text-muted);
  cursor: default;
  flex-direction: column;
  gap: 0;
  max-inline-size: 20rem;
  padding-block: var(--aut-space-1);

  @media (forced-colors: active) {
    &,
    > * {
      color: GrayText;
    }
  }
`;

/** What is not possible stays in the menu, in reach of the arrow keys, with the reason below its name. */
function LockedEntry({ label, why }: { readonly label: string; readonly why: string }) {
  const id = useId();
  return (
    <Locked
      aria-disabled
      aria-labelledby={`${id}name`}
      aria-describedby={`${id}why`}
      onSelect={(event) => event.preventDefault()}
    >
      <span id={`${id}name`}>{label}</span>
      <Hint id={`${id}why`}>
        <ForeignText>{why}</ForeignText>
      </Hint>
    </Locked>
  );
}

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
  const entry = (
    verb: NotificationVerb,
    label: NotificationMessageKey,
    onSelect = () => act?.({ verb, ids }),
  ) => {
    const why = whyNot(items, verb, format);
    return why === null ? (
      <Item onSelect={onSelect}>{text(label)}</Item>
    ) : (
      <LockedEntry label={text(label)} why={why} />
    );
  };
  const muteAll = (query: NotificationQuery) => () =>
    act?.({ verb: 'mute', query: { folder: 'all', ...query }, standing: true });
  const isSnoozeLocked = whyNot(items, 'snooze', format) !== null;
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
          {isSnoozeLocked && folder !== 'archived' && entry('snooze', 'snooze')}
          {presets.length > 0 && !isSnoozeLocked && (
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
              {item.threadId != null &&
                entry('mute', 'muteThread', muteAll({ threadIds: [item.threadId] }))}
              {entry('mute', 'muteType', muteAll({ types: [item.type] }))}
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
