import { issue, pointer } from './issues';
import type { Issues } from './issues';
import { readFields } from './readFields';
import type { Branch, Fields, FieldValues, Presence, Shape, ValueField } from './shape';

/** Reads a list item by item and hands on those that are whole; a broken one costs itself alone. */
export function eachItem<S extends Shape>(
  items: Branch<readonly unknown[]> | null,
  shape: S,
  issues: Issues,
  visit: (item: FieldValues<S>, path: string, index: number) => void,
): void {
  items?.value.forEach((item, index) => {
    const path = pointer(items.path, index);
    const values = readFields(item, shape, path, issues);
    if (values !== null) visit(values, path, index);
  });
}

/**
 * Like `eachItem`, for items with an id: of several with one id the first is kept and the others are reported. An item
 * without an id, where the shape allows that, is one of its own. O(n), and made for lists of a million.
 *
 * @param quick Reads an item that is sound in every field without the shape, or gives `null`.
 */
export function eachDistinctItem<S extends ShapeWithId>(
  items: Branch<readonly unknown[]> | null,
  shape: S,
  issues: Issues,
  visit: (item: FieldValues<S>, index: number) => void,
  quick?: (item: unknown) => FieldValues<S> | null,
): void {
  if (items === null) return;
  const { path, value } = items;
  const seen = new Set<string>();
  for (let index = 0; index < value.length; index++) {
    const item = value[index];
    const fields = quick?.(item) ?? readFields(item, shape, pointer(path, index), issues);
    if (fields === null) continue;
    const { id } = fields as { readonly id: string | null };
    if (id !== null) {
      // Asking the set first would look the id up twice.
      const before = seen.size;
      if (seen.add(id).size === before) {
        issues.push(issue(pointer(path, index), 'duplicate', 'The item', id, 'left out'));
        continue;
      }
    }
    visit(fields, index);
  }
}

/** A shape with an `id` that is text. */
type ShapeWithId = Shape<Fields & { readonly id: ValueField<string, Presence> }>;

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
