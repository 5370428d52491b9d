/** Computes at the first call, and once. */
export function later<T>(compute: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => (done ??= { value: compute() }).value;
}
