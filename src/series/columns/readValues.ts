import { blockExtremes } from '../pyramid/blockExtremes';
import type { Tally } from './createTally';

/**
 * A column of `length` finite numbers, with `NaN` for everything else; what else there was goes to
 * the tally. Text is never read as a number: "1,234" is a thousand here and one there.
 * A `Float64Array` of the right length that holds no infinity is handed back as it is, not copied.
 * Cost: one pass.
 */
export function readValues(
  values: ArrayLike<unknown>,
  length: number,
  seriesId: string,
  tally: Tally,
): Float64Array {
  if (values.length > length) tally.note('extra', seriesId, length, values.length - length);
  if (values instanceof Float64Array) return readTyped(values, length, seriesId, tally);
  const typed = ArrayBuffer.isView(values);
  const column = new Float64Array(length);
  for (let row = 0; row < length; row += 1) {
    const value = values[row];
    if (typeof value === 'number' && Number.isFinite(value)) column[row] = value;
    else column[row] = readOther(value, typed, row, seriesId, tally);
  }
  return column;
}

function readTyped(
  values: Float64Array,
  length: number,
  seriesId: string,
  tally: Tally,
): Float64Array {
  if (values.length === length && blockExtremes(values, true).isFinite) return values;
  let missing = 0;
  let firstMissing = -1;
  let infinite = 0;
  let firstInfinite = -1;
  for (let row = 0; row < length; row += 1) {
    const value = values[row] ?? Number.NaN;
    if (value - value === 0) continue;
    if (Number.isNaN(value)) {
      if (missing === 0) firstMissing = row;
      missing += 1;
    } else {
      if (infinite === 0) firstInfinite = row;
      infinite += 1;
    }
  }
  if (missing > 0) tally.note('missing', seriesId, firstMissing, missing);
  if (infinite > 0) tally.note('infinite', seriesId, firstInfinite, infinite);
  if (infinite === 0 && values.length === length) return values;
  return Float64Array.from({ length }, (_, row) => {
    const value = values[row] ?? Number.NaN;
    return Number.isFinite(value) ? value : Number.NaN;
  });
}

function readOther(
  value: unknown,
  typed: boolean,
  row: number,
  seriesId: string,
  tally: Tally,
): number {
  if (value === null || value === undefined) tally.note('missing', seriesId, row);
  else if (typeof value === 'number' && Number.isNaN(value))
    tally.note(typed ? 'missing' : 'nan', seriesId, row);
  else if (typeof value === 'number') tally.note('infinite', seriesId, row);
  else if (typeof value === 'bigint') {
    const near = Number(value);
    if (!Number.isFinite(near)) {
      tally.note('infinite', seriesId, row);
      return Number.NaN;
    }
    if (BigInt(near) !== value || !Number.isSafeInteger(near)) tally.note('lossy', seriesId, row);
    return near;
  } else tally.note('refused', seriesId, row);
  return Number.NaN;
}
