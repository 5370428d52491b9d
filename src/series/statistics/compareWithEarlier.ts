import { valueAt } from '../columns/valueAt';
import { nearestIndex } from '../search/nearestIndex';
import { percentChange } from '../finance/percentChange';
import { shiftByCalendar, type CalendarShift } from '../time/shiftByCalendar';
import type { Zone } from '../time/zoneOf';

/** What a comparison needs besides the figures. */
export interface ComparisonOptions {
  /** How far back the earlier period lies, such as `{ months: 1 }`. Positive numbers. */
  readonly back: CalendarShift;
  readonly zone: Zone;
  /** How far, in milliseconds, a row may lie from the moment it is compared with. Default 0. */
  readonly toleranceMs?: number | undefined;
}

/** The earlier period on the rows of the present one. */
export interface Comparison {
  /** The moment each row is compared with, epoch milliseconds; `NaN` where the calendar has none. */
  readonly earlierX: Float64Array;
  /** The value then; `NaN` where there is none. */
  readonly earlierY: Float64Array;
  /** Value less earlier value; `NaN` where either is missing. */
  readonly delta: Float64Array;
  /** Delta as a ratio of the earlier value; `NaN` where it has no meaning (`percentChange`). */
  readonly change: Float64Array;
}

/**
 * Sets beside each row the value of the same wall time so many days, weeks, months or years before:
 * 9 o'clock stays 9 o'clock across a change of the clock. 31 March has no counterpart a month before,
 * and a skipped hour none either: these stay missing. Rows may be of `earlier` data or of the same.
 * Cost: O(rows × log n).
 */
export function compareWithEarlier(
  x: Float64Array,
  y: Float64Array,
  earlier: { readonly x: Float64Array; readonly y: Float64Array },
  options: ComparisonOptions,
): Comparison {
  const { zone, toleranceMs = 0 } = options;
  const back = negate(options.back);
  const earlierX = Float64Array.from(x, (at) => shiftByCalendar(at, back, zone) ?? Number.NaN);
  const earlierY = Float64Array.from(earlierX, (at) => {
    const row = nearestIndex(earlier.x, at);
    const near = row >= 0 && Math.abs(valueAt(earlier.x, row) - at) <= toleranceMs;
    return near ? valueAt(earlier.y, row) : Number.NaN;
  });
  return {
    earlierX,
    earlierY,
    delta: Float64Array.from(y, (value, row) => value - valueAt(earlierY, row)),
    change: Float64Array.from(
      y,
      (value, row) => percentChange(valueAt(earlierY, row), value) ?? Number.NaN,
    ),
  };
}

function negate({ years = 0, months = 0, weeks = 0, days = 0 }: CalendarShift): CalendarShift {
  return { years: -years, months: -months, weeks: -weeks, days: -days };
}
