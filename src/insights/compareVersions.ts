const parts = /\d+|\D+/g;

/**
 * Orders two version texts: runs of digits by their number, all else by code unit, so that `v10` follows `v9`. No
 * version comes before any. A total order; 0 only for versions that are equal but for leading zeros.
 */
export function compareVersions(
  a: string | null | undefined,
  b: string | null | undefined,
): number {
  if (a === b) return 0;
  const left = partsOf(a);
  const right = partsOf(b);
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const order = compareParts(left[index], right[index]);
    if (order !== 0) return order;
  }
  return 0;
}

function partsOf(version: unknown): readonly string[] {
  return typeof version === 'string' ? (version.slice(0, 100).match(parts) ?? []) : [];
}

function compareParts(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  const x = digits(a);
  const y = digits(b);
  if (x === null || y === null) return a < b ? -1 : Number(a > b);
  // By length first: numbers of any length compare without loss.
  return x.length - y.length || (x < y ? -1 : Number(x > y));
}

function digits(part: string): string | null {
  return /^\d/.test(part) ? part.replace(/^0+(?=\d)/, '') : null;
}
