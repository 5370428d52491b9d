import { useEffect, useRef } from 'react';
import type { NotificationItem } from '../../model/index';
import { announcementOf } from './announcementOf';
import type { CenterFormat } from './itemStatus';
import { noticeText } from './noticeText';
import type { Announce } from './useAnnouncer';
import type { OperationLog } from './useOperationLog';
import { verbNames } from './verbNames';

export interface SpeechProps {
  readonly arrived: readonly NotificationItem[];
  readonly log: OperationLog;
  readonly format: CenterFormat;
  readonly announce: Announce;
}

const windowMs = 1000;

/**
 * Says what happens: arrivals, gathered over a second, so that a burst is one sentence; and what became of the person's
 * own acts, once each. What was there at first, and what another tab did, is not said.
 */
export function useSpeech({ arrived, log, format, announce }: SpeechProps): void {
  const waiting = useRef<NotificationItem[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ format, announce });
  useEffect(() => {
    latest.current = { format, announce };
  });

  useEffect(() => {
    const audible = arrived.filter(({ mutedAt }) => mutedAt == null);
    if (audible.length === 0) return;
    waiting.current.push(...audible);
    timer.current ??= setTimeout(() => {
      const items = waiting.current;
      waiting.current = [];
      timer.current = undefined;
      const isUrgent = items.some(({ priority }) => priority === 'critical');
      latest.current.announce(announcementOf(items, latest.current.format), isUrgent);
    }, windowMs);
  }, [arrived]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const { notice, undoableId, operations } = log;
  const newest = operations.at(-1);
  const newestId = newest?.id;
  const lastSaid = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (newest === undefined || newestId === lastSaid.current) return;
    lastSaid.current = newestId;
    const { text } = latest.current.format;
    const done = text(verbNames[newest.verb].done, { count: newest.ids.length });
    const hint = undoableId === newest.id ? ` ${text('undoAvailable')}` : '';
    latest.current.announce(`${done}.${hint}`);
  }, [newest, newestId, undoableId]);

  useEffect(() => {
    if (notice === null) return;
    latest.current.announce(noticeText(notice, latest.current.format));
  }, [notice]);
}
