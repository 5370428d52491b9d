import { zoneOffset } from './zoneOffset';

/**
 * The instant (epoch milliseconds) at which a zone's clocks show `hour:minute` on a day (days since 1 January 1970). A
 * time that clocks skip is read with the offset before the change, so it comes out later; of a time that they show twice
 * the first is taken. This is what Temporal calls "compatible".
 *
 * @throws RangeError when the zone is not known.
 */
export function instantOf(day: number, hour: number, minute: number, timeZone: string): number {
  const wall = day * 86_400_000 + hour * 3_600_000 + minute * 60_000;
  const before = zoneOffset(timeZone, wall - 86_400_000);
  const after = zoneOffset(timeZone, wall + 86_400_000);
  const early = wall - before;
  if (zoneOffset(timeZone, early) === before) return early;
  const late = wall - after;
  return zoneOffset(timeZone, late) === after ? late : early;
}
