import { useMemo, useState } from 'react';
import { nothingSelected, type Selection } from './selection';
import type { SelectionCommands } from './selectionCommands';
import { useActing } from './useActing';

/** Which notifications are selected, and how that changes; `null`: nothing can be selected yet. */
export function useSelection(): readonly [Selection, SelectionCommands | null] {
  const [selection, setSelection] = useState(nothingSelected);
  const acting = useActing();
  const commands = useMemo(() => acting?.selectionCommands(setSelection) ?? null, [acting]);
  return [selection, commands];
}
