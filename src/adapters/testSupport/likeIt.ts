import fc from 'fast-check';

/** Answers with the keys and lists of `value`, but with any JSON in every place, or what stood there. */
export function likeIt(value: unknown): fc.Arbitrary<unknown> {
  const anything = fc.jsonValue({ maxDepth: 1 });
  if (typeof value !== 'object' || value === null) return fc.oneof(fc.constant(value), anything);
  if (Array.isArray(value)) {
    const [first] = value as unknown[];
    return fc.array(fc.oneof({ weight: 4, arbitrary: likeIt(first) }, anything), { maxLength: 4 });
  }
  const entries = Object.entries(value).map(([key, entry]) => [
    key,
    fc.oneof({ weight: 4, arbitrary: likeIt(entry) }, anything),
  ]);
  return fc.record(Object.fromEntries(entries) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: [],
  });
}
