import type { Prediction } from '../model';
import { predictionOutcome, type PredictionVerdict } from './predictionOutcome';

/** An earlier prediction with the verdict on it. */
export interface PastPrediction extends PredictionVerdict {
  readonly prediction: Prediction;
}

/** How earlier predictions did. */
export interface TrackRecord {
  /** Those with a verdict, and those without, in the order given. */
  readonly past: readonly PastPrediction[];
  /** Predictions that are a hit or a miss. */
  readonly judged: number;
  readonly hits: number;
  /** Hits among the judged ranges, 0–1; `null`: none was judged. */
  readonly coverage: number | null;
  /** Mean of the levels that the judged ranges claimed; `null`: one of them claimed none. */
  readonly expectedCoverage: number | null;
}

/** Sets past predictions beside what happened. A prediction without an outcome is kept and counts for nothing. */
export function predictionTrackRecord(predictions: readonly Prediction[]): TrackRecord {
  const past = predictions.map((prediction) => ({ prediction, ...predictionOutcome(prediction) }));
  const judged = past.filter(({ verdict }) => verdict !== 'unknown');
  const ranges = judged.filter(({ prediction }) => typeof prediction.outcome?.actual === 'number');
  const levels = ranges.flatMap(({ level }) => level ?? []);
  const hitsOf = (some: readonly PastPrediction[]) =>
    some.filter(({ verdict }) => verdict === 'hit').length;
  return {
    past,
    judged: judged.length,
    hits: hitsOf(judged),
    coverage: ranges.length === 0 ? null : hitsOf(ranges) / ranges.length,
    expectedCoverage:
      levels.length === 0 || levels.length < ranges.length
        ? null
        : levels.reduce((sum, level) => sum + level, 0) / levels.length,
  };
}
