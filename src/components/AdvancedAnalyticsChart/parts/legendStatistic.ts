import {
  formatValue,
  indexRange,
  percentChange,
  quantile,
  seriesFacts,
} from '../../../series/drawing';
import type { LegendColumn } from '../chartProps';
import type { ChartDomain } from '../chartSpec';
import type { ChartData, SeriesColumns } from '../data/chartData';
import { lastPresent } from '../data/lastPresent';
import type { ColumnSampler } from '../picture/columnSampler';

/** The rows that a figure is of. */
export interface FigureRows {
  /** The part in view; `null`: all. */
  readonly view: ChartDomain | null;
  /** So many rows are finished; what comes after them still grows. */
  readonly wholeRows: number;
}

/**
 * A figure of what was measured of a series in the part in view, as it is written; empty when there is none. Like the
 * summary it leaves out what still grows.
 */
export function legendStatistic(
  column: LegendColumn,
  { x }: ChartData,
  { y, unit, forecastFrom }: SeriesColumns,
  { view, wholeRows }: FigureRows,
  locale: string,
  sampler: ColumnSampler,
): string {
  const shown = view ? indexRange(x, view[0], view[1]) : { from: 0, to: y.length };
  const { from } = shown;
  const to = Math.min(shown.to, forecastFrom, wholeRows);
  if (to <= from) return '';
  const write = (value: number | null | undefined, as: string | null = unit): string =>
    value === null || value === undefined ? '' : formatValue(value, { locale, unit: as });
  const part = () => y.subarray(from, to);
  switch (column) {
    case 'last':
      return write(lastPresent(y, from, to));
    case 'min':
    case 'max':
      return write(sampler.reach(x, y, endsOf(x, from, to))?.[column === 'min' ? 0 : 1]);
    case 'mean':
      return write(seriesFacts(y, from, to).mean);
    case 'sum': {
      const { mean, present } = seriesFacts(y, from, to);
      return write(mean === null ? null : mean * present);
    }
    case 'p95':
      return write(quantile(part(), 0.95));
    case 'delta': {
      const { firstRow, lastRow } = seriesFacts(y, from, to);
      return write(percentChange(y[firstRow] ?? Number.NaN, y[lastRow] ?? Number.NaN), 'ratio');
    }
  }
}

function endsOf(x: Float64Array, from: number, to: number): ChartDomain {
  return [x[from] ?? Number.NaN, x[to - 1] ?? Number.NaN];
}
