import { formatValue } from '../../../series';
import type { ChartData, SeriesColumns } from '../data/chartData';
import type { ChartFormat } from '../messages';

/** One line of a tooltip: a series and its figure at a place. */
export interface PointRow {
  readonly series: SeriesColumns;
  readonly value: number;
  /** Empty when there is no value. */
  readonly text: string;
  /** What is to be known of it, such as "forecast, 80% interval 3 to 9"; empty for nothing. */
  readonly note: string;
}

/** The figures of all visible series at a row, from the raw columns and never from what is drawn. */
export function pointRows(
  data: ChartData,
  row: number,
  hidden: ReadonlySet<string>,
  incompleteFrom: number | null,
  format: ChartFormat,
): PointRow[] {
  const rows: PointRow[] = [];
  for (const series of data.series) {
    if (hidden.has(series.id)) continue;
    const value = series.y[row] ?? Number.NaN;
    const text = formatValue(value, { locale: format.locale, unit: series.unit });
    rows.push({ series, value, text, note: noteOf(series, row, incompleteFrom, format) });
  }
  return rows;
}

function noteOf(
  { forecastFrom, bands, unit }: SeriesColumns,
  row: number,
  incompleteFrom: number | null,
  format: ChartFormat,
): string {
  const notes: string[] = [];
  if (row >= forecastFrom) notes.push(format.text('forecastNote'));
  else if (incompleteFrom !== null && row >= incompleteFrom) notes.push(format.text('unfinished'));
  const narrowest = bands.at(-1);
  const [low, high] = [narrowest?.lower[row], narrowest?.upper[row]];
  if (narrowest && low !== undefined && high !== undefined && !Number.isNaN(low)) {
    const write = (value: number) => formatValue(value, { locale: format.locale, unit });
    const level = format.percent(narrowest.level * 100);
    notes.push(format.text('interval', { level, low: write(low), high: write(high) }));
  }
  return notes.join(', ');
}
