import type { Prediction, PredictionInterval } from '../model';
import { issue, pointer } from './issues';
import type { Issues } from './issues';
import { labelOf } from './labelOf';
import { newPrediction } from './newPrediction';
import { numberPredicted } from './numberPredicted';
import { count, list, number, ratio, text } from './schemas';
import { readValue } from './readValue';
import { seriesUnit } from './seriesUnit';
import { branch, expected, optional, required } from './shape';
import type { Branch, FieldValues } from './shape';

/** One forecast of the analytics report. */
export const forecastShape = {
  metric: required(text),
  predictedValue: expected(number),
  confidenceInterval: branch(list, 'optional'),
  confidenceLevel: optional(ratio),
  modelUsed: optional(text),
  forecastHorizon: optional(number),
  forecastPeriod: optional(text),
  historicalDataPoints: optional(count),
};

/** The prediction that a forecast makes. `confidence_level` is the level of its interval, not how sure the model is. */
export function forecastOf(
  forecast: FieldValues<typeof forecastShape>,
  index: number,
  currency: string,
  madeAt: number | null,
  path: string,
  issues: Issues,
): Prediction {
  const { unit } = seriesUnit(forecast.metric, currency);
  const inUnit = (value: number) => (unit === 'ratio' ? value / 100 : value);
  const predicted = forecast.predictedValue;
  const { forecastHorizon, forecastPeriod } = forecast;
  const days = forecastPeriod === 'days' ? forecastHorizon : null;
  const interval = intervalIn(forecast.confidenceInterval, forecast.confidenceLevel, path, issues);
  return newPrediction({
    id: `forecast/${index}/${forecast.metric}`,
    metric: { id: forecast.metric, label: labelOf(forecast.metric), unit },
    predicted: numberPredicted(predicted === null ? null : inUnit(predicted)),
    interval: interval && {
      ...interval,
      lower: inUnit(interval.lower),
      upper: inUnit(interval.upper),
    },
    horizon: {
      from: madeAt,
      until: madeAt === null || days === null ? null : madeAt + days * 86_400_000,
      text: forecastHorizon === null ? null : `${forecastHorizon} ${forecastPeriod ?? ''}`.trim(),
    },
    madeAt,
    trainedOn: { from: null, to: null, count: forecast.historicalDataPoints },
    provenance: {
      generatedBy: 'ml_model',
      source: forecast.modelUsed,
      modelVersion: null,
      generatedAt: madeAt,
      dataFrom: null,
      dataTo: null,
    },
  });
}

function intervalIn(
  bounds: Branch<readonly unknown[]> | null,
  level: number | null,
  path: string,
  issues: Issues,
): PredictionInterval | null {
  if (bounds === null) return null;
  const lower = readValue(bounds.value[0], number, pointer(bounds.path, 0), issues);
  const upper = readValue(bounds.value[1], number, pointer(bounds.path, 1), issues);
  if (lower === null || upper === null) return null;
  if (lower <= upper) return { lower, upper, level };
  const at = pointer(path, 'confidence_interval');
  issues.push(issue(at, 'out-of-range', 'The interval', bounds.value, 'treated as missing'));
  return null;
}
