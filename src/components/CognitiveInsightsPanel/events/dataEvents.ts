import { checkPrediction, fingerprintInsight, toConfidence } from '../../../insights';
import type { Insight, Prediction } from '../../../model';
import type { NamedEvent } from './useOnce';

/** Of which findings nobody said how sure they are. */
export function unknownConfidences(insights: readonly Insight[]): readonly NamedEvent[] {
  return insights
    .filter(({ confidence }) => toConfidence(confidence).kind === 'unknown')
    .map((insight) => ({
      key: `unknown ${fingerprintInsight(insight)}`,
      event: { type: 'confidence.unknown', id: insight.id },
    }));
}

/** Which predictions hold what makes no sense. */
export function unreadablePredictions(predictions: readonly Prediction[]): readonly NamedEvent[] {
  return predictions.flatMap((prediction) => {
    const { faults } = checkPrediction(prediction);
    if (faults.length === 0) return [];
    const { id } = prediction;
    return { key: `faults ${id} ${faults.join()}`, event: { type: 'data.issue', id, faults } };
  });
}
