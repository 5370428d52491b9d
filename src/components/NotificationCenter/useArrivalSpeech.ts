import { useEffect, useRef } from 'react';
import type { Format } from '../../internal/index';
import type { NotificationItem } from '../../model/index';
import { announcementOf } from './announcementOf';
import { arrivedSince } from './arrivedSince';
import type { NotificationMessageKey } from './messages';
import type { Announce } from './useAnnouncer';

const windowMs = 1000;

/** Says what arrives, gathered over a second, so that a burst is one sentence. What was there at first is not said. */
export function useArrivalSpeech(
  arrived: readonly NotificationItem[],
  format: Format<NotificationMessageKey>,
  announce: Announce,
): void {
  const waiting = useRef<NotificationItem[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(format);
  useEffect(() => {
    latest.current = format;
  });
  const last = useRef<NotificationItem>(undefined);
  useEffect(() => {
    const news = arrivedSince(arrived, last.current);
    last.current = arrived.at(-1);
    const audible = news.filter(({ mutedAt }) => mutedAt == null);
    if (audible.length === 0) return;
    waiting.current.push(...audible);
    timer.current ??= setTimeout(() => {
      const items = waiting.current;
      waiting.current = [];
      timer.current = undefined;
      const isUrgent = items.some(({ priority }) => priority === 'critical');
      announce(announcementOf(items, latest.current), isUrgent);
    }, windowMs);
  }, [arrived, announce]);
  useEffect(() => () => clearTimeout(timer.current), []);
}
