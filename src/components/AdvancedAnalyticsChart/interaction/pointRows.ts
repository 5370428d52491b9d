import type { ChartPartFormat } from '../messages';
import { formatValue } from '../../../series';
import type { ChartData, SeriesColumns } from '../data/chartData';

/** A visible series and its raw figure at a row; `NaN` when it has none. */
export interface PointFigure {
  readonly series: SeriesColumns;
  readonly value: number;
}

/** The figures of all visible series at a row, from the raw columns and never from what is drawn. */
export function pointFigures(
  data: ChartData,
  row: number,
  hidden: ReadonlySet<string>,
): PointFigure[] {
  const figures: PointFigure[] = [];
  for (const series of data.series) {
    if (!hidden.has(series.id)) figures.push({ series, value: series.y[row] ?? Number.NaN });
  }
  return figures;
}

/** A figure as it is written; "No data" for a missing one. */
export function writeFigure({ series, value }: PointFigure, format: ChartPartFormat): string {
  const text = formatValue(value, { locale: format.locale, unit: series.unit });
  return text === '' ? format.text('noValue') : text;
}

/** What is to be known of a figure, such as "forecast, 80% interval 3 to 9"; empty for nothing. */
export function figureNote(
  { forecastFrom, bands, unit }: SeriesColumns,
  row: number,
  incompleteFrom: number | null,
  format: ChartPartFormat,
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
