import { zoneOffset } from './zoneOffset';

const dayMs = 86_400_000;
const slotMs = 900_000;

/**
 * Makes a function from an instant (epoch milliseconds) to its calendar day in a time zone, as the number of days since
 * 1 January 1970. It asks Intl once a day, not once an item: where a day's two ends have the same offset, the day has
 * it throughout; on a day when clocks change it asks for each quarter of an hour, the finest step at which zones change.
 *
 * @throws RangeError when the zone is not known; the returned function does so for what is no time.
 */
export function calendar(timeZone: string): (at: number) => number {
  const offsets = new Map<number, number>();
  const offsetAt = (at: number): number => {
    let offset = offsets.get(at);
    if (offset === undefined) {
      offset = zoneOffset(timeZone, at);
      offsets.set(at, offset);
    }
    return offset;
  };
  offsetAt(0);
  return (at) => {
    const start = Math.floor(at / dayMs) * dayMs;
    const first = offsetAt(start);
    const offset =
      first === offsetAt(start + dayMs) ? first : offsetAt(Math.floor(at / slotMs) * slotMs);
    return Math.floor((at + offset) / dayMs);
  };
}
