import { createFormat } from '../../../internal';
import { columnsToCsv, indexRange } from '../../../series';
import type { ChartDomain } from '../chartSpec';
import type { ChartData } from '../data/chartData';
import type { ChartFormat } from '../messages';
import { chartPartMessages } from '../parts/partMessages';

/** What goes into the file. */
export interface CsvChoice {
  readonly range?: 'all' | 'view' | undefined;
  readonly decimal?: '.' | ',' | undefined;
  readonly bom?: boolean | undefined;
}

/** The raw figures as a CSV file, with the bounds of intervals; rows as they came in, or those in view. */
export function exportCsv(
  data: ChartData,
  view: ChartDomain | null,
  format: ChartFormat,
  { range = 'all', decimal, bom }: CsvChoice = {},
): Blob {
  const part = range === 'view' && view ? indexRange(data.x, view[0], view[1]) : null;
  const cut = (column: Float64Array) => (part ? column.subarray(part.from, part.to) : column);
  const texts = createFormat(format, { ...chartPartMessages, ...format.messages });
  const isTime = data.xType === 'time';
  const x = data.xType === 'log' ? data.x.map((power) => 10 ** power) : data.x;
  const text = columnsToCsv(
    {
      xLabel: texts.text(
        isTime ? 'tableX' : data.xType === 'category' ? 'tableCategory' : 'tablePlace',
      ),
      x: cut(x),
      nameOf: data.xType === 'category' ? (place) => data.categories[place] ?? '' : undefined,
      columns: data.series.flatMap(({ label, y, bands }) => [
        { label, y: cut(y) },
        ...bands.flatMap(({ level, lower, upper }) => {
          const percent = format.percent(level * 100);
          return [
            { label: `${label} ${percent} ↓`, y: cut(lower) },
            { label: `${label} ${percent} ↑`, y: cut(upper) },
          ];
        }),
      ]),
      order: part ? null : data.order,
    },
    { xType: isTime ? 'time' : 'number', timeZone: format.timeZone, decimal, bom },
  );
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}
