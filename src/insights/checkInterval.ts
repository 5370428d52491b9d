import type { PredictedValue, PredictionInterval } from '../model';
import { isRatio } from './isRatio';
import type { PredictionFault } from './predictionFault';

/** The interval if it can be told, its level `null` if that cannot; each fault found is added to `faults`. */
export function checkInterval(
  interval: PredictionInterval | null,
  predicted: PredictedValue | null,
  faults: PredictionFault[],
): PredictionInterval | null {
  if (interval === null) return null;
  const fault = faultOf(interval, predicted);
  if (fault !== null) {
    faults.push(fault);
    return null;
  }
  const { lower, upper, level } = interval;
  // A range that holds the value for certain, or never, is no level either.
  if (level === null || (isRatio(level) && level > 0 && level < 1)) return { lower, upper, level };
  faults.push('level-out-of-range');
  return { lower, upper, level: null };
}

function faultOf(
  { lower, upper }: PredictionInterval,
  predicted: PredictedValue | null,
): PredictionFault | null {
  if (!Number.isFinite(lower) || !Number.isFinite(upper)) return 'interval-not-finite';
  if (lower > upper) return 'interval-inverted';
  if (lower === upper) return 'interval-without-width';
  if (predicted?.kind !== 'number') return null;
  const { value } = predicted;
  return value < lower || value > upper ? 'interval-excludes-value' : null;
}
