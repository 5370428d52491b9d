import type { Prediction, PredictionPoint } from '../../../model';

/** What a prediction's chart draws, in its metric's unit and epoch milliseconds. Points are in order of time. */
export interface PredictionShape {
  readonly points: readonly PredictionPoint[];
  /** First and last time, and least and most value, of all that is drawn. */
  readonly times: readonly [number, number];
  readonly values: readonly [number, number];
}

const mostPoints = 2_000;

/** What happened, where that is a figure at a known time. */
export function outcomePoint({
  outcome,
}: Prediction): { readonly at: number; readonly actual: number } | null {
  if (outcome == null || typeof outcome.actual !== 'number') return null;
  const { at, actual } = outcome;
  return isFigure(at) && isFigure(actual) ? { at, actual } : null;
}

/** What can be drawn of a prediction's history; `null` when that is not two points with a figure. */
export function predictionShape(prediction: Prediction): PredictionShape | null {
  const { history = [] } = prediction;
  const happened = outcomePoint(prediction);
  const points = history
    .filter(({ at }) => Number.isFinite(at))
    .slice(-mostPoints)
    .sort((a, b) => a.at - b.at);
  const figures = points
    .flatMap(({ actual, predicted, lower, upper }) => [actual, predicted, lower, upper])
    .concat(happened === null ? [] : happened.actual)
    .filter(isFigure);
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || figures.length < 2) return null;
  let [low, high] = [Infinity, -Infinity];
  for (const figure of figures) {
    low = Math.min(low, figure);
    high = Math.max(high, figure);
  }
  return {
    points,
    times: [first.at, Math.max(last.at, happened?.at ?? last.at)],
    // A flat line lies in the middle.
    values: low === high ? [low - 1, high + 1] : [low, high],
  };
}

/** Whether a value can be drawn. */
export function isFigure(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
