import { X } from 'lucide';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { styled } from 'styled-components';
import {
  clampLines,
  floatingSurface,
  focusRing,
  ForeignText,
  Icon,
  textStyles,
  useTenantScopeProps,
  writesLike,
} from '../../internal/index';
import { IconButton } from './NotificationCenter.styles';
import type { ToastOptions } from './notificationCenterProps';
import type { NotificationInbox } from './notificationInbox';
import { Body, Main } from './NotificationRow.styles';
import { OutcomeStrip } from './OutcomeStrip';
import { PriorityMark } from './PriorityMark';
import { ToastActions } from './ToastActions';
import { useToastFocus } from './useToastFocus';
import { useToastQueue } from './useToastQueue';
import { useWholeFormat } from './useWholeFormat';

const Region = styled.section`
  display: grid;
  gap: var(--aut-space-2);
  inline-size: min(22rem, calc(100vw - 32px));
  inset-block-end: var(--aut-space-4);
  inset-inline-end: var(--aut-space-4);
  position: fixed;
  z-index: 1001;
`;

const Toast = styled.div`
  ${floatingSurface}
  ${textStyles.body}
  display: flex;
  gap: var(--aut-space-2);
  padding: var(--aut-space-3);
  ${focusRing}

  > [data-part='outcome'] {
    border: 0;
    flex: 1 1 0;
    min-inline-size: 0;
    padding: 0;
  }
`;

const Title = styled.strong`
  font-weight: var(--aut-font-weight-semibold);
  overflow-wrap: anywhere;
  ${clampLines(2)}
`;

export interface NotificationToastsProps {
  readonly inbox: NotificationInbox;
  /** The panel says itself what became of an act. */
  readonly isPanelShown: boolean;
  readonly options: true | ToastOptions;
  /** The key that goes to the newest toast, and back. */
  readonly toastKey: string | null;
}

/**
 * Shows what arrives in a corner of the page, and while the panel is closed also that an act did not work. What is said
 * aloud is said by the live regions, so these are silent.
 */
export function NotificationToasts(props: NotificationToastsProps) {
  const { inbox, isPanelShown, options, toastKey } = props;
  const format = useWholeFormat();
  const tenant = useTenantScopeProps();
  const region = useRef<HTMLElement>(null);
  const here = useRef<HTMLSpanElement>(null);
  const { shown, drop, setIsHeld } = useToastQueue(inbox, options === true ? {} : options);
  const { leave, handlers } = useToastFocus(region, {
    key: toastKey,
    isEmpty: shown.length === 0,
  });
  const hasFailed = inbox.notice !== null && !isPanelShown;

  // The corner of the page is written as the inbox is, not as the page.
  useEffect(() => writesLike(here.current)(region.current));

  const corner = (
    <Region
      {...tenant}
      ref={region}
      aria-label={format.text('toasts', { count: shown.length })}
      data-component="NotificationCenter"
      data-part="toasts"
      hidden={shown.length === 0 && !hasFailed}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={(event) => {
        handlers.onFocus(event);
        setIsHeld(true);
      }}
      onBlur={(event) => {
        handlers.onBlur(event);
        // From one button to the next nothing changes. A drawing in between would find no focus and take it away.
        if (!event.currentTarget.contains(event.relatedTarget)) setIsHeld(false);
      }}
    >
      {hasFailed && (
        <Toast>
          <OutcomeStrip inbox={inbox} />
        </Toast>
      )}
      {shown.map((item) => (
        <Toast
          key={item.id}
          data-part="toast"
          role="group"
          tabIndex={-1}
          aria-label={item.title}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            drop(item.id, 'dismissed');
            leave();
          }}
        >
          <PriorityMark priority={item.priority} />
          <Main>
            <Title>
              <ForeignText>{item.title}</ForeignText>
            </Title>
            <Body>
              <ForeignText>{item.body}</ForeignText>
            </Body>
            <ToastActions item={item} onAnswered={() => drop(item.id, 'answered')} />
          </Main>
          <IconButton
            aria-label={format.text('dismiss')}
            title={format.text('dismiss')}
            onClick={() => drop(item.id, 'dismissed')}
          >
            <Icon shape={X} />
          </IconButton>
        </Toast>
      ))}
    </Region>
  );
  return (
    <>
      <span ref={here} hidden />
      {createPortal(corner, document.body)}
    </>
  );
}
