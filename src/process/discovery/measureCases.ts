import type { ProcessSequences } from '../../model';

/** How long each case took: its last known time less its first, in milliseconds; `NaN` for a case without any. */
export function measureCases(sequences: ProcessSequences): Float64Array {
  const { caseStart, timestamp } = sequences;
  const took = new Float64Array(Math.max(0, caseStart.length - 1));
  for (let c = 0; c < took.length; c++) {
    let first = Infinity;
    let last = -Infinity;
    for (let i = caseStart[c] ?? 0; i < (caseStart[c + 1] ?? 0); i++) {
      const end = timestamp[i] ?? NaN;
      if (end < first) first = end;
      if (end > last) last = end;
    }
    took[c] = last >= first ? last - first : NaN;
  }
  return took;
}
