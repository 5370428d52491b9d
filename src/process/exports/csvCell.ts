/** What a spreadsheet would run as a formula instead of showing it. */
const formula = /^[=+\-@\t\r]/;

/**
 * A cell of CSV (RFC 4180). A name that a spreadsheet would take for a formula gets an apostrophe in front, since names
 * come from logs that others write; numbers stay as they are, and missing ones are empty.
 */
export function csvCell(value: string | number | null | undefined): string {
  if (typeof value !== 'string') return value == null || Number.isNaN(value) ? '' : String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
