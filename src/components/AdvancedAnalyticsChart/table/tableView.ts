import { formatValue, indexRange } from '../../../series';
import type { ChartDomain } from '../chartSpec';
import type { ChartData } from '../data/chartData';
import type { ChartFormat } from '../messages';

/** One column of figures. */
export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly y: Float64Array;
  readonly unit: string | null;
}

/** By what a table is sorted; `x` is the order of the chart. */
export interface TableSort {
  readonly columnId: string;
  readonly direction: 'ascending' | 'descending';
}

/** The columns of a table: each visible series, and the bounds of its intervals beside it. */
export function tableColumns(
  { series }: ChartData,
  hidden: ReadonlySet<string>,
  format: ChartFormat,
): TableColumn[] {
  return series
    .filter(({ id }) => !hidden.has(id))
    .flatMap(({ id, label, y, unit, bands }) => [
      { id, label, y, unit },
      ...bands.flatMap(({ level, lower, upper }) => {
        const percent = format.percent(level * 100);
        return [
          { id: `${id} lower ${level}`, label: `${label} ${percent} ↓`, y: lower, unit },
          { id: `${id} upper ${level}`, label: `${label} ${percent} ↑`, y: upper, unit },
        ];
      }),
    ]);
}

/** The rows in view, in the order that is asked for; missing values last, whichever way. Cost: O(n log n). */
export function tableRows(
  { x }: ChartData,
  view: ChartDomain | null,
  columns: readonly TableColumn[],
  { columnId, direction }: TableSort,
): Uint32Array {
  const { from, to } = view ? indexRange(x, view[0], view[1]) : { from: 0, to: x.length };
  const rows = Uint32Array.from({ length: to - from }, (_, index) => from + index);
  const sign = direction === 'ascending' ? 1 : -1;
  const column = columns.find(({ id }) => id === columnId)?.y;
  if (!column) return sign > 0 ? rows : rows.reverse();
  return rows.sort((a, b) => {
    const [one, other] = [column[a] ?? Number.NaN, column[b] ?? Number.NaN];
    if (Number.isNaN(one) || Number.isNaN(other)) {
      return Number(Number.isNaN(one)) - Number(Number.isNaN(other)) || a - b;
    }
    return sign * (one - other) || a - b;
  });
}

/** A figure with every digit that is certain; empty when it is missing. */
export function tableCell({ y, unit }: TableColumn, row: number, locale: string): string {
  return formatValue(y[row] ?? Number.NaN, { locale, unit, precision: 'full' });
}
