/** Things that belong to controls, by the control's id, in their order. */
export function groupByControl<T extends { readonly controlId: string }>(
  things: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(thing.controlId);
    if (group === undefined) groups.set(thing.controlId, [thing]);
    else group.push(thing);
  }
  return groups;
}
