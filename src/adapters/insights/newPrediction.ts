import type { Prediction } from '../../model';

/** A prediction of which an answer states no more than `stated`. */
export function newPrediction(
  stated: Pick<Prediction, 'id' | 'metric' | 'predicted'> & Partial<Prediction>,
): Prediction {
  return {
    interval: null,
    confidence: { kind: 'unknown' },
    horizon: { from: null, until: null, text: null },
    madeAt: null,
    trainedOn: null,
    factors: [],
    ...stated,
  };
}
