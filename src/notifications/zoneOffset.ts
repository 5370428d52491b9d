const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/**
 * Milliseconds that the clocks of an IANA time zone are ahead of UTC at `at` (epoch milliseconds).
 *
 * @throws RangeError when the zone is not known, or `at` is no time.
 */
export function zoneOffset(timeZone: string, at: number): number {
  const parts = formatOf(timeZone).formatToParts(at);
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  const isBeforeChrist = parts.some(({ type, value }) => type === 'era' && value === 'BC');
  const year = isBeforeChrist ? 1 - read('year') : read('year');
  const wall = new Date(0);
  // setUTCFullYear, since Date.UTC takes the years 0 to 99 for 1900 to 1999.
  wall.setUTCFullYear(year, read('month') - 1, read('day'));
  wall.setUTCHours(read('hour'), read('minute'), read('second'));
  return wall.getTime() - Math.floor(at / 1000) * 1000;
}
