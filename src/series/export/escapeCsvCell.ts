/** What spreadsheets take for the beginning of a formula, also in its wide forms (OWASP, CSV injection). */
const formula = /^[\s\p{Cc}\u200b]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A text as a cell of a CSV file (RFC 4180). Text that a spreadsheet would run as a formula gets an
 * apostrophe in front; text with separators, quotes or line breaks is quoted.
 */
export function escapeCsvCell(text: string, delimiter: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  const needsQuotes = safe.includes(delimiter) || /["\r\n']|^\s|\s$/.test(safe);
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}
