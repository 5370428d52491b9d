import { useState } from 'react';
import { styled } from 'styled-components';
import { LinkButton } from '../../internal/index';
import type { NotificationAction, NotificationItem } from '../../model/index';
import { folderOf, lockReason } from '../../notifications/index';
import { useCenter } from './centerContext';
import { ConfirmAction } from './ConfirmAction';
import { ItemAction } from './ItemAction';
import { useWholeFormat } from './useWholeFormat';

/* As large as what stands beside it. */
const More = styled(LinkButton)`
  font-size: var(--aut-font-size-2);
  font-weight: var(--aut-font-weight-medium);
`;

/** So many stand in a row that is closed. */
const most = 3;

export interface ItemActionsProps {
  readonly item: NotificationItem;
  readonly now: number | null;
  readonly tabIndex: number;
  /** The row is open: all of them stand there, and why some cannot be carried out. */
  readonly isOpen: boolean;
  /** The one that was tried last and did not work. */
  readonly failedId: string | undefined;
  readonly onOpen: () => void;
}

/**
 * What an item asks of a person, in its row: buttons, and links where there is an address. One is under way at a time; what
 * destroys something, or says so, is asked for once more in the same place.
 */
export function ItemActions(props: ItemActionsProps) {
  const { item, now, tabIndex, isOpen, failedId } = props;
  const { act, autoReadOn, report } = useCenter();
  const { text } = useWholeFormat();
  const [asked, setAsked] = useState<NotificationAction | null>(null);
  // Whoever was asked and has answered goes on where they began.
  const [answeredId, setAnsweredId] = useState<string | null>(null);
  const actions = takenIn(item.actions ?? [], act !== null);
  const shown = isOpen ? actions : actions.slice(0, most);
  const isBusy = actions.some(({ status }) => status === 'pending');
  const isExpired = folderOf(item, now ?? undefined) === 'expired';

  const read = () => {
    if (item.readAt == null && autoReadOn !== 'never') {
      act?.({ verb: 'read', ids: [item.id], isAutomatic: true });
    }
  };
  const carryOut = ({ id }: NotificationAction) => {
    read();
    act?.({ verb: 'action', ids: [item.id], actionId: id });
  };
  if (asked !== null) {
    return (
      <ConfirmAction
        action={asked}
        text={text}
        tabIndex={tabIndex}
        onAnswer={(isYes) => {
          setAnsweredId(asked.id);
          setAsked(null);
          if (isYes) carryOut(asked);
        }}
      />
    );
  }
  return (
    <>
      {shown.map((action) => (
        <ItemAction
          key={action.id}
          action={action}
          text={text}
          tabIndex={tabIndex}
          takesFocus={answeredId === action.id}
          hasFailed={failedId === action.id}
          isBusy={isBusy}
          blockedBecause={
            action.disabledReason ??
            lockReason(item, 'action') ??
            (isExpired ? text('expired') : null)
          }
          saysWhy={isOpen}
          onTake={() => {
            if (action.confirm != null || action.kind === 'destructive') setAsked(action);
            else carryOut(action);
          }}
          onFollow={() => {
            read();
            report({ type: 'notification.action.followed', id: item.id, actionId: action.id });
          }}
        />
      ))}
      {actions.length > shown.length && (
        <More tabIndex={tabIndex} onClick={props.onOpen}>
          {text('moreItemActions', { count: actions.length - shown.length })}
        </More>
      )}
    </>
  );
}

/** Each once; where nobody carries anything out, links alone. */
function takenIn(actions: readonly NotificationAction[], canAct: boolean) {
  return actions.filter(
    ({ id, href }, place) =>
      (canAct || href != null) && actions.findIndex((one) => one.id === id) === place,
  );
}
