import { useEffect, useRef, useState } from 'react';
import type { NotificationItem } from '../../model/index';
import { folderOf, priorityRank } from '../../notifications/index';
import { arrivedSince } from './arrivedSince';
import type { ToastOptions } from './notificationCenterProps';
import type { NotificationInbox } from './notificationInbox';
import { type ToastEnd, useToastReports } from './useToastReports';

const leastMs = 10_000;
/** The longest that a timer can wait. */
const longestMs = 2 ** 31 - 1;

/** Whole toasts, 1 to 10; what is no number says nothing. */
const mostOf = (max = 3): number => Math.max(1, Math.min(10, Math.floor(max) || 3));

/** Milliseconds that a toast shows; `null`: until it is answered. */
const visibleFor = (durationMs: number | null = leastMs): number | null =>
  durationMs === null ? null : Math.min(longestMs, Math.max(leastMs, durationMs || leastMs));

/** Which toasts show now, and how one goes or all are held. */
export interface ToastQueue {
  readonly shown: readonly NotificationItem[];
  readonly drop: (id: string, end: ToastEnd) => void;
  /** While held no toast passes: somebody points at one, or has the focus there. */
  readonly setIsHeld: (isHeld: boolean) => void;
}

/**
 * Which of the arrivals show as toasts: three at most unless told otherwise, critical ones first. One stays ten seconds or
 * longer, not counting the time in which they are held or the page is hidden; a critical one stays until it is answered.
 * What was answered or dismissed never comes back.
 */
export function useToastQueue(
  { arrived, view, now }: NotificationInbox,
  { max, minPriority = 'low', durationMs }: ToastOptions,
): ToastQueue {
  const visibleMs = visibleFor(durationMs);
  const [ids, setIds] = useState<readonly string[]>([]);
  const [last, setLast] = useState<NotificationItem>();
  const [isHeld, setIsHeld] = useState(false);
  const ends = useRef(new Map<string, ToastEnd>());
  if (arrived.at(-1) !== last) {
    setLast(arrived.at(-1));
    const news = arrivedSince(arrived, last).filter(
      ({ mutedAt, priority }) =>
        mutedAt == null && priorityRank(priority) <= priorityRank(minPriority),
    );
    setIds((before) => [...new Set([...before, ...news.map(({ id }) => id)])]);
  }

  const byId = new Map(ids.length === 0 ? [] : view.map((item) => [item.id, item]));
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
    .slice(0, mostOf(max));

  const passing = shown.find(({ priority }) => priority !== 'critical')?.id;
  useEffect(() => {
    if (passing === undefined || isHeld || visibleMs === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = () => {
      clearTimeout(timer);
      if (document.hidden) return;
      timer = setTimeout(() => {
        ends.current.set(passing, 'time');
        setIds((before) => before.filter((id) => id !== passing));
      }, visibleMs);
    };
    run();
    document.addEventListener('visibilitychange', run);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', run);
    };
  }, [passing, isHeld, visibleMs]);

  useToastReports(shown, ids, ends);

  return {
    shown,
    drop(id, end) {
      ends.current.set(id, end);
      setIds((before) => before.filter((one) => one !== id));
    },
    setIsHeld,
  };
}
