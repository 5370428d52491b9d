import { useEffect, useMemo } from 'react';
import type { AdvancedAnalyticsChartProps } from '../chartProps';
import type { ChartAxis, ChartSeries } from '../chartSpec';
import type { ChartData } from '../data/chartData';
import { readChartData } from '../data/readChartData';
import { withComparison } from '../data/withComparison';
import type { ChartFormat } from '../messages';

type Source = Pick<
  AdvancedAnalyticsChartProps,
  'data' | 'columns' | 'x' | 'xType' | 'onDuplicateX' | 'compare' | 'onQuality'
>;

/** The figures that were handed in, read once for each time they change, and their quality reported. */
export function useChartData(
  { data, columns, x = 'x', xType, onDuplicateX, compare, onQuality }: Source,
  series: readonly ChartSeries[],
  yAxes: readonly ChartAxis[],
  format: ChartFormat,
): ChartData {
  const read = useMemo(
    () =>
      readChartData({
        data,
        columns,
        x,
        xType,
        series,
        yAxes,
        onDuplicateX,
        timeZone: format.timeZone,
      }),
    [data, columns, x, xType, series, yAxes, onDuplicateX, format.timeZone],
  );
  const shown = useMemo(
    () => (compare === undefined ? read : withComparison(read, compare, format)),
    [read, compare, format],
  );
  useEffect(() => onQuality?.(read.quality), [read, onQuality]);
  return shown;
}
