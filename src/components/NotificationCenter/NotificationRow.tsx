import { Archive, ArchiveRestore, Mail, MailOpen } from 'lucide-react';
import { memo } from 'react';
import { ForeignText, LinkButton, StatusMark, VisuallyHidden } from '../../internal/index';
import {
  folderOf,
  type NotificationBundle,
  type NotificationVerb,
} from '../../notifications/index';
import { useCenter } from './centerContext';
import { itemStatus, priorityLook, timeLabel, typeLabel } from './itemStatus';
import { IconButton } from './NotificationCenter.styles';
import {
  Actions,
  Body,
  Dot,
  Headline,
  Lead,
  Main,
  Meta,
  Side,
  When,
} from './NotificationRow.styles';
import { RowDetails } from './RowDetails';
import { RowMore } from './RowMore';
import { sameBundle } from './sameBundle';

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
  readonly onCommand: (command: RowCommand, id: string) => void;
}

export type RowCommand = 'toggleOpen' | 'toggleSelect' | 'toggleFold' | 'closeMenu' | 'openMenu';

/** What a row shows: status, title, text, facts, and at its end the time or what can be done. */
export const NotificationRow = memo(
  function NotificationRow(props: NotificationRowProps) {
    const { id, bundle, now, isActive, isSelected, isOpen, onCommand } = props;
    const { format, typeLabels, act } = useCenter();
    const { item, items, unread } = bundle;
    const { text } = format;
    const tabIndex = isActive ? 0 : -1;
    const ids = items.map((one) => one.id);
    const look = priorityLook(item.priority);
    const isArchived = folderOf(item, now ?? undefined) === 'archived';
    const button = (verb: NotificationVerb, label: string, Icon: typeof Mail) => (
      <IconButton
        aria-label={label}
        title={label}
        tabIndex={tabIndex}
        onClick={() => act?.({ verb, ids })}
      >
        <Icon size={16} strokeWidth={1.5} aria-hidden />
      </IconButton>
    );
    return (
      <>
        <Lead>
          {act && (
            <input
              type="checkbox"
              checked={isSelected}
              tabIndex={tabIndex}
              aria-label={text('select', { title: item.title })}
              onChange={() => onCommand('toggleSelect', item.id)}
            />
          )}
          {unread > 0 && <Dot data-part="unread" />}
        </Lead>
        <StatusMark {...look}>{null}</StatusMark>
        <Main>
          <Headline id={`${id}title`}>
            <LinkButton
              aria-expanded={isOpen}
              tabIndex={tabIndex}
              onClick={() => onCommand('toggleOpen', item.id)}
            >
              <ForeignText>{item.title}</ForeignText>
            </LinkButton>
          </Headline>
          {item.body !== '' && (
            <Body>
              <ForeignText>{item.body}</ForeignText>
            </Body>
          )}
          <Meta>
            <ForeignText>{typeLabel(item.type, typeLabels)}</ForeignText>
            {item.source != null && <ForeignText>{item.source}</ForeignText>}
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
          </Meta>
          {isOpen && <RowDetails item={item} tabIndex={tabIndex} />}
          <VisuallyHidden id={`${id}status`}>
            {[
              ...itemStatus(item, now, format),
              timeLabel(item.createdAt, now, format),
              ...(props.groupName === '' ? [] : [props.groupName]),
            ].join(', ')}
          </VisuallyHidden>
        </Main>
        <Side>
          <When data-yields={act ? '' : undefined}>
            <time dateTime={machineTime(item.createdAt)} title={format.dateTime(item.createdAt)}>
              {timeLabel(item.createdAt, now, format)}
            </time>
          </When>
          {act && (
            <Actions data-part="actions">
              {unread > 0
                ? button('read', text('read'), MailOpen)
                : button('unread', text('unreadAction'), Mail)}
              {isArchived
                ? button('unarchive', text('unarchive'), ArchiveRestore)
                : button('archive', text('archive'), Archive)}
              <RowMore
                bundle={bundle}
                now={now}
                tabIndex={tabIndex}
                isOpen={props.isMenuOpen}
                onOpenChange={(open) => onCommand(open ? 'openMenu' : 'closeMenu', item.id)}
              />
            </Actions>
          )}
        </Side>
      </>
    );
  },
  (before, after) =>
    sameBundle(before.bundle, after.bundle) &&
    before.id === after.id &&
    before.groupName === after.groupName &&
    before.now === after.now &&
    before.isActive === after.isActive &&
    before.isSelected === after.isSelected &&
    before.isOpen === after.isOpen &&
    before.isUnfolded === after.isUnfolded &&
    before.isMenuOpen === after.isMenuOpen &&
    before.isPending === after.isPending &&
    before.onCommand === after.onCommand,
);

/** ISO 8601, or nothing for a time that no calendar has. */
function machineTime(at: number): string | undefined {
  return Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : undefined;
}
