import { useState } from 'react';

export interface Selection {
  /** What is selected, by id. */
  readonly ids: ReadonlySet<string>;
  /** Everything that matches is meant, also what is not loaded; `exceptIds` are taken out again. */
  readonly isAll: boolean;
  readonly exceptIds: ReadonlySet<string>;
}

export interface SelectionCommands {
  readonly toggle: (ids: readonly string[]) => void;
  readonly add: (ids: readonly string[]) => void;
  readonly selectAll: (ids: readonly string[]) => void;
  readonly clear: () => void;
}

const nothing: Selection = { ids: new Set(), isAll: false, exceptIds: new Set() };

/** Which notifications are selected. */
export function useSelection(): readonly [Selection, SelectionCommands] {
  const [selection, setSelection] = useState(nothing);
  const [commands] = useState<SelectionCommands>(() => ({
    toggle: (ids) =>
      setSelection((before) => {
        const isOn = ids.every((id) => before.ids.has(id));
        const next = new Set(before.ids);
        const except = new Set(before.exceptIds);
        for (const id of ids) {
          if (isOn) next.delete(id);
          else next.add(id);
          if (isOn && before.isAll) except.add(id);
          else except.delete(id);
        }
        return next.size === 0 ? nothing : { ...before, ids: next, exceptIds: except };
      }),
    add: (ids) => setSelection((before) => ({ ...before, ids: new Set([...before.ids, ...ids]) })),
    selectAll: (ids) => setSelection({ ids: new Set(ids), isAll: true, exceptIds: new Set() }),
    clear: () => setSelection(nothing),
  }));
  return [selection, commands];
}
