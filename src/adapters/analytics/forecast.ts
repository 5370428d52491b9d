import type { Prediction, PredictionInterval } from '../../model';
import { intervalOf } from '../insights/intervalOf';
import { pointer } from '../reading/issues';
import type { Issues } from '../reading/issues';
import { labelOf } from '../values/labelOf';
import { newPrediction } from '../insights/newPrediction';
import { numberPredicted } from '../insights/numberPredicted';
import { amount, count, list, number, ratio, text } from '../values/schemas';
import { readValue } from '../reading/readValue';
import { seriesUnit } from './seriesUnit';
import { branch, expected, optional, required, shape } from '../reading/shape';
import type { Branch, FieldValues } from '../reading/shape';

/** One forecast of the analytics report. */
export const forecastShape = /* @__PURE__ */ shape(() => ({
  metric: required(text),
  predictedValue: expected(number),
  confidenceInterval: branch(list, 'optional'),
  confidenceLevel: optional(ratio),
  modelUsed: optional(text),
  forecastHorizon: optional(amount),
  forecastPeriod: optional(text),
  historicalDataPoints: optional(count),
}));

/** The last time that a `Date` can hold. */
const lastTime = 8.64e15;

/** The prediction that a forecast makes. `confidence_level` is the level of its interval, not how sure the model is. */
export function forecastOf(
  forecast: FieldValues<typeof forecastShape>,
  index: number,
  currency: string,
  madeAt: number | null,
  issues: Issues,
): Prediction {
  const { unit } = seriesUnit(forecast.metric, currency);
  const inUnit = (value: number) => (unit === 'ratio' ? value / 100 : value);
  const predicted = forecast.predictedValue;
  const { forecastHorizon, forecastPeriod } = forecast;
  const days = forecastPeriod === 'days' ? forecastHorizon : null;
  const until = madeAt === null || days === null ? null : madeAt + days * 86_400_000;
  const interval = intervalIn(forecast.confidenceInterval, forecast.confidenceLevel, issues);
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
      until: until !== null && until <= lastTime ? until : null,
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
  issues: Issues,
): PredictionInterval | null {
  if (bounds === null) return null;
  const [lower = null, upper = null] = [0, 1].map((index) =>
    readValue(bounds.value[index], number, pointer(bounds.path, index), issues),
  );
  return intervalOf(lower, upper, level, bounds.path, issues);
}
