import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Prediction, PredictionInterval } from '../model';
import { buildPrediction } from '../test/buildInsight';
import { checkPrediction } from './checkPrediction';
import { describePrediction } from './describePrediction';
import { describeTrackRecord } from './describeTrackRecord';
import { predictionOutcome } from './predictionOutcome';
import { predictionTrackRecord } from './predictionTrackRecord';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22, 12);
const options = { locale: 'en', timeZone: 'UTC', now };
const range = (lower: number, upper: number, level: number | null = 0.8) => ({
  lower,
  upper,
  level,
});
const until = (at: number | null, from: number | null = null) => ({ from, until: at, text: null });

describe('describePrediction', () => {
  it('says what, how much, in what range, for when, and from what data', () => {
    const { sentence, faults } = describePrediction(
      buildPrediction({
        interval: range(3600, 5100),
        horizon: until(Date.UTC(2026, 10, 27, 18)),
        trainedOn: { from: now - 90 * day, to: now, count: null },
      }),
      options,
    );
    expect(sentence.replaceAll('\u202f', ' ')).toBe(
      'Queue depth is expected to be 4,200. It lies between 3,600 and 5,100 with a probability of 80%. ' +
        'This is for Fri, Nov 27, 6:00 PM. It rests on 90 days of data.',
    );
    expect(faults).toEqual([]);
  });

  it('tells the time in the zone and language it is given', () => {
    const { when } = describePrediction(
      buildPrediction({ horizon: until(Date.UTC(2026, 10, 27, 23)) }),
      {
        locale: 'de',
        timeZone: 'Asia/Tokyo',
        now,
        messages: { predictionBy: 'Das gilt für {when}.' },
      },
    );
    expect(when).toBe('Das gilt für Sa., 28. Nov., 08:00.');
  });

  it('says of each part that is missing that it is missing', () => {
    expect(describePrediction(buildPrediction(), options).sentence).toBe(
      'Queue depth is expected to be 4,200. No range is available. For when was not reported. ' +
        'What data it rests on was not reported.',
    );
  });

  it('tells what was reported, and in a line beside it what was not', () => {
    const { told, aside } = describePrediction(buildPrediction(), options);
    expect(told).toBe('Queue depth is expected to be 4,200.');
    expect(aside).toBe('Not reported: range, time, data source.');
    const whole = describePrediction(
      buildPrediction({
        interval: range(3600, 5100),
        horizon: until(Date.UTC(2026, 10, 27, 18)),
        trainedOn: { from: now - 90 * day, to: now, count: null },
      }),
      options,
    );
    expect(whole.told.replaceAll('\u202f', ' ')).toBe(
      'Queue depth is expected to be 4,200 by Fri, Nov 27, 6:00 PM. ' +
        'It lies between 3,600 and 5,100 with a probability of 80%. It rests on 90 days of data.',
    );
    expect(whole.aside).toBe('');
  });

  it.each([
    ['en', '2-4 hours', '94.8% chance that queue.redis fails within 2–4 hours.'],
    ['en', '1 day', '94.8% chance that queue.redis fails within 1 day.'],
    ['en', 'soon', '94.8% chance that queue.redis fails. This is for the period “soon”.'],
    ['en', null, '94.8% chance that queue.redis fails.'],
    ['fr', '2-4 hours', '94,8 % chance that queue.redis fails within 2–4 heures.'],
  ])('says in %s that something fails within “%s”', (locale, text, expected) => {
    const failing = buildPrediction({
      metric: { id: 'f', label: 'Failure', unit: 'ratio', failureOf: 'queue.redis' },
      predicted: { kind: 'number', value: 0.948 },
      horizon: { from: now, until: null, text },
    });
    const { told } = describePrediction(failing, { ...options, locale });
    expect(told.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(expected);
  });

  it('tells the range of a count from zero on, says so, and leaves other units alone', () => {
    const usage = (unit: string | null, value = 24.2) =>
      describePrediction(
        buildPrediction({
          metric: { id: 'u', label: 'Requests', unit },
          predicted: { kind: 'number', value },
          interval: range(-6.67, 55.2, 0.85),
        }),
        options,
      );
    expect(usage('count').range).toBe('It lies between 0 and 55.2 with a probability of 85%.');
    expect(usage('count').aside).toMatch(
      /^Its source lets the range begin at -6\.67, which cannot be\./,
    );
    for (const other of [usage('EUR'), usage(null), usage('count', -1)]) {
      expect(other.range).toContain('6.67');
      expect(other.aside).not.toContain('which cannot be');
    }
  });

  it('says a predicted text and a predicted record in words', () => {
    const text = buildPrediction({ predicted: { kind: 'text', text: 'Manager approval\u202e' } });
    expect(describePrediction(text, options).value).toBe('Manager approval');
    const record = buildPrediction({
      metric: { id: 'cost', label: 'Cost', unit: 'EUR' },
      predicted: {
        kind: 'record',
        entries: [
          { label: 'low', value: 1200 },
          { label: 'high', value: 1720 },
          { label: 'gone', value: null },
        ],
      },
      horizon: { from: null, until: null, text: 'next_quarter' },
    });
    expect(describePrediction(record, options)).toMatchObject({
      value: 'low: €1,200.00, high: €1,720.00',
      range: '',
      when: 'This is for the period “next quarter”.',
    });
  });

  it('calls a prediction whose time has passed over', () => {
    const { what, when, isOver } = describePrediction(
      buildPrediction({ horizon: until(now - day) }),
      options,
    );
    expect(isOver).toBe(true);
    expect(what).toContain('was expected');
    expect(when).toContain('which is over');
  });

  const odd = fc.constantFrom(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    1e300,
    -0,
    95,
  );
  const anyNumber = fc.oneof(fc.double(), odd);
  const anyPrediction: fc.Arbitrary<Prediction> = fc
    .record({
      value: anyNumber,
      interval: fc.option(
        fc.record({ lower: anyNumber, upper: anyNumber, level: fc.option(anyNumber) }),
      ),
      from: fc.option(anyNumber),
      to: fc.option(anyNumber),
      count: fc.option(anyNumber),
      unit: fc.option(fc.constantFrom('ratio', 'ms', 'EUR', 'ZZZ', 'count', '<b>')),
    })
    .map(({ value, interval, from, to, count, unit }) =>
      buildPrediction({
        metric: { id: 'm', label: 'M', unit },
        predicted: { kind: 'number', value },
        interval,
        horizon: until(to, from),
        trainedOn: { from, to, count },
      }),
    );

  it('never prints nonsense, whatever numbers come', () => {
    fc.assert(
      fc.property(
        anyPrediction,
        fc.option(fc.constant(now), { nil: undefined }),
        (prediction, at) => {
          const described = describePrediction(prediction, { ...options, now: at });
          const { sentence, told, aside } = described;
          expect(`${sentence} ${told} ${aside}`).not.toMatch(
            /NaN|∞|Infinity|Invalid|undefined|null|\{/,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('checkPrediction', () => {
  const check = (interval: PredictionInterval) => checkPrediction(buildPrediction({ interval }));

  it.each([
    ['inverted', range(5100, 3600), 'interval-inverted'],
    ['of no width', range(4200, 4200), 'interval-without-width'],
    ['without its own value', range(0, 10), 'interval-excludes-value'],
    ['not finite', range(0, Number.POSITIVE_INFINITY), 'interval-not-finite'],
  ])('takes a range %s for none and says so', (_what, interval, fault) => {
    expect(check(interval)).toMatchObject({ interval: null, faults: [fault] });
  });

  it('does not take a level of 95 for 95 %', () => {
    expect(check(range(4000, 5000, 95))).toMatchObject({
      interval: { level: null },
      faults: ['level-out-of-range'],
    });
  });

  it('takes a horizon that ends before it begins for none', () => {
    expect(checkPrediction(buildPrediction({ horizon: until(1, 2) }))).toMatchObject({
      until: null,
      faults: ['horizon-inverted'],
    });
  });
});

describe('predictionOutcome', () => {
  const outcome = (actual: number | string) => ({ actual, at: null });

  it('is a hit inside the range and a miss outside', () => {
    const prediction = buildPrediction({ interval: range(4000, 5000) });
    expect(predictionOutcome({ ...prediction, outcome: outcome(5000) })).toEqual({
      verdict: 'hit',
      error: 800,
      level: 0.8,
    });
    expect(predictionOutcome({ ...prediction, outcome: outcome(5001) }).verdict).toBe('miss');
  });

  it('is unknown without an outcome, and for a bare number', () => {
    expect(predictionOutcome(buildPrediction({ interval: range(4000, 5000) })).verdict).toBe(
      'unknown',
    );
    expect(predictionOutcome(buildPrediction({ outcome: outcome(4200) })).verdict).toBe('unknown');
    expect(predictionOutcome(buildPrediction({ outcome: outcome(Number.NaN) })).error).toBeNull();
  });

  it('compares texts by their words', () => {
    const predicted = { kind: 'text', text: 'Manager approval' } as const;
    const verdict = (actual: string) =>
      predictionOutcome(buildPrediction({ predicted, outcome: outcome(actual) })).verdict;
    expect(verdict(' manager  Approval')).toBe('hit');
    expect(verdict('Legal')).toBe('miss');
  });
});

describe('predictionTrackRecord', () => {
  it('sets how often ranges held beside how often they should', () => {
    const actuals = [4100, 4200, 4300, 9000];
    const past = actuals.map((actual) =>
      buildPrediction({ interval: range(4000, 5000), outcome: { actual, at: null } }),
    );
    const record = predictionTrackRecord([...past, buildPrediction()]);
    expect(record).toMatchObject({ judged: 4, hits: 3, coverage: 0.75 });
    expect(record.expectedCoverage).toBeCloseTo(0.8);
    expect(describeTrackRecord(record, { locale: 'en' })).toBe(
      '3 of 4 earlier predictions lay in their range. By what they claimed, 80% should.',
    );
  });

  it('says nothing of itself without outcomes', () => {
    const record = predictionTrackRecord([buildPrediction()]);
    expect(record).toMatchObject({ judged: 0, coverage: null, expectedCoverage: null });
    expect(describeTrackRecord(record, { locale: 'en' })).toBe(
      'None of its earlier predictions has an outcome yet.',
    );
  });

  it('claims no expectation when one of the ranges had none', () => {
    const past = [null, 0.8].map((level) =>
      buildPrediction({ interval: range(0, 9000, level), outcome: { actual: 1, at: null } }),
    );
    expect(predictionTrackRecord(past)).toMatchObject({ coverage: 1, expectedCoverage: null });
  });
});
