/** Adds items at the end of a list. `push(...items)` would overflow the stack with a hundred thousand of them. */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
