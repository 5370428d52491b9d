import { remember } from './remember';

/**
 * A time zone's clock. Wall times are milliseconds of the local calendar read as if it were UTC:
 * wall = epoch + offset.
 */
export interface Zone {
  readonly name: string;
  /** Milliseconds to add to an instant to get the wall time, such as 3,600,000 in Berlin's winter. */
  offsetAt(epochMs: number): number;
  /** The instants in (from, to] at which the offset changes, ascending. Cost: one look-up a week. */
  changesBetween(fromMs: number, toMs: number): number[];
  /** The instants at which the clock shows this: none when it is skipped, two when it is repeated. */
  instantsOf(wallMs: number): number[];
}

const week = 7 * 86_400_000;
const hour = 3_600_000;
/** Before the year 100 the two-digit years of Intl cannot be told apart; nobody had time zones then. */
const earliest = -59_011_459_200_000;
const latest = 8.64e15 - week;

/**
 * The clock of an IANA time zone, from the engine's own tables through `Intl`. Offsets are kept by
 * week, and a change inside a week is found to the second by bisection; two changes within one
 * week that cancel each other out would be missed (none is known since 1970).
 * @throws RangeError when the engine does not know the zone.
 */
export function zoneOf(timeZone: string): Zone {
  return timeZone === 'UTC' ? utc : remember(`zone ${timeZone}`, () => createZone(timeZone));
}

const utc: Zone = {
  name: 'UTC',
  offsetAt: () => 0,
  changesBetween: () => [],
  instantsOf: (wallMs) => [wallMs],
};

interface WeekOfOffsets {
  readonly before: number;
  /** The instant of the change, `Infinity` in a week without one. */
  readonly change: number;
  readonly after: number;
}

function createZone(timeZone: string): Zone {
  const read = offsetReader(timeZone);
  const weeks = new Map<number, WeekOfOffsets>();

  function weekAt(index: number): WeekOfOffsets {
    const known = weeks.get(index);
    if (known) return known;
    if (weeks.size > 10_000) weeks.clear();
    const found = readWeek(read, index * week);
    weeks.set(index, found);
    return found;
  }

  function offsetAt(epochMs: number): number {
    const at = weekAt(Math.floor(clampTime(epochMs) / week));
    return epochMs < at.change ? at.before : at.after;
  }

  return {
    name: timeZone,
    offsetAt,
    changesBetween(fromMs, toMs) {
      const changes: number[] = [];
      const last = Math.floor(clampTime(toMs) / week);
      for (let index = Math.floor(clampTime(fromMs) / week); index <= last; index += 1) {
        const { change } = weekAt(index);
        if (change > fromMs && change <= toMs) changes.push(change);
      }
      return changes;
    },
    instantsOf(wallMs) {
      // Offsets lie between −12 h and +14 h, plus an hour: whichever holds is one of these two.
      const offsets = new Set([offsetAt(wallMs - 15 * hour), offsetAt(wallMs + 13 * hour)]);
      return [...offsets]
        .map((offset) => wallMs - offset)
        .filter((instant) => instant + offsetAt(instant) === wallMs)
        .sort((a, b) => a - b);
    },
  };
}

function clampTime(epochMs: number): number {
  return Math.min(Math.max(epochMs, earliest), latest);
}

function readWeek(read: (epochMs: number) => number, start: number): WeekOfOffsets {
  const before = read(start);
  const after = read(start + week);
  if (before === after) return { before, change: Number.POSITIVE_INFINITY, after };
  // Nearly all changes stand at a quarter of an hour, which saves half of the questions.
  const quarter = lastBefore(read, before, start, start + week, 900_000);
  const isExact = read(quarter + 900_000 - 1000) === before;
  const last = isExact
    ? quarter + 899_000
    : lastBefore(read, before, quarter, quarter + 900_000, 1000);
  return { before, change: last + 1000, after };
}

/** The last multiple of `step` from `low` on, and before `high`, at which the offset still holds. */
function lastBefore(
  read: (epochMs: number) => number,
  offset: number,
  from: number,
  to: number,
  step: number,
): number {
  let low = from;
  let high = to;
  while (high - low > step) {
    const middle = Math.floor((low + high) / (2 * step)) * step;
    if (read(middle) === offset) low = middle;
    else high = middle;
  }
  return low;
}

function offsetReader(timeZone: string): (epochMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (epochMs) => {
    const instant = Math.floor(clampTime(epochMs) / 1000) * 1000;
    const [month = 0, day = 0, year = 0, hours = 0, minutes = 0, seconds = 0] = (
      format.format(instant).match(/\d+/g) ?? []
    ).map(Number);
    const wall = new Date(0);
    // Date.UTC would take the year 99 for 1999.
    wall.setUTCFullYear(year, month - 1, day);
    wall.setUTCHours(hours, minutes, seconds);
    return wall.getTime() - instant;
  };
}
