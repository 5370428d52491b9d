import { useMemo } from 'react';
import type { AdvancedAnalyticsChartProps } from '../chartProps';
import type { ChartAxis, ChartThreshold } from '../chartSpec';
import type { ChartData } from '../data/chartData';
import { incompleteRow } from '../data/incompleteRow';
import type { EngineOptions } from '../engine/chartEngine';
import type { ChartFormat } from '../messages';
import { useTrendLine } from '../picture/useTrendLine';

/** What the picture is drawn from, besides the props themselves. */
interface PictureFacts {
  readonly data: ChartData;
  readonly hidden: ReadonlySet<string>;
  readonly yAxes: readonly ChartAxis[];
  readonly thresholds: readonly ChartThreshold[];
  readonly now: number | null;
  readonly format: ChartFormat;
}

/** What the engine draws. A new object means a new picture, so that it is kept while nothing has changed. */
export function useEngineOptions(
  { data, hidden, yAxes, thresholds, now, format }: PictureFacts,
  {
    incompleteFrom = 'lastBucket',
    patterns = 'auto',
    endLabels = 'auto',
    weekStart = 1,
    zoom,
    domain,
    annotations,
    series,
    onDomainChange,
  }: AdvancedAnalyticsChartProps,
): EngineOptions {
  const { locale, timeZone } = format;
  const openFrom = useMemo(
    () => incompleteRow(data, incompleteFrom, now, timeZone),
    [data, incompleteFrom, now, timeZone],
  );
  const minSpan = zoom === false ? 0 : (zoom?.minSpan ?? 0);
  const trendLine = useTrendLine(series);
  const hasEvents = annotations !== undefined && annotations.length > 0;
  return useMemo(
    () => ({
      data,
      hidden,
      yAxes,
      thresholds,
      incompleteFrom: openFrom,
      isPatterned: patterns === 'auto' ? patterns : patterns === 'on',
      hasEndLabels: endLabels === 'auto' ? endLabels : endLabels === 'on',
      locale,
      timeZone,
      weekStart,
      domain,
      minSpan,
      hasEvents,
      trendLine,
      onDomainChange,
    }),
    [
      data,
      hidden,
      yAxes,
      thresholds,
      openFrom,
      patterns,
      endLabels,
      locale,
      timeZone,
      weekStart,
      domain,
      minSpan,
      hasEvents,
      trendLine,
      onDomainChange,
    ],
  );
}
