import { pointer } from './issues';
import type { Issues } from './issues';
import { readFields } from './readFields';
import type { Branch, FieldValues, Shape } from './shape';

/**
 * Reads a list item by item and hands on those that are whole; a broken one costs itself alone.
 *
 * @param quick Reads an item that is sound in every field without the shape, or gives `null`. For lists of a million.
 */
export function eachItem<S extends Shape>(
  items: Branch<readonly unknown[]> | null,
  shape: S,
  issues: Issues,
  visit: (item: FieldValues<S>, path: string, index: number) => void,
  quick?: (item: unknown) => FieldValues<S> | null,
): void {
  items?.value.forEach((item, index) => {
    const path = pointer(items.path, index);
    const values = quick?.(item) ?? readFields(item, shape, path, issues);
    if (values !== null) visit(values, path, index);
  });
}

/** Reads an object whose keys are the sender's own names, entry by entry, like `eachItem`. */
export function eachEntry<S extends Shape>(
  entries: Branch<Readonly<Record<string, unknown>>> | null,
  shape: S,
  issues: Issues,
  visit: (entry: FieldValues<S>, key: string, path: string) => void,
): void {
  if (entries === null) return;
  for (const [key, entry] of Object.entries(entries.value)) {
    const path = pointer(entries.path, key);
    const values = readFields(entry, shape, path, issues);
    if (values !== null) visit(values, key, path);
  }
}
