import { plainText } from '../../../insights';
import { formatQuantity } from '../../../i18n';
import type { Prediction } from '../../../model';
import type { ExpectationFormat } from '../messages/expectationMessages';
import { isFigure, outcomePoint, type PredictionShape } from './predictionShape';

/** What a prediction's picture shows, in words: what was measured, what is expected, and what happened. */
export function chartSummary(
  prediction: Prediction,
  { points }: PredictionShape,
  format: ExpectationFormat,
): string {
  const { label, unit } = prediction.metric;
  const say = (value: number) => formatQuantity(value, unit, format.locale);
  const measured = points.map(({ actual }) => actual).filter(isFigure);
  const expected = points.map(({ predicted }) => predicted).filter(isFigure);
  const [lastMeasured, lastExpected] = [measured.at(-1), expected.at(-1)];
  const happened = outcomePoint(prediction);
  return [
    format.text('sentence', {
      text: format.text('chartOf', { metric: plainText(label, 120).text }),
    }),
    lastMeasured !== undefined &&
      format.text('chartMeasured', {
        low: say(measured.reduce((a, b) => Math.min(a, b))),
        high: say(measured.reduce((a, b) => Math.max(a, b))),
        last: say(lastMeasured),
      }),
    lastExpected !== undefined && format.text('chartExpected', { last: say(lastExpected) }),
    happened !== null && format.text('chartHappened', { value: say(happened.actual) }),
  ]
    .filter((part) => part !== false)
    .join(' ');
}
