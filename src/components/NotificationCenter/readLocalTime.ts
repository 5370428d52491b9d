import { instantOf } from '../../notifications/index';

/** The instant (epoch milliseconds) of a `datetime-local` field's value by the clocks of a zone; `null` when it is empty. */
export function readLocalTime(value: string, timeZone: string): number | null {
  const [, date, hour, minute] = /^(\d{4,6}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(value) ?? [];
  if (date === undefined || hour === undefined || minute === undefined) return null;
  const start = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(start)) return null;
  return instantOf(start / 86_400_000, Number(hour), Number(minute), timeZone);
}
