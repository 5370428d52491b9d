import { useEffect, useRef } from 'react';
import { useCenter } from './centerContext';

export interface SeenReportsProps {
  /** The ids of what is drawn. */
  readonly ids: readonly string[];
}

/** Tells the app of each item when it is drawn for the first time. */
export function SeenReports({ ids }: SeenReportsProps) {
  const { report } = useCenter();
  const seen = useRef(new Set<string>());
  useEffect(() => {
    const fresh = ids.filter((id) => !seen.current.has(id));
    if (fresh.length === 0) return;
    for (const id of fresh) seen.current.add(id);
    report({ type: 'notification.seen', ids: fresh });
  });
  return null;
}
