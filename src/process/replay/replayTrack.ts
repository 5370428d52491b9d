import type { ProcessSequences } from '../../model';

/** The moves of all cases from event to event, by when they begin; columns of equal length. */
export interface ReplayTrack {
  readonly activities: readonly string[];
  /** Indices into `activities`. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Epoch milliseconds, or since the begin of the case; a move lasts from `begin` up to, not including, `end`. */
  readonly begin: Float64Array;
  readonly end: Float64Array;
  /** The first and the last moment of any case; both 0 when no move is known. */
  readonly first: number;
  readonly last: number;
}

/** A case on its way. */
export interface ReplayToken {
  /** Ids of activities. */
  readonly from: string;
  readonly to: string;
  /** How far on its way, 0–1. */
  readonly ratio: number;
}

/** By which clock a replay runs: the calendar's, or each case's own, so that all cases begin together at 0. */
export type ReplayClock = 'calendar' | 'case';

/**
 * Reads the moves of a replay from events in order. A move with an unknown end, or that takes no time, is left out.
 * Cost: n log n in events.
 */
export function createReplayTrack(
  sequences: ProcessSequences,
  clock: ReplayClock = 'calendar',
): ReplayTrack {
  const { activities, caseStart, activityOf } = sequences;
  const timestamp = clock === 'case' ? sinceFirst(sequences) : sequences.timestamp;
  const moves: number[] = [];
  for (let c = 0; c + 1 < caseStart.length; c++) {
    for (let i = (caseStart[c] ?? 0) + 1; i < (caseStart[c + 1] ?? 0); i++) {
      if ((timestamp[i] ?? NaN) > (timestamp[i - 1] ?? NaN)) moves.push(i);
    }
  }
  moves.sort((a, b) => (timestamp[a - 1] ?? 0) - (timestamp[b - 1] ?? 0) || a - b);
  const begin = Float64Array.from(moves, (i) => timestamp[i - 1] ?? 0);
  const end = Float64Array.from(moves, (i) => timestamp[i] ?? 0);
  return {
    activities,
    from: Uint32Array.from(moves, (i) => activityOf[i - 1] ?? 0),
    to: Uint32Array.from(moves, (i) => activityOf[i] ?? 0),
    begin,
    end,
    first: begin[0] ?? 0,
    last: end.reduce((most, each) => Math.max(most, each), end[0] ?? 0),
  };
}

/** Times since the first known one of each case, which is the earliest, since events stand in order of time. */
function sinceFirst({ caseStart, timestamp }: ProcessSequences): Float64Array {
  const since = timestamp.slice();
  for (let c = 0; c + 1 < caseStart.length; c++) {
    let first = NaN;
    for (let i = caseStart[c] ?? 0; i < (caseStart[c + 1] ?? 0); i++) {
      if (Number.isNaN(first)) first = timestamp[i] ?? NaN;
      since[i] = (timestamp[i] ?? NaN) - first;
    }
  }
  return since;
}

/** Where every case on its way is at a moment of the track's clock, in milliseconds. Cost: linear in the moves that have begun. */
export function replayAt(track: ReplayTrack, at: number): ReplayToken[] {
  const { activities, from, to, begin, end } = track;
  const tokens: ReplayToken[] = [];
  for (let i = 0; i < begin.length && (begin[i] ?? 0) <= at; i++) {
    const [start, stop] = [begin[i] ?? 0, end[i] ?? 0];
    if (at >= stop) continue;
    tokens.push({
      from: activities[from[i] ?? 0] ?? '',
      to: activities[to[i] ?? 0] ?? '',
      ratio: (at - start) / (stop - start),
    });
  }
  return tokens;
}

/** The next moment after `at` when a case moves on; `null` after the last. */
export function nextMoment(track: ReplayTrack, at: number): number | null {
  let next = Infinity;
  for (const each of track.begin) if (each > at && each < next) next = each;
  for (const each of track.end) if (each > at && each < next) next = each;
  return Number.isFinite(next) ? next : null;
}
