import { zoneOf } from '../time/zoneOf';
import { createTally, type Tally } from './createTally';
import type { DataQuality } from './dataQuality';
import { gather } from './gather';
import { isStrictlyAscending } from './isStrictlyAscending';
import { mergeDuplicates, type DuplicatePolicy } from './mergeDuplicates';
import { readTime } from './readTime';
import { readValues } from './readValues';
import { sortOrder } from './sortOrder';
import { valueAt } from './valueAt';

/** Columns as an app or a server hands them over. Nothing in them is trusted. */
export interface RawColumns {
  readonly x: ArrayLike<unknown>;
  /** One column for each series id. */
  readonly y: Readonly<Record<string, ArrayLike<unknown>>>;
}

/** How columns are read. */
export interface ReadColumnsOptions {
  /** `time`: x may hold dates and ISO 8601 texts. Default `number`. */
  readonly xType?: 'time' | 'number' | undefined;
  /** IANA name; it says where a bare day such as `2024-03-10` begins. Default `UTC`. */
  readonly timeZone?: string | undefined;
  /** Default `keep`. */
  readonly onDuplicate?: DuplicatePolicy | undefined;
}

/** Clean columns: x is finite and ascending, each y is finite or `NaN` (missing), all of one length. */
export interface CleanColumns {
  readonly x: Float64Array;
  readonly y: ReadonlyMap<string, Float64Array>;
  /**
   * For each row, the row it came in as; `null` when the rows stand as they came. Of merged
   * duplicates it is the first of the group.
   */
  readonly order: Uint32Array | null;
  readonly quality: DataQuality;
}

/**
 * Reads columns of any kind into clean ones and reports what was wrong with them. Rows are sorted by
 * x, stably; rows without a usable x are left out; whatever is no finite number becomes a gap.
 * Columns that are clean already are adopted without a copy. Never throws for what data hold. A chart that is given the
 * result as its `columns` does not read them again: whoever changes figures afterwards reads them anew.
 * Cost: one pass a column, O(n log n) when x is not sorted.
 * @throws RangeError when `timeZone` is not a known IANA zone.
 */
export function readColumns(raw: RawColumns, options: ReadColumnsOptions = {}): CleanColumns {
  const { xType = 'number', timeZone = 'UTC', onDuplicate = 'keep' } = options;
  const tally = createTally();
  const rows = raw.x.length;
  const x = readX(raw.x, xType, timeZone);
  const isClean = isStrictlyAscending(x);
  const order = isClean ? null : usableOrder(x, tally);
  if (xType === 'time' && looksLikeSeconds(x)) tally.note('epoch-seconds', null, 0, rows);
  const sorted = order ? gather(x, order) : x;
  const starts = isClean ? null : groupStarts(sorted, order, tally);
  const merge = onDuplicate !== 'keep' && starts !== null && starts.length < sorted.length;
  const y = new Map<string, Float64Array>();
  for (const [id, values] of Object.entries(raw.y)) {
    const column = readValues(values, rows, id, tally);
    const inOrder = order ? gather(column, order) : column;
    y.set(id, merge ? mergeDuplicates(inOrder, starts, onDuplicate) : inOrder);
  }
  const clean = merge ? gather(sorted, starts) : sorted;
  const read: CleanColumns = {
    x: clean,
    y,
    order: merge ? starts.map((start) => (order ? valueAt(order, start) : start)) : order,
    quality: { rows, used: clean.length, issues: tally.issues() },
  };
  known.add(read);
  return read;
}

/** What was read here. A copy, such as a worker sends, is not among them and is read anew. */
const known = new WeakSet();

/** Whether `readColumns` gave this very object, so that nothing in it has to be looked at again. */
export const isRead = (columns: object): columns is CleanColumns => known.has(columns);

function readX(values: ArrayLike<unknown>, xType: 'time' | 'number', timeZone: string) {
  if (values instanceof Float64Array) return values;
  if (xType === 'time') {
    const zone = zoneOf(timeZone);
    return Float64Array.from({ length: values.length }, (_, row) => readTime(values[row], zone));
  }
  return Float64Array.from({ length: values.length }, (_, row) => {
    const value = values[row];
    if (typeof value === 'bigint') return Number(value);
    return typeof value === 'number' ? value : Number.NaN;
  });
}

/** The usable rows in ascending order; `null` when that is all rows as they came. */
function usableOrder(x: Float64Array, tally: Tally): Uint32Array | null {
  let bad = 0;
  let previous = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < x.length; row += 1) {
    const value = valueAt(x, row);
    if (!Number.isFinite(value)) {
      bad += 1;
      tally.note('bad-x', null, row);
      continue;
    }
    if (value < previous) tally.note('unsorted', null, row);
    previous = value;
  }
  if (bad === 0) return sortOrder(x);
  const usable = Uint32Array.from(x, (_, row) => row).filter((row) =>
    Number.isFinite(valueAt(x, row)),
  );
  const order = sortOrder(gather(x, usable));
  return order ? order.map((index) => valueAt(usable, index)) : usable;
}

/** The first row of each group of rows that share an x. */
function groupStarts(x: Float64Array, order: Uint32Array | null, tally: Tally): Uint32Array {
  let groups = 0;
  const starts = new Uint32Array(x.length);
  for (let row = 0; row < x.length; row += 1) {
    if (row > 0 && valueAt(x, row) === valueAt(x, row - 1)) {
      tally.note('duplicate-x', null, order ? valueAt(order, row) : row);
      continue;
    }
    starts[groups] = row;
    groups += 1;
  }
  return starts.slice(0, groups);
}

/** Every time lies between 1980 and 2100 if taken as seconds, so early in 1970 as milliseconds. */
function looksLikeSeconds(x: Float64Array): boolean {
  let usable = 0;
  for (const value of x) {
    if (!Number.isFinite(value)) continue;
    if (value < 315_532_800 || value > 4_102_444_800) return false;
    usable += 1;
  }
  return usable > 0;
}
