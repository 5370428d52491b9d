import type { Insight } from '../model';

/**
 * Orders insights by id and, should two share one, by all that they say. 0 only for insights that are the same in
 * every field, so an order that ends with it is total.
 */
export function compareContent(a: Insight, b: Insight): number {
  if (a === b) return 0;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  const left = contentOf(a);
  const right = contentOf(b);
  return left < right ? -1 : Number(left > right);
}

/** With sorted keys: two objects of the same content may have been built in another order. */
function contentOf(insight: Insight): string {
  return JSON.stringify(insight, (_key, value: unknown) => {
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)));
  });
}
