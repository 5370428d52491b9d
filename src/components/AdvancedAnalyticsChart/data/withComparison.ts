import { compareWithEarlier, zoneOf, type CalendarShift } from '../../../series/drawing';
import type { ChartCompare } from '../chartSpec';
import type { ChartFormat } from '../messages';
import type { ChartData, SeriesColumns } from './chartData';

const shifts: Readonly<Record<ChartCompare, CalendarShift>> = {
  previousDay: { days: 1 },
  previousWeek: { weeks: 1 },
  previousMonth: { months: 1 },
  previousYear: { years: 1 },
};

/**
 * The figures with those of an earlier period beside them, as series of their own. The same wall time is set
 * beside the same, across changes of the clock; what the calendar has no counterpart for stays missing.
 */
export function withComparison(
  data: ChartData,
  compare: ChartCompare,
  format: Pick<ChartFormat, 'text' | 'timeZone'>,
): ChartData {
  if (data.xType !== 'time') return data;
  const zone = zoneOf(format.timeZone);
  const earlier = data.series
    .filter(({ spec, stack }) => (spec.role ?? 'actual') === 'actual' && stack === null)
    .map((series): SeriesColumns => {
      const { earlierY } = compareWithEarlier(
        data.x,
        series.y,
        { x: data.x, y: series.y },
        {
          back: shifts[compare],
          zone,
        },
      );
      const label = format.text('earlier', { label: series.label });
      const id = `${series.id} ${compare}`;
      return {
        ...series,
        id,
        label,
        y: earlierY,
        bands: [],
        type: series.type === 'bar' ? 'step' : 'line',
        spec: { id, label, role: 'comparison', unit: series.unit },
        forecastFrom: data.x.length,
      };
    });
  return { ...data, series: [...data.series, ...earlier] };
}
