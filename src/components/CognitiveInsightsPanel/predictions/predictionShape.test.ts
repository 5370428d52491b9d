import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PredictionPoint } from '../../../model';
import { buildPrediction } from '../../../test/buildInsight';
import { predictionShape } from './predictionShape';

const figure = fc.option(fc.double());
const point: fc.Arbitrary<PredictionPoint> = fc.record({
  at: fc.double(),
  actual: figure,
  predicted: figure,
  lower: figure,
  upper: figure,
});

describe('predictionShape', () => {
  it('puts points in order of time and gives a flat line room', () => {
    const at = (time: number) => ({
      at: time,
      actual: 5,
      predicted: null,
      lower: null,
      upper: null,
    });
    const shape = predictionShape(buildPrediction({ history: [at(2), at(1)] }));
    expect(shape).toMatchObject({ times: [1, 2], values: [4, 6] });
  });

  it('draws nothing of fewer than two figures', () => {
    expect(predictionShape(buildPrediction({ history: [] }))).toBeNull();
    expect(predictionShape(buildPrediction())).toBeNull();
  });

  it('has finite ends that enclose every figure, whatever came', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 10 }), figure, (history, actual) => {
        const outcome = actual === null ? null : { actual, at: 0 };
        const shape = predictionShape(buildPrediction({ history, outcome }));
        if (shape === null) return;
        const [low, high] = shape.values;
        expect([...shape.times, low, high].every(Number.isFinite)).toBe(true);
        expect(low).toBeLessThan(high);
        expect(shape.times[0]).toBeLessThanOrEqual(shape.times[1]);
      }),
    );
  });
});
