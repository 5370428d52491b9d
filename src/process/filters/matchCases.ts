import type { EventLog, ProcessSequences } from '../../model';
import { measureCases } from '../discovery/measureCases';
import type { ActivityFilter, LogFilter, PathFilter, TimeFilter, VariantFilter } from './logFilter';
import { matchAttribute } from './matchEvents';

type MatchCase = (c: number) => boolean;

/** Whether a case matches. Cases without events never do. */
export function matchCases(
  log: EventLog,
  sequences: ProcessSequences,
  filter: LogFilter,
): MatchCase {
  switch (filter.type) {
    case 'variant':
      return matchVariant(sequences, filter);
    case 'path':
      return matchPath(sequences, filter);
    case 'activity':
      return matchActivity(sequences, filter);
    case 'time':
      return matchTime(sequences, filter);
    case 'duration': {
      const took = measureCases(sequences);
      const { minMs = -Infinity, maxMs = Infinity } = filter;
      return (c) => (took[c] ?? NaN) >= minMs && (took[c] ?? NaN) <= maxMs;
    }
    case 'attribute': {
      const isMatch = matchAttribute(log, filter);
      const found = new Uint8Array(log.caseIds.length);
      for (let row = 0; row < log.size; row++) if (isMatch(row)) found[log.caseOf[row] ?? 0] = 1;
      return (c) => found[c] === 1;
    }
    case 'lifecycle':
      return () => true;
  }
}

/** The activities of a case, as numbers. */
function stepsOf({ caseStart, activityOf }: ProcessSequences, c: number): Uint32Array {
  return activityOf.subarray(caseStart[c] ?? 0, caseStart[c + 1] ?? 0);
}

function indexOfNames({ activities }: ProcessSequences): ReadonlyMap<string, number> {
  return new Map(activities.map((name, i) => [name, i]));
}

function matchVariant(sequences: ProcessSequences, filter: VariantFilter): MatchCase {
  const index = indexOfNames(sequences);
  // Numbers joined by a comma never collide, whatever the names are.
  const wanted = new Set(
    filter.variants.map((names) => names.map((name) => index.get(name) ?? -1).join()),
  );
  return (c) => wanted.has(stepsOf(sequences, c).join());
}

function matchActivity(sequences: ProcessSequences, filter: ActivityFilter): MatchCase {
  const index = indexOfNames(sequences);
  const wanted = new Set(filter.activities.map((name) => index.get(name) ?? -1));
  return (c) => {
    const steps = stepsOf(sequences, c);
    if (steps.length === 0) return false;
    if (filter.at === 'start') return wanted.has(steps[0] ?? -1);
    if (filter.at === 'end') return wanted.has(steps[steps.length - 1] ?? -1);
    return steps.some((step) => wanted.has(step));
  };
}

function matchPath(sequences: ProcessSequences, filter: PathFilter): MatchCase {
  const index = indexOfNames(sequences);
  const from = filter.from === null ? null : (index.get(filter.from) ?? -1);
  const to = filter.to === null ? null : (index.get(filter.to) ?? -1);
  const isLater = filter.follows === 'eventually';
  return (c) => {
    const steps = stepsOf(sequences, c);
    if (steps.length === 0) return false;
    if (from === null && to === null) return isLater;
    if (from === null) return isLater ? steps.includes(to ?? -1) : steps[0] === to;
    if (to === null) return isLater ? steps.includes(from) : steps[steps.length - 1] === from;
    if (isLater) {
      const first = steps.indexOf(from);
      return first >= 0 && steps.includes(to, first + 1);
    }
    return steps.some((step, i) => step === from && steps[i + 1] === to);
  };
}

function matchTime(sequences: ProcessSequences, filter: TimeFilter): MatchCase {
  const { caseStart, timestamp } = sequences;
  const { from = -Infinity, to = Infinity, keep = 'contained' } = filter;
  return (c) => {
    let first = Infinity;
    let last = -Infinity;
    for (let i = caseStart[c] ?? 0; i < (caseStart[c + 1] ?? 0); i++) {
      const time = timestamp[i] ?? NaN;
      if (time < first) first = time;
      if (time > last) last = time;
    }
    if (last < first) return false;
    const startsWithin = first >= from && first <= to;
    const endsWithin = last >= from && last <= to;
    if (keep === 'starting') return startsWithin;
    if (keep === 'ending') return endsWithin;
    if (keep === 'intersecting') return first <= to && last >= from;
    return startsWithin && endsWithin;
  };
}
