import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInsight, buildInsight } from '../test/buildInsight';
import { calibrateConfidence } from './calibrateConfidence';
import { calibrationTable } from './calibrationTable';
import { confidenceLevel } from './confidenceLevel';
import { describeConfidence } from './describeConfidence';
import { shownRatio } from './shownRatio';
import { splitByConfidence } from './splitByConfidence';
import { toConfidence } from './toConfidence';

describe('toConfidence', () => {
  it('reads a ratio and a word, and calls all else unknown, never low', () => {
    expect(toConfidence(0.3)).toEqual({ kind: 'probability', value: 0.3 });
    expect(toConfidence('High ')).toEqual({ kind: 'categorical', level: 'high' });
    for (const value of [null, undefined, Number.NaN, -0.2, 1.7, 87, 'sure', [], true]) {
      expect(toConfidence(value).kind).toBe('unknown');
    }
  });

  it('does not take 87 for 87 %', () => {
    expect(toConfidence({ kind: 'probability', value: 87 })).toEqual({
      kind: 'unknown',
      reason: 'out-of-range',
    });
  });

  it('reads anything without throwing, twice as once', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = toConfidence(value);
        expect(toConfidence(read)).toEqual(read);
        if (read.kind === 'probability') {
          expect(read.value).toBeGreaterThanOrEqual(0);
          expect(read.value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('describeConfidence', () => {
  it('gives the word and what it rests on', () => {
    const described = describeConfidence({
      kind: 'categorical',
      level: 'high',
      basis: '14 of 15 signals agree',
    });
    expect(described).toMatchObject({
      label: 'High confidence',
      basis: '14 of 15 signals agree',
      figure: null,
    });
  });

  it('calls an unchecked score a score, rounded to 5 points', () => {
    const { label, figure, basis } = describeConfidence({ kind: 'probability', value: 0.873 });
    expect(label).toBe('High confidence');
    expect(figure).toBe('Model score 85%, which is not a probability');
    expect(basis).toBeNull();
  });

  const scoreOf = (value: number) =>
    /\d+%/.exec(describeConfidence({ kind: 'probability', value }).figure ?? '')?.[0];

  it('rounds no score over the limit of its word', () => {
    expect([0.79, 0.8, 0.49, 0.5].map(scoreOf)).toEqual(['75%', '80%', '45%', '50%']);
  });

  it('calls only what is all or nothing so', () => {
    expect([0, 0.01, 0.99, 1].map(scoreOf)).toEqual(['0%', '5%', '95%', '100%']);
    const calibration = { count: 200, observed: 0.995 };
    expect(describeConfidence({ kind: 'probability', value: 0.9, calibration }).figure).toBe(
      'Right 99% of the time in 200 earlier cases',
    );
  });

  it('shows no figure that would have another word, and none more than a step away', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(20, 100),
        (value, steps) => {
          const shown = shownRatio(value, steps);
          expect(confidenceLevel({ kind: 'probability', value: shown })).toBe(
            confidenceLevel({ kind: 'probability', value }),
          );
          expect(Math.abs(shown - value)).toBeLessThanOrEqual(1 / steps);
          expect(shown === 0 || shown === 1).toBe(value === 0 || value === 1);
        },
      ),
    );
  });

  it('counts what was observed before what is claimed, and says when it claims too much', () => {
    const described = describeConfidence({
      kind: 'probability',
      value: 0.9,
      calibration: { count: 40, observed: 0.55 },
    });
    expect(described.label).toBe('Medium confidence');
    expect(described.figure).toBe('Right 55% of the time in 40 earlier cases');
    expect(described.warning).toBe('It claims more certainty than its earlier cases bear out');
  });

  it('does not build on few outcomes', () => {
    const described = describeConfidence({
      kind: 'probability',
      value: 0.9,
      calibration: { count: 3, observed: 0 },
    });
    expect(described.level).toBe('high');
    expect(described.basis).toBe(
      'Only 3 earlier cases have an outcome, too few to say how often it is right',
    );
  });

  it('shows unknown as unknown', () => {
    expect(describeConfidence({ kind: 'unknown' }).label).toBe('Confidence not reported');
    expect(describeConfidence(toConfidence(87)).label).toBe('Reported confidence cannot be read');
  });

  it('speaks the language it is given', () => {
    const { figure } = describeConfidence(
      { kind: 'probability', value: 0.5 },
      { locale: 'de', messages: { confidenceModelScore: 'Modellwert {percent}' } },
    );
    expect(figure).toBe('Modellwert 50\u00a0%');
  });
});

describe('calibrationTable', () => {
  const outcomes = Array.from({ length: 30 }, (_, index) => ({
    claimed: 0.92,
    cameTrue: index < 12,
  }));

  it('turns known outcomes into how often claims like this came true', () => {
    const calibrated = calibrateConfidence(
      { kind: 'probability', value: 0.95 },
      calibrationTable(outcomes),
    );
    expect(calibrated).toEqual({
      kind: 'probability',
      value: 0.95,
      calibration: { count: 30, observed: 0.4 },
    });
    expect(confidenceLevel(calibrated)).toBe('low');
  });

  it('leaves words and unknown confidence as they are', () => {
    const table = calibrationTable(outcomes);
    expect(calibrateConfidence({ kind: 'unknown' }, table)).toEqual({ kind: 'unknown' });
    expect(calibrateConfidence({ kind: 'categorical', level: 'low' }, table).kind).toBe(
      'categorical',
    );
  });

  it('counts each readable claim once and holds shares from 0 to 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ claimed: fc.double(), cameTrue: fc.boolean() })),
        (claims) => {
          const table = calibrationTable(claims).filter((bin) => bin !== null);
          const readable = claims.filter(({ claimed }) => claimed >= 0 && claimed <= 1);
          expect(table.reduce((sum, { count }) => sum + count, 0)).toBe(readable.length);
          for (const { observed } of table) {
            expect(observed).toBeGreaterThanOrEqual(0);
            expect(observed).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});

describe('splitByConfidence', () => {
  it('drops nothing and sets only what is low apart', () => {
    fc.assert(
      fc.property(fc.array(anyInsight), (insights) => {
        const { stated, possible } = splitByConfidence(insights);
        expect([...stated, ...possible].length).toBe(insights.length);
        expect(new Set([...stated, ...possible])).toEqual(new Set(insights));
        for (const { confidence } of possible) expect(confidenceLevel(confidence)).toBe('low');
        for (const { confidence } of stated) expect(confidenceLevel(confidence)).not.toBe('low');
      }),
    );
  });

  it('keeps unknown confidence with the stated', () => {
    expect(splitByConfidence([buildInsight()]).stated).toHaveLength(1);
  });
});
