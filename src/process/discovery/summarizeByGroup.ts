import type { DurationSummary } from '../../model';
import { summarizeDurations } from './summarizeDurations';

/**
 * One summary a group of the durations that are known: `durations[i]` belongs to `groupOf[i]`; `NaN` and groups from
 * `groupCount` on are left out. Counting sort, then selection within each group. Cost: linear.
 */
export function summarizeByGroup(
  durations: Float64Array,
  groupOf: Uint32Array,
  groupCount: number,
): DurationSummary[] {
  const start = new Uint32Array(groupCount + 1);
  for (let i = 0; i < durations.length; i++) {
    const group = groupOf[i] ?? groupCount;
    if (group < groupCount && !Number.isNaN(durations[i]))
      start[group + 1] = (start[group + 1] ?? 0) + 1;
  }
  for (let g = 0; g < groupCount; g++) start[g + 1] = (start[g + 1] ?? 0) + (start[g] ?? 0);
  const next = start.slice();
  const sorted = new Float64Array(start[groupCount] ?? 0);
  for (let i = 0; i < durations.length; i++) {
    const group = groupOf[i] ?? groupCount;
    const value = durations[i] ?? NaN;
    if (group >= groupCount || Number.isNaN(value)) continue;
    const place = next[group] ?? 0;
    sorted[place] = value;
    next[group] = place + 1;
  }
  return Array.from({ length: groupCount }, (_, g) =>
    summarizeDurations(sorted, start[g] ?? 0, start[g + 1] ?? 0),
  );
}
