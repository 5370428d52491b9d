import type { PredictedValue, Prediction, PredictionInterval } from '../model';
import { checkInterval } from './checkInterval';
import type { PredictionFault } from './predictionFault';

/** What of a prediction can be told. */
export interface CheckedPrediction {
  readonly predicted: PredictedValue | null;
  readonly interval: PredictionInterval | null;
  readonly until: number | null;
  readonly from: number | null;
  readonly faults: readonly PredictionFault[];
}

/**
 * Takes out of a prediction what makes no sense, and says what that was. A range that is inverted, has no width, is not
 * finite or does not hold its own value is no range: the value alone stays. A level such as 95 is not taken for 95 %,
 * and a horizon that ends before it begins is no horizon.
 */
export function checkPrediction(prediction: Prediction): CheckedPrediction {
  const faults: PredictionFault[] = [];
  const predicted = checkValue(prediction.predicted);
  if (predicted === null) faults.push('no-value');

  const interval = checkInterval(prediction.interval, predicted, faults);
  const { from: start, until: end } = prediction.horizon;
  const from = checkTime(start, faults);
  const until = checkTime(end, faults);
  const isInverted = from !== null && until !== null && until < from;
  if (isInverted) faults.push('horizon-inverted');
  return {
    predicted,
    interval,
    from: isInverted ? null : from,
    until: isInverted ? null : until,
    faults,
  };
}

function checkValue(predicted: PredictedValue | null): PredictedValue | null {
  switch (predicted?.kind) {
    case 'number':
      return Number.isFinite(predicted.value) ? predicted : null;
    case 'text':
      return predicted.text.trim() === '' ? null : predicted;
    case 'record': {
      const entries = predicted.entries.filter(
        ({ value }) => value !== null && (typeof value === 'string' || Number.isFinite(value)),
      );
      return entries.length === 0 ? null : { kind: 'record', entries };
    }
    case undefined:
      return null;
  }
}

function checkTime(at: number | null, faults: PredictionFault[]): number | null {
  if (at === null) return null;
  if (Math.abs(at) <= 8.64e15) return at;
  faults.push('time-unreadable');
  return null;
}
