import { useEffect, useRef, type RefObject } from 'react';
import type { NotificationItem } from '../../model/index';
import { useCenter } from './centerContext';

/** Why a toast went: its time was over, its item was answered somewhere, or it was dismissed. */
export type ToastEnd = 'time' | 'answered' | 'dismissed';

/** Tells the app which toasts come and go. One that only waits behind a more urgent one has not gone. */
export function useToastReports(
  shown: readonly NotificationItem[],
  queued: readonly string[],
  ends: RefObject<Map<string, ToastEnd>>,
): void {
  const { report } = useCenter();
  const told = useRef(new Set<string>());
  useEffect(() => {
    for (const { id } of shown) {
      if (told.current.has(id)) continue;
      told.current.add(id);
      report({ type: 'toast.shown', id });
    }
    const waiting = new Set(queued);
    for (const id of told.current) {
      if (waiting.has(id)) continue;
      told.current.delete(id);
      report({ type: 'toast.dismissed', id, reason: ends.current.get(id) ?? 'answered' });
      ends.current.delete(id);
    }
  });
}
