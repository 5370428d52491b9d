import { summarizeSeries, type Sentence } from '../../../series';
import type { SeriesData } from '../../../model';
import type { ChartAnomaly, ChartAxis, ChartThreshold } from '../chartSpec';
import type { ChartData, SeriesColumns } from '../data/chartData';
import { limitsOf } from '../data/limitsOf';
import { placeText } from '../data/placeText';
import type { ChartFormat, ChartMessages } from '../messages';

/** What is described. */
export interface DescribedChart {
  readonly data: ChartData;
  readonly hidden: ReadonlySet<string>;
  readonly yAxes: readonly ChartAxis[];
  readonly thresholds: readonly ChartThreshold[];
  readonly anomalies: readonly ChartAnomaly[];
  /** Where the bucket begins that still grows, in units of x; `null`: all are finished. */
  readonly incompleteFrom: number | null;
  readonly format: ChartFormat;
  readonly messages: ChartMessages | undefined;
}

/** The sentences that a chart comes to, from its raw figures. Cost: some passes; not to be done while drawing. */
export function describeChart(chart: DescribedChart): readonly Sentence[] {
  const { data, hidden, yAxes, thresholds, anomalies, incompleteFrom, format, messages } = chart;
  const visible = data.series.filter(({ id }) => !hidden.has(id));
  const types = new Set(visible.map(({ type }) => type));
  const [only] = types.size === 1 ? types : [];
  return summarizeSeries(
    visible.map((series) => asSeriesData(series, data.x)),
    {
      locale: format.locale,
      timeZone: format.timeZone,
      xType: data.xType === 'time' || data.xType === 'category' ? data.xType : 'number',
      mark: only === 'bar' || only === 'area' || only === 'scatter' ? only : 'line',
      thresholds: visible.flatMap((series) =>
        limitsOf(series, thresholds, data, yAxes).map((limit) => ({
          ...limit,
          seriesId: series.id,
        })),
      ),
      anomalies,
      quality: data.quality,
      ...(data.xType === 'category' || data.xType === 'log'
        ? { place: (x: number) => placeText(data, x, format) }
        : {}),
      incompleteFrom,
      messages: Object.fromEntries(
        Object.entries(messages ?? {}).filter(([, text]) => text !== undefined),
      ),
    },
  ).sentences;
}

function asSeriesData(
  { id, label, unit, y, bands, forecastFrom }: SeriesColumns,
  x: Float64Array,
): SeriesData {
  if (forecastFrom >= x.length) return { id, label, unit, x, y };
  const [widest = noBand, ...others] = bands;
  return { id, label, unit, x, y, forecast: { ...widest, from: forecastFrom, intervals: others } };
}

/** Of a forecast that comes without an interval. */
const noBand = { lower: new Float64Array(), upper: new Float64Array(), level: 0 };
