import { useCallback, useState } from 'react';
import { usePart } from '../../internal';
import type { Insight } from '../../model';
import { type InsightFilter, noFilter } from './filters/insightFilter';
import { soonPart } from './parts';

/** What the panel is narrowed to, and how. */
export interface FilterState {
  readonly filter: InsightFilter;
  readonly setFilter: (filter: InsightFilter) => void;
  readonly narrow: (insights: readonly Insight[]) => readonly Insight[];
}

/** Holds the filter. The fields that set it come with the code that filters. */
export function useInsightFilter(): FilterState {
  const [filter, setFilter] = useState(noFilter);
  const filters = usePart(soonPart, false);
  const narrow = useCallback(
    (insights: readonly Insight[]) => filters?.filterInsights(insights, filter) ?? insights,
    [filters, filter],
  );
  return { filter, setFilter, narrow };
}
