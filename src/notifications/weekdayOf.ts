/** The weekday of a day (days since 1 January 1970), by ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: number): number {
  // 1 January 1970 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
