import { calendar } from './calendar';
import { instantOf } from './instantOf';
import type { QuietHours, QuietWindow } from './preferences';
import { weekdayOf } from './weekdayOf';

function minutesOf(clock: string): number | null {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock) ?? [];
  return hour === undefined || minute === undefined ? null : Number(hour) * 60 + Number(minute);
}

function endOf(window: QuietWindow, at: number, today: number, timeZone: string): number | null {
  const from = minutesOf(window.from);
  const to = minutesOf(window.to);
  if (from === null || to === null) return null;
  const instant = (day: number, minutes: number) =>
    instantOf(day, Math.floor(minutes / 60), minutes % 60, timeZone);
  // A window that spans midnight may have begun yesterday.
  for (const day of [today, today - 1]) {
    if (!window.days.includes(weekdayOf(day))) continue;
    const end = instant(to <= from ? day + 1 : day, to);
    if (instant(day, from) <= at && at < end) return end;
  }
  return null;
}

/**
 * When the quiet hours that run at `at` end, in epoch milliseconds, or `null` when none runs. Windows that touch or
 * overlap are one; windows that never end give the end of the fourteenth day. A window whose clock times are not `HH:MM`
 * is left out.
 *
 * @throws RangeError when the zone is not known.
 */
export function quietUntil({ timeZone, windows }: QuietHours, at: number): number | null {
  const dayOf = calendar(timeZone);
  const horizon = at + 14 * 86_400_000;
  let end: number | null = null;
  let probe = at;
  for (;;) {
    const ends = windows.flatMap((window) => endOf(window, probe, dayOf(probe), timeZone) ?? []);
    const next = Math.max(...ends);
    if (ends.length === 0 || next <= probe) return end;
    if (next >= horizon) return horizon;
    end = next;
    probe = next;
  }
}
