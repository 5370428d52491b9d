import { formatTime, type TimeFormat } from './formatTime';
import type { TimeUnit } from './granularity';
import { zoneOf } from './zoneOf';

/** What stands at a tick of a time axis. */
export interface TimeTickLabel {
  readonly at: number;
  /** No two of an axis are equal. */
  readonly text: string;
  /** The day, month or year that begins here, for a second line; `null` where none does. */
  readonly context: string | null;
}

type Fields = Intl.DateTimeFormatOptions;

const year: Fields = { year: 'numeric' };
const month: Fields = { month: 'short' };
const day: Fields = { day: 'numeric', month: 'short' };
const minute: Fields = { hour: 'numeric', minute: '2-digit' };
const second: Fields = { ...minute, second: '2-digit' };
const millisecond: Fields = { ...second, fractionalSecondDigits: 3 };

/** From the shortest label to the fullest, each with the context that it leaves out. */
const forms: Readonly<Record<TimeUnit, readonly (readonly [Fields, Fields | null])[]>> = {
  year: [[year, null]],
  month: [
    [month, year],
    [{ ...month, ...year }, null],
  ],
  week: dated({}),
  day: dated({}),
  hour: timed(minute),
  minute: timed(minute),
  second: timed(second),
  millisecond: timed(millisecond),
};

/**
 * Labels for the ticks of a time axis. The shortest form in which no two are equal is taken for all
 * of them: the time of day, then with the day, then with the year. Of an hour that comes twice both
 * carry their offset. The first tick, and each that begins a new day or year, has a context.
 */
export function timeTickLabels(
  ticks: readonly number[],
  unit: TimeUnit,
  format: TimeFormat,
): TimeTickLabel[] {
  const repeated = findRepeated(ticks, format);
  for (const [fields, context] of forms[unit]) {
    const labels = labelAll(ticks, fields, context, repeated, format);
    if (new Set(labels.map((label) => label.text)).size === labels.length) return labels;
  }
  return labelAll(ticks, { ...millisecond, ...day, ...year, era: 'short' }, null, repeated, format);
}

function dated(fields: Fields): (readonly [Fields, Fields | null])[] {
  return [
    [{ ...day, ...fields }, year],
    [{ ...day, ...year, ...fields }, null],
  ];
}

function timed(fields: Fields): (readonly [Fields, Fields | null])[] {
  return [[fields, { ...day, ...year }], ...dated(fields)];
}

/** The ticks that show the same wall time as another one. */
function findRepeated(ticks: readonly number[], format: TimeFormat): ReadonlySet<number> {
  const seen = new Map<string, number>();
  const repeated = new Set<number>();
  const [first, last] = [ticks[0] ?? 0, ticks.at(-1) ?? 0];
  // Without a change of the clock no wall time comes twice, and to ask for each is slow.
  if (zoneOf(format.timeZone).changesBetween(first, last).length === 0) return repeated;
  for (const tick of ticks) {
    const wall = formatTime(tick, { ...format, locale: 'en' }, { ...millisecond, ...day, ...year });
    const first = seen.get(wall);
    if (first !== undefined) repeated.add(first).add(tick);
    seen.set(wall, tick);
  }
  return repeated;
}

function labelAll(
  ticks: readonly number[],
  fields: Fields,
  contextFields: Fields | null,
  repeated: ReadonlySet<number>,
  format: TimeFormat,
): TimeTickLabel[] {
  let before = '';
  return ticks.map((at) => {
    const zoned: Fields = repeated.has(at) ? { ...fields, timeZoneName: 'short' } : fields;
    const context = contextFields ? formatTime(at, format, contextFields) : '';
    const label = {
      at,
      text: formatTime(at, format, zoned),
      context: context === before ? null : context,
    };
    before = context;
    return label;
  });
}
