/**
 * What a spreadsheet may take for the beginning of a formula, also after blanks and in full width (OWASP, CSV
 * Injection).
 */
const formula = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠|%]|^[\t\r\n]/;

const controls = /(?![\t\r\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text as a cell of a CSV file (RFC 4180), always quoted. What a spreadsheet would run is defused by a leading
 * apostrophe; control characters and those that reorder a line are taken out.
 */
export function csvCell(text: string): string {
  const plain = text.replace(controls, '');
  const safe = formula.test(plain) ? `'${plain}` : plain;
  return `"${safe.replaceAll('"', '""')}"`;
}
