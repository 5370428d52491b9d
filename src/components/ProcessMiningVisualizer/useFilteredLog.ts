import { useMemo } from 'react';
import { createPart, usePart } from '../../internal';
import type { EventLog } from '../../model';
import type { LogFilter } from '../../process';

const filterPart = createPart(async () => (await import('./filters/applyFilters')).applyFilters);

/** What passes the filters. */
export interface FilteredLog {
  /** `null` without a log, and while `isPending`. */
  readonly log: EventLog | null;
  /** The part that filters is on its way: an unfiltered log would pass for a filtered one. */
  readonly isPending: boolean;
}

/** Applies filters to a log. What does so is loaded when there is a filter. */
export function useFilteredLog(
  log: EventLog | undefined,
  filters: readonly LogFilter[],
): FilteredLog {
  const isWanted = log !== undefined && filters.length > 0;
  const apply = usePart(filterPart, isWanted);
  return useMemo(() => {
    if (log === undefined) return { log: null, isPending: false };
    if (!isWanted) return { log, isPending: false };
    return { log: apply?.(log, filters) ?? null, isPending: apply === null };
  }, [log, filters, isWanted, apply]);
}
