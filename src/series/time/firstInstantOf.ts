import type { Zone } from './zoneOf';

/**
 * The instant at which a wall time is first reached: its first instant or, where the clock skips
 * it, the instant of the skip. Where summer time begins at midnight a day so begins at 1 o'clock.
 */
export function firstInstantOf(wallMs: number, zone: Zone): number {
  const [first] = zone.instantsOf(wallMs);
  if (first !== undefined) return first;
  const around = 40 * 3_600_000;
  const change = zone
    .changesBetween(wallMs - around, wallMs + around)
    .find((instant) => instant + zone.offsetAt(instant) > wallMs);
  return change ?? wallMs - zone.offsetAt(wallMs);
}
