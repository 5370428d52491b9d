import { nothingSelected, type Selection } from './selection';

/** How a selection changes. */
export interface SelectionCommands {
  readonly toggle: (ids: readonly string[]) => void;
  readonly add: (ids: readonly string[]) => void;
  readonly selectAll: (ids: readonly string[]) => void;
  readonly clear: () => void;
}

/** The commands of a selection that is kept elsewhere. */
export function selectionCommands(
  set: (change: (before: Selection) => Selection) => void,
): SelectionCommands {
  return {
    toggle: (ids) =>
      set((before) => {
        const isOn = ids.every((id) => before.ids.has(id));
        const next = new Set(before.ids);
        const except = new Set(before.exceptIds);
        for (const id of ids) {
          if (isOn) next.delete(id);
          else next.add(id);
          if (isOn && before.isAll) except.add(id);
          else except.delete(id);
        }
        return next.size === 0 ? nothingSelected : { ...before, ids: next, exceptIds: except };
      }),
    add: (ids) => set((before) => ({ ...before, ids: new Set([...before.ids, ...ids]) })),
    selectAll: (ids) => set(() => ({ ids: new Set(ids), isAll: true, exceptIds: new Set() })),
    clear: () => set(() => nothingSelected),
  };
}
