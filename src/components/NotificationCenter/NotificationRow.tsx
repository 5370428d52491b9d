import { memo } from 'react';
import { ForeignText, LinkButton, VisuallyHidden } from '../../internal/index';
import { isKnownTime, type NotificationBundle } from '../../notifications/index';
import { useCenter } from './centerContext';
import { folderText, itemStatus, timeLabel, typeLabel } from './itemStatus';
import {
  Acts,
  Avatar,
  Body,
  Dot,
  Headline,
  Lead,
  Main,
  Meta,
  Side,
  When,
} from './NotificationRow.styles';
import { PriorityMark } from './PriorityMark';
import { sameBundle } from './sameBundle';
import type { RowCommand } from './rowCommand';
import { useActing } from './useActing';
import { useSettled } from './useSettled';

export interface NotificationRowProps {
  /** Prefix of the ids of its parts. */
  readonly id: string;
  readonly bundle: NotificationBundle;
  /** The group it stands in, in words; `''`: none. */
  readonly groupName: string;
  readonly now: number | null;
  /** Its controls can be reached with Tab. */
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  readonly isUnfolded: boolean;
  readonly isMenuOpen: boolean;
  readonly isPending: boolean;
  /** Items of several folders stand in the list, so each says where it is. */
  readonly isMixed: boolean;
  /** The action of this item that was tried last and did not work. */
  readonly failedAction: string | undefined;
  readonly onCommand: (command: RowCommand, id: string) => void;
}

/** What a row shows: status, title, text, facts, and at its end the time or what can be done. */
export const NotificationRow = memo(
  function NotificationRow(props: NotificationRowProps) {
    const { id, bundle, now, isActive, isSelected, isOpen, onCommand } = props;
    const { format, typeLabels, act, slots } = useCenter();
    const acting = useActing();
    const { item, items, unread } = bundle;
    const { text } = format;
    const tabIndex = isActive ? 0 : -1;
    const isSettled = useSettled();
    const controls = act !== null && isSettled ? acting : null;
    const folder = item.archivedAt == null || props.isMixed ? folderText(item, now, format) : '';
    const time = timeLabel(item.createdAt, now, format);
    return (
      <>
        <Lead>
          {controls && (
            <controls.RowSelect
              item={item}
              isSelected={isSelected}
              tabIndex={tabIndex}
              onToggle={() => onCommand('toggleSelect', item.id)}
            />
          )}
          {unread > 0 && <Dot data-part="unread" />}
        </Lead>
        <PriorityMark priority={item.priority} />
        <Main>
          <Headline
            id={`${id}title`}
            aria-expanded={isOpen}
            tabIndex={tabIndex}
            onClick={() => onCommand('toggleOpen', item.id)}
          >
            <ForeignText>{slots.title?.(item) ?? item.title}</ForeignText>
          </Headline>
          {item.body !== '' && (
            // A long text scrolls once it is open, also by the keyboard.
            <Body id={`${id}body`} tabIndex={isOpen ? 0 : undefined}>
              <ForeignText>{slots.body?.(item) ?? item.body}</ForeignText>
            </Body>
          )}
          <Meta>
            {item.actor && (
              <>
                <Avatar aria-hidden data-part="avatar">
                  {slots.avatar?.(item) ?? acting?.initialsOf(item.actor.name, format.locale)}
                </Avatar>
                <ForeignText>{item.actor.name}</ForeignText>
              </>
            )}
            <ForeignText>{typeLabel(item.type, typeLabels)}</ForeignText>
            {item.source != null && <ForeignText>{item.source}</ForeignText>}
            {folder !== '' && <span>{folder}</span>}
            {props.isPending && <span>{text('pending')}</span>}
            {items.length > 1 && (
              <LinkButton
                aria-expanded={props.isUnfolded}
                tabIndex={tabIndex}
                onClick={() => onCommand('toggleFold', item.id)}
              >
                ×{format.number(items.length)}{' '}
                {text(props.isUnfolded ? 'hideRepeated' : 'showRepeated', { count: items.length })}
              </LinkButton>
            )}
            {slots.meta?.(item)}
          </Meta>
          {item.actions != null && item.actions.length > 0 && (
            <Acts data-part="item-actions">
              {acting && isSettled && (
                <acting.ItemActions
                  item={item}
                  now={now}
                  tabIndex={tabIndex}
                  isOpen={isOpen}
                  failedId={props.failedAction}
                  onOpen={() => onCommand('toggleOpen', item.id)}
                />
              )}
            </Acts>
          )}
          {isOpen && acting && <acting.RowDetails item={item} tabIndex={tabIndex} />}
          <VisuallyHidden id={`${id}status`}>
            {[
              ...itemStatus(item, now, format),
              time,
              ...(props.groupName === '' ? [] : [props.groupName]),
            ].join(', ')}
          </VisuallyHidden>
        </Main>
        <Side>
          <When data-yields={act ? '' : undefined}>
            {isKnownTime(item.createdAt) ? (
              <time
                dateTime={new Date(item.createdAt).toISOString()}
                title={format.dateTime(item.createdAt)}
              >
                {time}
              </time>
            ) : (
              time
            )}
          </When>
          {controls && (
            <controls.RowActions
              bundle={bundle}
              now={now}
              tabIndex={tabIndex}
              isMenuOpen={props.isMenuOpen}
              onMenuOpenChange={(open) => onCommand(open ? 'openMenu' : 'closeMenu', item.id)}
            />
          )}
        </Side>
      </>
    );
  },
  (before, after) =>
    (Object.keys(after) as (keyof NotificationRowProps)[]).every((name) =>
      name === 'bundle' ? sameBundle(before.bundle, after.bundle) : before[name] === after[name],
    ),
);
