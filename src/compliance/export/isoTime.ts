/**
 * A time as ISO 8601 in UTC: a whole day (midnight UTC) as its date alone, so that no zone can shift it. Empty for none
 * and for one that no calendar has.
 */
export function isoTime(at: number | null | undefined): string {
  if (at == null || !(Math.abs(at) <= 8.64e15)) return '';
  const text = new Date(at).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, -'T00:00:00.000Z'.length) : text;
}
