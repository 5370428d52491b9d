import { ArrowDown, ArrowUp } from 'lucide';
import { useMemo, useRef, useState } from 'react';
import type { ChartDomain } from '../chartSpec';
import type { ChartData } from '../data/chartData';
import { placeText } from '../data/placeText';
import { type Format, Icon, useMoreTexts } from '../../../internal';
import type { ChartFormat, ChartMessageKey } from '../messages';
import { chartPartMessages, type ChartPartMessageKey } from '../parts/partMessages';
import { useRowWindow } from './useRowWindow';
import { tableCell, tableColumns, tableRows, type TableSort } from './tableView';
import * as S from './ChartTable.styles';

export interface ChartTableProps {
  readonly title: string;
  readonly data: ChartData;
  readonly hidden: ReadonlySet<string>;
  /** The part that is listed; `null`: all. */
  readonly view: ChartDomain | null;
  readonly height: number | string;
  readonly format: ChartFormat;
}

/** The raw figures of the part in view as a table, never the sampled ones. Only the rows on screen are in the page. */
export function ChartTable({ title, data, hidden, view, height, ...props }: ChartTableProps) {
  const format = useMoreTexts(props.format, chartPartMessages);
  const scroller = useRef<HTMLDivElement>(null);
  const [sort, setSort] = useState<TableSort>({ columnId: 'x', direction: 'ascending' });
  const columns = useMemo(() => tableColumns(data, hidden, format), [data, hidden, format]);
  const rows = useMemo(() => tableRows(data, view, columns, sort), [data, view, columns, sort]);
  const shown = useRowWindow(scroller, rows.length);
  const xName =
    data.xType === 'time' ? 'tableX' : data.xType === 'category' ? 'tableCategory' : 'tablePlace';
  const heads = [{ id: 'x', label: format.text(xName) }, ...columns];
  return (
    <S.Scroller
      ref={scroller}
      tabIndex={0}
      role="region"
      aria-label={format.text('table')}
      style={{ blockSize: height }}
    >
      <S.Table aria-rowcount={rows.length + 1}>
        <caption>
          {title} · {format.text('tableInView', { count: rows.length })}
        </caption>
        <thead>
          <tr aria-rowindex={1}>
            {heads.map(({ id, label }) => (
              <HeadCell
                key={id}
                id={id}
                label={label}
                sort={sort}
                format={format}
                onSort={setSort}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.above > 0 && <Filler height={shown.above} span={heads.length} />}
          {Array.from(rows.subarray(shown.from, shown.to), (row, index) => {
            return (
              <tr key={row} aria-rowindex={shown.from + index + 2}>
                <th scope="row">{placeText(data, data.x[row] ?? Number.NaN, format)}</th>
                {columns.map((column) => {
                  const text = tableCell(column, row, format.locale);
                  return (
                    <td key={column.id}>
                      {text === '' ? <S.Missing>{format.text('noValue')}</S.Missing> : text}
                    </td>
                  );
                })}
              </tr>
            );
          })}
          {shown.below > 0 && <Filler height={shown.below} span={heads.length} />}
        </tbody>
      </S.Table>
    </S.Scroller>
  );
}

/** The room of the rows that are not in the page. */
function Filler({ height, span }: { readonly height: number; readonly span: number }) {
  return (
    <tr aria-hidden data-filler>
      <td colSpan={span} style={{ blockSize: height }} />
    </tr>
  );
}

interface HeadCellProps {
  readonly id: string;
  readonly label: string;
  readonly sort: TableSort;
  readonly format: Format<ChartMessageKey | ChartPartMessageKey>;
  readonly onSort: (sort: TableSort) => void;
}

function HeadCell({ id, label, sort, format, onSort }: HeadCellProps) {
  const isSorted = sort.columnId === id;
  const isUp = sort.direction === 'ascending';
  const Arrow = isUp ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={isSorted ? sort.direction : undefined}>
      <S.SortButton
        title={format.text('tableSort', { label })}
        onClick={() =>
          onSort({ columnId: id, direction: isSorted && isUp ? 'descending' : 'ascending' })
        }
      >
        <bdi>{label}</bdi>
        {isSorted && <Icon shape={Arrow} size={14} />}
      </S.SortButton>
    </th>
  );
}
