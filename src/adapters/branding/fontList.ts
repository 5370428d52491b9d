/** A CSS font list of plain and quoted names; `null` for anything that could be more than that. */
export function fontList(value: string): string | null {
  const isPlain = value.length <= 300 && /^[\p{L}\p{N}\s"',._-]+$/u.test(value);
  const isClosed = [/"/g, /'/g].every((quote) => (value.match(quote)?.length ?? 0) % 2 === 0);
  return isPlain && isClosed && !/[\r\n]/.test(value) ? value : null;
}
