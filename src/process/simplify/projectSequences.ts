import type { ProcessSequences } from '../../model';

/** The events of the given activities alone, as if nothing else had happened; cases left without events are gone. */
export function projectSequences(
  sequences: ProcessSequences,
  kept: ReadonlySet<string>,
): ProcessSequences {
  const { caseStart, activityOf, timestamp, startTimestamp } = sequences;
  const isKept = sequences.activities.map((name) => kept.has(name));
  const starts = [0];
  const activities = new Uint32Array(activityOf.length);
  const times = new Float64Array(activityOf.length);
  const begins = startTimestamp ? new Float64Array(activityOf.length) : null;
  let size = 0;
  for (let c = 0; c + 1 < caseStart.length; c++) {
    const before = size;
    for (let i = caseStart[c] ?? 0; i < (caseStart[c + 1] ?? 0); i++) {
      const activity = activityOf[i] ?? 0;
      if (!isKept[activity]) continue;
      activities[size] = activity;
      times[size] = timestamp[i] ?? NaN;
      if (begins) begins[size] = startTimestamp?.[i] ?? NaN;
      size++;
    }
    if (size > before) starts.push(size);
  }
  return {
    activities: sequences.activities,
    caseStart: Uint32Array.from(starts),
    activityOf: activities.subarray(0, size),
    timestamp: times.subarray(0, size),
    ...(begins && { startTimestamp: begins.subarray(0, size) }),
  };
}
