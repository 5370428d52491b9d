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

/** A figure of a series over the part in view, as it is written; empty when there is none. */
export function legendStatistic(
  column: LegendColumn,
  { x }: ChartData,
  { y, unit }: SeriesColumns,
  view: ChartDomain | null,
  locale: string,
  sampler: ColumnSampler,
): string {
  const { from, to } = view ? indexRange(x, view[0], view[1]) : { from: 0, to: y.length };
  const write = (value: number | null | undefined, as: string | null = unit): string =>
    value === null || value === undefined ? '' : formatValue(value, { locale, unit: as });
  const part = () => y.subarray(from, to);
  switch (column) {
    case 'last':
      return write(lastPresent(y, from, to));
    case 'min':
    case 'max':
      return write(sampler.reach(x, y, view ?? endsOf(x))?.[column === 'min' ? 0 : 1]);
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

function endsOf(x: Float64Array): ChartDomain {
  return [x[0] ?? 0, x[x.length - 1] ?? 0];
}
