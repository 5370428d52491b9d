/** A thing on the map, by ids. `null` is the start of cases (in `from`) or their end (in `to`). */
export type ProcessSelection =
  | { readonly type: 'activity'; readonly id: string }
  | { readonly type: 'transition'; readonly from: string | null; readonly to: string | null };

/** A selection as a key of maps; ids may hold anything and are never joined. */
export function selectionKey(selection: ProcessSelection): string {
  return selection.type === 'activity'
    ? JSON.stringify([selection.id])
    : JSON.stringify([selection.from, selection.to]);
}
