import { useEffect, useRef } from 'react';
import type { NotificationQuery } from '../../notifications/index';
import { useCenter } from './centerContext';

export interface PanelReportsProps {
  readonly tab: string;
  readonly filter: NotificationQuery;
}

const filterNames = (filter: NotificationQuery) =>
  (Object.keys(filter) as (keyof NotificationQuery)[]).sort();

/** Tells the app that another tab or filter is shown, however that came about. */
export function PanelReports({ tab, filter }: PanelReportsProps) {
  const { report } = useCenter();
  const last = useRef({ tab, filter });
  useEffect(() => {
    const before = last.current;
    last.current = { tab, filter };
    if (before.tab !== tab) report({ type: 'tab.changed', tab });
    if (JSON.stringify(before.filter) !== JSON.stringify(filter)) {
      report({ type: 'query.changed', filters: filterNames(filter) });
    }
  }, [tab, filter, report]);
  return null;
}
