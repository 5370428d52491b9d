import type { DurationSummary, ProcessActivity, ProcessGraph, ProcessSequences } from '../../model';
import { countActivities } from './countActivities';
import { countTransitions, noTransition } from './countTransitions';
import { later } from './later';
import { rankTexts } from './rankTexts';
import { summarizeByGroup } from './summarizeByGroup';
import { summarizeCaseDurations } from './summarizeCaseDurations';

/**
 * Counts a graph from ordered events. Activities are sorted by events (most first), then name; transitions by count,
 * then the names of both ends; names by code point.
 *
 * Durations, and what needs a look at each case, are found when one is first read (by own getters, which JSON,
 * spreading and `structuredClone` turn into plain values): what does not show them does not pay for them.
 */
export function graphFromSequences(sequences: ProcessSequences): ProcessGraph {
  const names = sequences.activities;
  const rank = rankTexts(names);
  const transitions = countTransitions(sequences);
  const counted = countActivities(sequences, transitions);
  const { from, to, count } = transitions;
  const durations = later(() =>
    summarizeByGroup(
      sinceBefore(sequences, transitions.transitionOf),
      transitions.transitionOf,
      from.length,
    ),
  );
  const { startTimestamp } = sequences;
  const waiting =
    startTimestamp &&
    later(() =>
      summarizeByGroup(
        sinceBefore(sequences, transitions.transitionOf, startTimestamp),
        transitions.transitionOf,
        from.length,
      ),
    );
  const throughput = later(() => summarizeCaseDurations(sequences));
  const service = serviceTimes(sequences);

  const activities = names
    .map((_, a) => a)
    .filter((a) => (counted.eventCount[a] ?? 0) > 0)
    .sort(
      (a, b) => at(counted.eventCount, b) - at(counted.eventCount, a) || at(rank, a) - at(rank, b),
    )
    .map((a): ProcessActivity => {
      const name = names[a] ?? '';
      return {
        id: name,
        label: name,
        eventCount: at(counted.eventCount, a),
        get caseCount() {
          return at(counted.caseCount, a);
        },
        startCount: at(counted.startCount, a),
        endCount: at(counted.endCount, a),
        get maxPerCase() {
          return at(counted.maxPerCase, a);
        },
        selfLoopCount: at(counted.selfLoopCount, a),
        get reworkCaseCount() {
          return at(counted.reworkCaseCount, a);
        },
        ...(service ? { durationMs: service[a] } : {}),
      };
    });

  return {
    cases: counted.cases,
    events: sequences.activityOf.length,
    activities,
    transitions: Array.from(from, (_, e) => e)
      .sort(
        (a, b) =>
          at(count, b) - at(count, a) ||
          at(rank, at(from, a)) - at(rank, at(from, b)) ||
          at(rank, at(to, a)) - at(rank, at(to, b)),
      )
      .map((e) => ({
        from: names[at(from, e)] ?? '',
        to: names[at(to, e)] ?? '',
        count: at(count, e),
        get caseCount() {
          return at(transitions.caseCount, e);
        },
        get maxPerCase() {
          return at(transitions.maxPerCase, e);
        },
        get durationMs() {
          return durations()[e] ?? nothingKnown;
        },
        get waitingMs() {
          return waiting?.()[e];
        },
      })),
    get throughputMs() {
      return throughput();
    },
    sequences,
  };
}

const nothingKnown: DurationSummary = {
  mean: null,
  median: null,
  min: null,
  max: null,
  total: 0,
  count: 0,
  p95: null,
};

function at(column: Uint32Array, index: number): number {
  return column[index] ?? 0;
}

/** From the completion of the event before to `until`, for each event that has one before it. */
function sinceBefore(
  sequences: ProcessSequences,
  transitionOf: Uint32Array,
  until: Float64Array = sequences.timestamp,
): Float64Array {
  const { timestamp } = sequences;
  const passed = new Float64Array(timestamp.length);
  for (let i = 0; i < passed.length; i++) {
    const isFirst = transitionOf[i] === noTransition;
    passed[i] = isFirst ? NaN : (until[i] ?? NaN) - (timestamp[i - 1] ?? NaN);
  }
  return passed;
}

function serviceTimes(sequences: ProcessSequences): DurationSummary[] | null {
  const { startTimestamp, timestamp, activityOf, activities } = sequences;
  if (!startTimestamp) return null;
  const took = timestamp.map((end, i) => end - (startTimestamp[i] ?? NaN));
  return summarizeByGroup(took, activityOf, activities.length);
}
