import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTrend } from './readTrend';

const scores = (given: Parameters<typeof readTrend>[0], now: number | null = 100) =>
  readTrend(given, now).runs.map((run) => run.map(({ score }) => score));

describe('readTrend', () => {
  it('puts points in order and keeps gaps', () => {
    expect(
      scores([
        { at: 3, score: 0.3 },
        { at: 1, score: 0.1 },
        { at: 2, score: null },
        { at: 4, score: 0.4 },
      ]),
    ).toEqual([[0.1], [0.3, 0.4]]);
  });

  it('draws no line across a change of policy or of a framework’s version', () => {
    const given = [
      { at: 1, score: 0.1, policyId: 'a', frameworkVersion: '2013' },
      { at: 2, score: 0.2, policyId: 'b', frameworkVersion: '2013' },
      { at: 3, score: 0.3, policyId: 'b', frameworkVersion: '2022' },
      { at: 4, score: 0.4, policyId: 'b', frameworkVersion: null },
      { at: 5, score: 0.5, policyId: 'b', frameworkVersion: '2022' },
    ];
    expect(scores(given)).toEqual([[0.1], [0.2], [0.3, 0.4, 0.5]]);
    expect(readTrend(given, null).points.map(({ changesRules }) => changesRules)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('takes a score that is none for a gap', () => {
    expect(scores([NaN, -1, 1.2, Infinity].map((score, at) => ({ at, score })))).toEqual([]);
  });

  it('leaves out what lies in the future or has no time, and says so', () => {
    const reading = readTrend(
      [
        { at: 5, score: 0.5 },
        { at: 11, score: 1 },
        { at: NaN, score: 1 },
      ],
      10,
    );
    expect(reading.points).toHaveLength(1);
    expect(reading.leftOut).toBe(2);
  });

  it('has each moment once, the same for every order of the input', () => {
    const point = fc.record({
      at: fc.integer({ min: 0, max: 4 }),
      score: fc.option(fc.constantFrom(0, 0.5, 1, NaN)),
      policyId: fc.constantFrom('a', 'b', null),
    });
    fc.assert(
      fc.property(fc.array(point), (given) => {
        const reading = readTrend(given, null);
        expect(readTrend(given.toReversed(), null)).toEqual(reading);
        expect(new Set(reading.points.map(({ at }) => at)).size).toBe(reading.points.length);
        const drawn = reading.runs.flat();
        expect(drawn).toEqual(reading.points.filter(({ score }) => score !== null));
      }),
    );
  });
});
