const limit = 256;
const kept = new Map<string, unknown>();

/**
 * What `make` gave for this key the first time. For formatters and clocks, which are dear to make
 * and the same for ever; names come from outside, so that no more than 256 are kept.
 */
export function remember<T>(key: string, make: () => T): T {
  if (kept.has(key)) return kept.get(key) as T;
  const made = make();
  if (kept.size >= limit) kept.clear();
  kept.set(key, made);
  return made;
}
