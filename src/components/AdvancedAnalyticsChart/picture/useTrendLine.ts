import { useEffect, useState } from 'react';
import type { ChartSeries } from '../chartSpec';
import type { TrendLine } from './trendLine';

/** What finds trends, loaded when a series asks for one. */
export function useTrendLine(series: readonly ChartSeries[]): TrendLine | null {
  const [found, setFound] = useState<{ readonly trendLine: TrendLine } | null>(null);
  const isNeeded = series.some(({ trend }) => trend !== undefined);
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isCurrent = true;
    void import('./trendLine').then(({ trendLine }) => {
      if (isCurrent) setFound({ trendLine });
    });
    return () => {
      isCurrent = false;
    };
  }, [isNeeded]);
  return isNeeded ? (found?.trendLine ?? null) : null;
}
