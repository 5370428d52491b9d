import type { Prediction } from '../model';
import { checkPrediction } from './checkPrediction';
import { normalText } from './normalText';

/** What became of a prediction. */
export interface PredictionVerdict {
  /** `hit`: the outcome lay in the range, or is the text that was predicted. `unknown`: no outcome, or no range to hold it against. */
  readonly verdict: 'hit' | 'miss' | 'unknown';
  /** Outcome less predicted value, in the metric's unit; `null` unless both are numbers. */
  readonly error: number | null;
  /** The level that the range claimed, 0–1. */
  readonly level: number | null;
}

/**
 * Holds a prediction against what happened. A bare number without a range is neither hit nor miss: how near is near
 * enough, nobody said beforehand.
 */
export function predictionOutcome(prediction: Prediction): PredictionVerdict {
  const { predicted, interval } = checkPrediction(prediction);
  const actual = prediction.outcome?.actual;
  const level = interval?.level ?? null;
  if (typeof actual === 'string') {
    if (predicted?.kind !== 'text') return { verdict: 'unknown', error: null, level };
    const cameTrue = normalText(actual) === normalText(predicted.text);
    return { verdict: cameTrue ? 'hit' : 'miss', error: null, level: null };
  }
  if (actual === undefined || !Number.isFinite(actual)) {
    return { verdict: 'unknown', error: null, level };
  }
  const error = predicted?.kind === 'number' ? actual - predicted.value : null;
  if (interval === null) return { verdict: 'unknown', error, level };
  const isInside = actual >= interval.lower && actual <= interval.upper;
  return { verdict: isInside ? 'hit' : 'miss', error, level };
}
