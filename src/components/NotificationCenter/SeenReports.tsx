import { useEffect, useRef } from 'react';
import type { NotificationItem } from '../../model/index';
import { useCenter } from './centerContext';

export interface SeenReportsProps {
  /** What counts as seen. */
  readonly items: readonly NotificationItem[];
}

/** Tells the app of each item once, as soon as it counts as seen. */
export function SeenReports({ items }: SeenReportsProps) {
  const { report } = useCenter();
  const seen = useRef(new Set<string>());
  useEffect(() => {
    const fresh = items.map(({ id }) => id).filter((id) => !seen.current.has(id));
    if (fresh.length === 0) return;
    for (const id of fresh) seen.current.add(id);
    report({ type: 'notification.seen', ids: fresh });
  });
  return null;
}
