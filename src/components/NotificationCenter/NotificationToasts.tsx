import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { styled } from 'styled-components';
import {
  clampLines,
  floatingSurface,
  focusRing,
  ForeignText,
  LinkButton,
  textStyles,
  useTenantScopeProps,
} from '../../internal/index';
import type { NotificationItem } from '../../model/index';
import { folderOf } from '../../notifications/index';
import { arrivedSince } from './arrivedSince';
import { useCenter } from './centerContext';
import { IconButton } from './NotificationCenter.styles';
import { Body, Main } from './NotificationRow.styles';
import { PriorityMark } from './PriorityMark';
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
`;

const Title = styled.strong`
  font-weight: var(--aut-font-weight-semibold);
  overflow-wrap: anywhere;
  ${clampLines(2)}
`;

const Row = styled.div`
  display: flex;
  gap: var(--aut-space-4);
`;

const most = 3;
const visibleMs = 10_000;

export interface NotificationToastsProps {
  /** What has arrived, in the order in which it came. */
  readonly arrived: readonly NotificationItem[];
  /** The items as the person sees them: a toast goes when its item is read or leaves the inbox. */
  readonly view: readonly NotificationItem[];
  readonly now: number | null;
  /** The key that goes to the newest toast, and back. */
  readonly toastKey: string | null;
}

/**
 * Shows what arrives in a corner, three at most. A toast stays ten seconds, not counting the time in which the pointer or
 * the focus is on one or the page is hidden; a critical one stays until it is answered. One that was answered or dismissed
 * never comes back, also when the act fails. What is said aloud is said by the live regions, so these are silent.
 */
export function NotificationToasts(props: NotificationToastsProps) {
  const { arrived, view, now, toastKey } = props;
  const { act, open } = useCenter();
  const format = useWholeFormat();
  const tenant = useTenantScopeProps();
  const [ids, setIds] = useState<readonly string[]>([]);
  const [last, setLast] = useState<NotificationItem>();
  const [isHeld, setIsHeld] = useState(false);
  if (arrived.at(-1) !== last) {
    setLast(arrived.at(-1));
    const news = arrivedSince(arrived, last).filter(({ mutedAt }) => mutedAt == null);
    setIds((before) => [...new Set([...before, ...news.map(({ id }) => id)])]);
  }
  const drop = (id: string) => setIds((before) => before.filter((one) => one !== id));

  const byId = new Map(view.map((item) => [item.id, item]));
  const unanswered = ids
    .flatMap((id) => byId.get(id) ?? [])
    .filter((item) => item.readAt == null && folderOf(item, now ?? undefined) === 'inbox');
  // What was answered stays answered: an act that is taken back puts its item back in the inbox, not in the corner.
  if (unanswered.length < ids.length) {
    const kept = new Set(unanswered.map(({ id }) => id));
    setIds((before) => before.filter((id) => kept.has(id) || !ids.includes(id)));
  }
  const shown = unanswered
    .sort((a, b) => Number(b.priority === 'critical') - Number(a.priority === 'critical'))
    .slice(0, most);
  const passing = shown.find(({ priority }) => priority !== 'critical')?.id;

  useEffect(() => {
    if (passing === undefined || isHeld) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = () => {
      clearTimeout(timer);
      if (!document.hidden) timer = setTimeout(() => drop(passing), visibleMs);
    };
    run();
    document.addEventListener('visibilitychange', run);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', run);
    };
  }, [passing, isHeld]);

  const region = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const isEmpty = shown.length === 0;
  const leave = () => {
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
    cameFrom.current = null;
  };
  useEffect(() => {
    if (toastKey === null || isEmpty) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== toastKey || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      if (region.current?.contains(document.activeElement)) {
        leave();
        return;
      }
      cameFrom.current = document.activeElement;
      region.current?.querySelector<HTMLElement>('[data-part="toast"]')?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [toastKey, isEmpty]);

  return createPortal(
    <Region
      {...tenant}
      ref={region}
      aria-label={format.text('toasts', { count: shown.length })}
      data-component="NotificationCenter"
      data-part="toasts"
      hidden={isEmpty}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
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
            drop(item.id);
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
            <Row>
              <LinkButton
                onClick={() => {
                  act?.({ verb: 'read', ids: [item.id] });
                  open(item);
                  drop(item.id);
                }}
              >
                {format.text('openLink')}
              </LinkButton>
              {act && (
                <LinkButton
                  onClick={() => {
                    act({ verb: 'archive', ids: [item.id] });
                    drop(item.id);
                  }}
                >
                  {format.text('archive')}
                </LinkButton>
              )}
            </Row>
          </Main>
          <IconButton
            aria-label={format.text('dismiss')}
            title={format.text('dismiss')}
            onClick={() => drop(item.id)}
          >
            <X size={16} strokeWidth={1.5} aria-hidden />
          </IconButton>
        </Toast>
      ))}
    </Region>,
    document.body,
  );
}
