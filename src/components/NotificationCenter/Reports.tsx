import { useEffect, useMemo, useRef } from 'react';
import { useCenter } from './centerContext';
import { dataIssues } from './dataIssues';
import type { NotificationInbox } from './notificationInbox';
import { operationEvents } from './operationEvents';

export interface ReportsProps {
  readonly inbox: NotificationInbox;
}

/** Tells the app what becomes of a person's acts, and each flaw of the data once. */
export function Reports({ inbox }: ReportsProps) {
  const { report } = useCenter();
  const { operations, notice, undoableId, view, issues, now } = inbox;
  const log = useMemo(() => ({ operations, notice, undoableId }), [operations, notice, undoableId]);
  const last = useRef(log);
  useEffect(() => {
    if (last.current === log) return;
    for (const event of operationEvents(last.current, log, now ?? Date.now())) report(event);
    last.current = log;
  }, [log, now, report]);

  const told = useRef(new Set<string>());
  useEffect(() => {
    const fresh = dataIssues(view, issues, now).filter((issue, place) => {
      const key = issue.id === null ? `record ${String(place)}` : JSON.stringify(issue);
      return !told.current.has(key) && told.current.add(key);
    });
    if (fresh.length > 0) report({ type: 'data.issue', issues: fresh });
  }, [view, issues, now, report]);
  return null;
}
