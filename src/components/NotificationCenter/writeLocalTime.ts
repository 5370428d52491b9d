import { zoneOffset } from '../../notifications/index';

/** The value of a `datetime-local` field that means an instant (epoch milliseconds) by the clocks of a zone. */
export function writeLocalTime(at: number, timeZone: string): string {
  return new Date(at + zoneOffset(timeZone, at)).toISOString().slice(0, 16);
}
