import { calendar } from './calendar';
import { instantOf } from './instantOf';
import { weekdayOf } from './weekdayOf';

/** A time to which an item can be put off, with the name by which it is offered. */
export interface SnoozePreset {
  readonly id: 'in-one-hour' | 'this-evening' | 'tomorrow' | 'weekend' | 'next-week';
  /** Epoch milliseconds. */
  readonly until: number;
}

/** The hours and days by which "this evening" or "next week" is meant, by the clocks of the person's time zone. */
export interface SnoozePresetOptions {
  /** The hour at which a working day begins, 0–23. @default 9 */
  readonly morning?: number | undefined;
  /** The hour at which the evening begins, 0–23. @default 18 */
  readonly evening?: number | undefined;
  /** The first day of a working week, by ISO 8601 (1 is Monday). @default 1 */
  readonly firstWorkday?: number | undefined;
  /** The first day of the weekend, by ISO 8601. @default 6 */
  readonly firstWeekendDay?: number | undefined;
}

/**
 * The times to which an item can be put off at `now` (epoch milliseconds), by the clocks of `timeZone`: soonest first,
 * each later than now, no two the same. "Tomorrow" is the next calendar day there, also across a change of clocks.
 *
 * @throws RangeError when the zone is not known.
 */
export function snoozePresets(
  now: number,
  timeZone: string,
  options: SnoozePresetOptions = {},
): SnoozePreset[] {
  const { morning = 9, evening = 18, firstWorkday = 1, firstWeekendDay = 6 } = options;
  const today = calendar(timeZone)(now);
  const next = (weekday: number) => {
    const ahead = (weekday - weekdayOf(today) + 7) % 7;
    return today + (ahead === 0 ? 7 : ahead);
  };
  const at = (day: number, hour: number) => instantOf(day, hour, 0, timeZone);
  const inOneHour = now + 3_600_000;
  const presets: SnoozePreset[] = [
    { id: 'in-one-hour', until: inOneHour },
    { id: 'this-evening', until: at(today, evening) },
    { id: 'tomorrow', until: at(today + 1, morning) },
    { id: 'weekend', until: at(next(firstWeekendDay), morning) },
    { id: 'next-week', until: at(next(firstWorkday), morning) },
  ];
  const taken = new Set<number>();
  return presets
    .filter(({ until }) => {
      const isNew = until >= inOneHour && !taken.has(until);
      taken.add(until);
      return isNew;
    })
    .sort((a, b) => a.until - b.until);
}
