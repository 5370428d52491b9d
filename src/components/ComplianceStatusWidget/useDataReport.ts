import { useEffect } from 'react';
import { useLatest } from '../../internal/index';
import type { DataReport } from './reportData';

/** Tells the app what there is to say of the data, once for each data and as soon as the time is known. */
export function useDataReport(report: DataReport): void {
  const { data, onDataIssue, onEvent, now } = report;
  const latest = useLatest(report);
  const isAsked = (onDataIssue ?? onEvent) !== undefined && now !== null;
  useEffect(() => {
    if (data === undefined || !isAsked) return undefined;
    let isCurrent = true;
    import('./reportData').then(
      ({ reportData }) => {
        if (isCurrent) reportData(latest.current);
      },
      // Where the network is gone there is no report, which nobody at the screen misses.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [data, isAsked, latest]);
}
