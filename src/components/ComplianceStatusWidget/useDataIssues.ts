import { useEffect } from 'react';
import { useLatest } from '../../internal/index';
import type { AdapterIssue, ComplianceData } from '../../model/index';

/** Tells the app what is wrong in the data, once for each data that has something wrong in it. */
export function useDataIssues(
  data: ComplianceData | undefined,
  onDataIssue: ((issues: readonly AdapterIssue[]) => void) | undefined,
): void {
  const latest = useLatest(onDataIssue);
  const isAsked = onDataIssue !== undefined;
  useEffect(() => {
    if (data === undefined || !isAsked) return undefined;
    let isCurrent = true;
    void import('./findIssues').then(({ findIssues }) => {
      const issues = findIssues(data);
      if (isCurrent && issues.length > 0) latest.current?.(issues);
    });
    return () => {
      isCurrent = false;
    };
  }, [data, isAsked, latest]);
}
