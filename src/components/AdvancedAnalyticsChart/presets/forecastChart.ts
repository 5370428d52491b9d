import { assembleFan, formatValue } from '../../../series';
import type { SeriesData } from '../../../model';
import { presetFormat, type ChartPreset, type ChartPresetWords } from './chartPreset';

/** What a forecast is measured against, and for whom it is written. */
export interface ForecastChartOptions extends ChartPresetWords {
  /** What the values should not pass. */
  readonly limit?: number | undefined;
}

/**
 * A measured series with its forecast: dashed, in a fan of its intervals. With a limit it also says from when on the
 * widest interval passes it. Cost: a pass.
 *
 * @example
 * <AdvancedAnalyticsChart title="Spend" {...forecastChart(spend, { limit: 1000 })} />
 */
export function forecastChart(
  series: SeriesData,
  { limit, ...words }: ForecastChartOptions = {},
): ChartPreset {
  const { id, label, unit, x, y } = series;
  const format = presetFormat(words);
  const fan = assembleFan(series);
  const bands = fan?.bands ?? [];
  const columns: Record<string, Float64Array> = { [id]: y };
  bands.forEach(({ lower, upper }, index) => {
    columns[`${id} low ${index}`] = lower;
    columns[`${id} high ${index}`] = upper;
  });
  const start = fan ? x[fan.from] : undefined;
  const widest = bands[0];
  const passes = limit === undefined ? -1 : (widest?.upper.findIndex((high) => high > limit) ?? -1);
  const at = x[passes];
  return {
    columns: { x, y: columns },
    series: [
      {
        id,
        label,
        unit,
        ...(start === undefined ? {} : { forecastFrom: start }),
        intervals: bands.map(({ level }, index) => ({
          level,
          lower: `${id} low ${index}`,
          upper: `${id} high ${index}`,
        })),
      },
    ],
    ...(limit === undefined
      ? {}
      : {
          thresholds: [
            { id: 'limit', label: format.text('presetLimit'), at: limit, breach: 'above' },
          ],
        }),
    ...(at === undefined || !widest || limit === undefined
      ? {}
      : {
          annotations: [{ id: 'passes', at, label: format.text('presetMayPass') }],
          description: format.text('presetMayPassText', {
            level: format.percent(widest.level * 100),
            limit: formatValue(limit, { locale: format.locale, unit }),
            at: format.date(at),
          }),
        }),
  };
}
