import type { Prediction } from '../../model';
import { newPrediction } from '../insights/newPrediction';
import { numberPredicted } from '../insights/numberPredicted';

/** The prediction that a service fails, with this probability (0–1). */
export function failurePrediction(
  service: string,
  probability: number | null,
  madeAt: number | null,
  stated?: Partial<Prediction>,
): Prediction {
  const id = `failure/${service}`;
  return newPrediction({
    id,
    metric: {
      id,
      label: `Failure of ${service}`,
      unit: 'ratio',
      betterWhen: 'lower',
      failureOf: service,
    },
    predicted: numberPredicted(probability),
    madeAt,
    ...stated,
  });
}
