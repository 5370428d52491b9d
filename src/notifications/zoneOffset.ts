const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  return format;
}

/**
 * Milliseconds that the clocks of an IANA time zone are ahead of UTC at `at` (epoch milliseconds). Read from the name
 * that ECMA-402 gives the offset, such as `GMT-03:00` or, before zones were standardised, `GMT-03:06:28`.
 *
 * @throws RangeError when the zone is not known, or `at` is no time.
 */
export function zoneOffset(timeZone: string, at: number): number {
  // The zone of whoever names none. To make its Intl format would cost as much as all of a long list's days.
  if (timeZone === 'UTC' && Math.abs(at) <= 8.64e15) return 0;
  const [, sign, hours = 0, minutes = 0, seconds = 0] =
    /GMT([+-])(\d+):(\d+):?(\d*)/.exec(formatOf(timeZone).format(at)) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000;
  return sign === '-' ? -ahead : ahead;
}
