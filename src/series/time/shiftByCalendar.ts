import type { Zone } from './zoneOf';

/** A distance on the calendar. Negative numbers go back. */
export interface CalendarShift {
  readonly years?: number | undefined;
  readonly months?: number | undefined;
  readonly weeks?: number | undefined;
  readonly days?: number | undefined;
}

/**
 * The instant with the same time of day so many years, months, weeks and days away; `null` when
 * there is no such moment: 31 January and a month, or an hour that the clock skips. It is never
 * moved to a neighbour, so that a comparison sets nothing beside what did not exist.
 * Of an hour that comes twice the one with the same offset is taken, else the first.
 */
export function shiftByCalendar(epochMs: number, shift: CalendarShift, zone: Zone): number | null {
  const offset = zone.offsetAt(epochMs);
  const wall = new Date(epochMs + offset);
  const dayOfMonth = wall.getUTCDate();
  wall.setUTCFullYear(
    wall.getUTCFullYear() + (shift.years ?? 0),
    wall.getUTCMonth() + (shift.months ?? 0),
  );
  if (wall.getUTCDate() !== dayOfMonth) return null;
  const days = (shift.weeks ?? 0) * 7 + (shift.days ?? 0);
  const instants = zone.instantsOf(wall.getTime() + days * 86_400_000);
  return instants.find((instant) => zone.offsetAt(instant) === offset) ?? instants[0] ?? null;
}
