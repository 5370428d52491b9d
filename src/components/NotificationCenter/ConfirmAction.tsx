import { useEffect, useId, useRef } from 'react';
import { styled } from 'styled-components';
import { ForeignText, type Format } from '../../internal/index';
import type { NotificationAction } from '../../model/index';
import { ActionButton } from './ItemAction';
import type { NotificationMessageKey } from './messages';

const Asking = styled.div`
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-1) var(--aut-space-2);
  min-inline-size: 0;
`;

export interface ConfirmActionProps {
  readonly action: NotificationAction;
  readonly text: Format<NotificationMessageKey>['text'];
  readonly tabIndex: number;
  readonly onAnswer: (isYes: boolean) => void;
}

/** Asks once more, where the action's button was. The focus is on the harmless answer; Escape gives it. */
export function ConfirmAction({ action, text, tabIndex, onAnswer }: ConfirmActionProps) {
  const id = useId();
  const harmless = useRef<HTMLButtonElement>(null);
  useEffect(() => harmless.current?.focus(), []);
  return (
    <Asking
      role="group"
      aria-labelledby={id}
      data-part="confirm"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onAnswer(false);
      }}
    >
      <span id={id}>
        <ForeignText>
          {action.confirm ?? text('confirmAction', { action: action.label })}
        </ForeignText>
      </span>
      <ActionButton
        data-kind={action.kind ?? undefined}
        tabIndex={tabIndex}
        onClick={({ detail }) => {
          // The second half of the double click that asked is no answer.
          if (detail < 2) onAnswer(true);
        }}
      >
        <ForeignText>{action.label}</ForeignText>
      </ActionButton>
      <ActionButton
        ref={harmless}
        $kind="quiet"
        tabIndex={tabIndex}
        onClick={() => onAnswer(false)}
      >
        {text('cancel')}
      </ActionButton>
    </Asking>
  );
}
