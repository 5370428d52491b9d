import { calendar } from './calendar';
import { instantOf } from './instantOf';
import type { Digest } from './preferences';
import { weekdayOf } from './weekdayOf';
import { zoneOffset } from './zoneOffset';

const hourMs = 3_600_000;

/**
 * When a message of `now` is sent under a digest (epoch milliseconds): at once, at the next full hour of the zone's
 * clocks, the next morning, or the morning of the next Monday. `morning` is an hour, 0–23.
 *
 * @throws RangeError when the zone is not known.
 */
export function nextDigestAt(digest: Digest, now: number, timeZone: string, morning = 9): number {
  if (digest === 'instant') return now;
  if (digest === 'hourly') {
    const offset = zoneOffset(timeZone, now);
    return (Math.floor((now + offset) / hourMs) + 1) * hourMs - offset;
  }
  const today = calendar(timeZone)(now);
  const ahead = digest === 'daily' ? 0 : (8 - weekdayOf(today)) % 7;
  const first = instantOf(today + ahead, morning, 0, timeZone);
  return first > now
    ? first
    : instantOf(today + ahead + (digest === 'daily' ? 1 : 7), morning, 0, timeZone);
}
