import { Check, TriangleAlert } from 'lucide';
import { useEffect, useId, useRef } from 'react';
import { styled } from 'styled-components';
import {
  Button,
  ForeignText,
  type Format,
  Icon,
  textStyles,
  VisuallyHidden,
} from '../../internal/index';
import type { NotificationAction } from '../../model/index';
import type { NotificationMessageKey } from './messages';
import { safeHref } from './safeHref';

/* As low as a row allows; a label of any length breaks. */
export const ActionButton = styled(Button)`
  flex: 0 1 auto;
  font-size: var(--aut-font-size-2);
  line-height: var(--aut-line-height-2);
  max-inline-size: 100%;
  min-block-size: 28px;
  min-inline-size: 0;
  padding-block: 3px;
  padding-inline: var(--aut-space-2);
  text-align: start;
  text-decoration: none;

  &[data-kind='primary'] {
    border-color: var(--aut-color-border-strong);
  }

  &[data-kind='destructive'] {
    color: var(--aut-color-danger-text);
  }

  &[data-state='done'] {
    color: var(--aut-color-success-text);
  }

  &[data-state='failed'] {
    color: var(--aut-color-warning-text);
  }

  &[aria-disabled='true'] {
    cursor: default;
  }

  &[aria-disabled='true']:not([data-state='done']) {
    color: var(--aut-color-text-muted);

    @media (forced-colors: active) {
      border-color: GrayText;
      color: GrayText;
    }
  }

  > svg {
    flex: none;
  }
`;

const Why = styled.span`
  ${textStyles.meta}
  align-self: center;
`;

export interface ItemActionProps {
  readonly action: NotificationAction;
  readonly text: Format<NotificationMessageKey>['text'];
  readonly tabIndex: number;
  readonly takesFocus: boolean;
  readonly hasFailed: boolean;
  /** Another one, or this one, is under way. */
  readonly isBusy: boolean;
  /** Why it cannot be carried out now; `null`: it can. */
  readonly blockedBecause: string | null;
  /** Shows that reason, too. */
  readonly saysWhy: boolean;
  readonly onTake: () => void;
  readonly onFollow: () => void;
}

/** One action of an item: a link, or a button that says how far it is. Untrusted addresses that are none are only words. */
export function ItemAction(props: ItemActionProps) {
  const { action, text, tabIndex, takesFocus, hasFailed, isBusy, blockedBecause } = props;
  const whyId = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  const label = <ForeignText>{action.label}</ForeignText>;
  const look = {
    'data-kind': action.kind ?? undefined,
    'data-part': 'item-action',
    tabIndex,
  } as const;

  if (action.href != null) {
    const href = safeHref(action.href);
    if (href === null) return <Why>{label}</Why>;
    return (
      <ActionButton {...look} as="a" href={href} rel="noopener noreferrer" onClick={props.onFollow}>
        {label}
      </ActionButton>
    );
  }
  const { status } = action;
  const known = (['pending', 'done'] as const).find((one) => one === status);
  const state = known ?? (hasFailed ? 'failed' : undefined);
  const isOver = state === 'pending' || state === 'done';
  const why = isOver ? null : blockedBecause;
  const names = { pending: 'actionPending', done: 'actionDone', failed: 'actionFailed' } as const;
  return (
    <>
      <ActionButton
        {...look}
        ref={button}
        data-state={state}
        aria-label={state && text(names[state], { action: action.label })}
        aria-disabled={isBusy || isOver || why !== null}
        aria-describedby={why === null ? undefined : whyId}
        title={why ?? undefined}
        onClick={({ detail }) => {
          // The second half of a double click is no second wish.
          if (detail < 2 && !isBusy && !isOver && why === null) props.onTake();
        }}
      >
        {state === 'done' && <Icon shape={Check} />}
        {state === 'failed' && <Icon shape={TriangleAlert} />}
        {state === 'pending' ? <span>{label}…</span> : label}
      </ActionButton>
      {why !== null &&
        (props.saysWhy ? (
          <Why id={whyId}>
            <ForeignText>{why}</ForeignText>
          </Why>
        ) : (
          <VisuallyHidden id={whyId}>{why}</VisuallyHidden>
        ))}
    </>
  );
}
