import { valueAt } from '../columns/valueAt';
import { zoneOf } from '../time/zoneOf';
import { escapeCsvCell } from './escapeCsvCell';
import { formatIsoTime } from './formatIsoTime';

/** What goes into the file. */
export interface CsvTable {
  /** Heading of the x column. */
  readonly xLabel: string;
  readonly x: Float64Array;
  /** What stands for an x, such as the name of a category; the number itself when left out. */
  readonly nameOf?: ((x: number) => string) | undefined;
  readonly columns: readonly { readonly label: string; readonly y: ArrayLike<number> }[];
  /** `order` of `readColumns`: rows are written as they came in. Without it as they stand. */
  readonly order?: Uint32Array | null | undefined;
}

/** How it is written. */
export interface CsvOptions {
  /** `time`: x is epoch milliseconds, written as ISO 8601. */
  readonly xType: 'time' | 'number';
  /** IANA name, for times. */
  readonly timeZone: string;
  /** `,` suits spreadsheets of most of Europe; cells are then separated by `;`. Default `.`. */
  readonly decimal?: '.' | ',' | undefined;
  /** A byte order mark, by which Excel knows UTF-8. Default false. */
  readonly bom?: boolean | undefined;
}

/**
 * A CSV file (RFC 4180, CRLF) of raw figures, never of sampled ones. Numbers carry every digit and
 * are never altered; a missing value is an empty cell; headings are defused against formulas.
 * @throws RangeError when the zone is not known.
 */
export function columnsToCsv(table: CsvTable, options: CsvOptions): string {
  const { decimal = '.', bom = false } = options;
  const delimiter = decimal === ',' ? ';' : ',';
  const zone = zoneOf(options.timeZone);
  const number = (value: number): string =>
    Number.isFinite(value) ? String(value).replace('.', decimal) : '';
  const position = (value: number): string =>
    table.nameOf
      ? escapeCsvCell(table.nameOf(value), delimiter)
      : options.xType === 'time'
        ? formatIsoTime(value, zone)
        : number(value);
  const lines = [
    [table.xLabel, ...table.columns.map((column) => column.label)].map((label) =>
      escapeCsvCell(label, delimiter),
    ),
  ];
  for (const row of writingOrder(table)) {
    const cells = table.columns.map((column) => number(valueAt(column.y, row)));
    lines.push([position(valueAt(table.x, row)), ...cells]);
  }
  const text = lines.map((cells) => cells.join(delimiter)).join('\r\n');
  return `${bom ? '\ufeff' : ''}${text}\r\n`;
}

/** Rows in the order in which they came in. */
function writingOrder({ x, order }: CsvTable): Uint32Array {
  const rows = Uint32Array.from(x, (_, row) => row);
  return order ? rows.sort((a, b) => valueAt(order, a) - valueAt(order, b)) : rows;
}
