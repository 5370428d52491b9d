import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseScale } from './chooseScale';
import { linearTicks } from './linearTicks';
import { logTicks } from './logTicks';
import { symlogTicks } from './symlogTicks';
import { tickLabels } from './tickLabels';
import { ticksAround } from './ticksAround';
import { valueDomain } from './valueDomain';

const magnitude = fc
  .tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: -12, max: 15 }))
  .map(([mantissa, power]) => mantissa * 10 ** power);
const signed = fc.oneof(
  magnitude,
  magnitude.map((value) => -value),
  fc.constant(0),
);
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
const count = fc.integer({ min: 2, max: 12 });
const locale = fc.constantFrom('en', 'de', 'fr', 'ar-EG', 'fa-IR', 'hi-IN', 'de-CH', 'ja-JP');
const unit = fc.constantFrom(null, 'ratio', 'ms', 'count', 'EUR', 'JPY', 'requests/s', 'RPM');

function expectAscending(ticks: readonly number[], low: number, high: number): void {
  ticks.forEach((tick, index) => {
    expect(tick).toBeGreaterThanOrEqual(low);
    expect(tick).toBeLessThanOrEqual(high);
    if (index > 0) expect(tick).toBeGreaterThan(ticks[index - 1]!);
  });
}

describe('ticksAround', () => {
  const free = { low: false, high: false };

  it('goes from the round number below to the one above, also where one or none lies between', () => {
    expect(ticksAround(1675.61, 95_631.6, 2, free)).toEqual([0, 50_000, 100_000]);
    expect(ticksAround(12, 13, 1, free)).toEqual([12, 13]);
    expect(ticksAround(0.1, 1.1, 2, free)).toEqual([0, 0.5, 1, 1.5]);
    expect(ticksAround(-0.015, -5e-324, 3, free)).toEqual([-0.015, -0.01, -0.005, 0]);
  });

  it('keeps an end that is fixed, with nothing beyond it', () => {
    expect(ticksAround(3, 97, 5, { low: true, high: true })).toEqual([3, 20, 40, 60, 80, 97]);
    expect(ticksAround(0, 97, 5, { low: true, high: false })).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it('gives strictly ascending ticks that hold any range, the smallest and the largest numbers too', () => {
    const fixed = fc.record({ low: fc.boolean(), high: fc.boolean() });
    fc.assert(
      fc.property(fc.double(), fc.double(), count, fixed, (a, b, wanted, ends) => {
        // There is one zero.
        const [low, high] = [Math.min(a, b) + 0, Math.max(a, b) + 0];
        const ticks = ticksAround(low, high, wanted, ends);
        if (!Number.isFinite(low) || !Number.isFinite(high)) {
          expect(ticks).toEqual([]);
          return;
        }
        expectAscending(ticks, -Number.MAX_VALUE, Number.MAX_VALUE);
        const dust = ((ticks[1] ?? low) - (ticks[0] ?? low)) * 1e-6;
        expect(ticks[0]).toBeLessThanOrEqual(low + dust);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - dust);
        if (ends.low) expect(ticks[0]).toBe(low);
        if (ends.high) expect(ticks.at(-1)).toBe(high);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('linearTicks', () => {
  it('gives at least two strictly ascending ticks within any range, and not many more than asked for', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, count, (a, b, wanted) => {
        const ticks = linearTicks(a, b, wanted);
        expectAscending(ticks, Math.min(a, b), Math.max(a, b));
        expect(ticks.length).toBeGreaterThanOrEqual(a === b ? 1 : 2);
        expect(ticks.length).toBeLessThanOrEqual(wanted * 2 + 2);
      }),
      { numRuns: 500 },
    );
  });

  it('gives round numbers without the dust of floating point', () => {
    expect(linearTicks(0, 1, 10)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
    expect(linearTicks(-7, 13, 5)).toEqual([-5, 0, 5, 10]);
    expect(linearTicks(1.2e15, 9.9e15, 4)).toEqual([2e15, 4e15, 6e15, 8e15]);
    expect(Object.is(linearTicks(-1, 1, 2)[1], 0)).toBe(true);
  });

  it('stands the smallest and the largest numbers there are', () => {
    expectAscending(linearTicks(0, 5e-324), 0, 5e-324);
    expectAscending(linearTicks(-1.797e308, 1.797e308), -1.797e308, 1.797e308);
    expect(linearTicks(-1.797e308, 1.797e308).length).toBeGreaterThan(3);
    expect(linearTicks(1e9, 1e9 + 1e-6).length).toBeGreaterThanOrEqual(2);
    expect(linearTicks(Number.NaN, 1)).toEqual([]);
    expect(linearTicks(0, Infinity)).toEqual([]);
  });
});

describe('logTicks', () => {
  it('shows a decade step from 1e-12 to 1e15 with at most 12 labels', () => {
    const ticks = logTicks(1e-12, 1e15, 12);
    expect(ticks.length).toBeLessThanOrEqual(12);
    expect(ticks).toContain(1e-12);
    expect(ticks).toContain(1);
    expect(new Set(tickLabels(ticks, { locale: 'en', log: true }).labels).size).toBe(ticks.length);
  });

  it('stays within its range and its count', () => {
    fc.assert(
      fc.property(magnitude, magnitude, count, (a, b, wanted) => {
        const ticks = logTicks(a, b, wanted);
        expectAscending(ticks, Math.min(a, b), Math.max(a, b));
        expect(ticks.length).toBeGreaterThanOrEqual(a === b ? 1 : 2);
        expect(ticks.length).toBeLessThanOrEqual(Math.max(wanted, 14));
      }),
    );
  });

  it('stands the whole range of numbers and has nothing for zero and less', () => {
    expectAscending(logTicks(5e-324, 1.797e308, 12), 5e-324, 1.797e308);
    expect(logTicks(0, 10)).toEqual([]);
    expect(logTicks(-5, 10)).toEqual([]);
  });
});

describe('symlogTicks', () => {
  it('has zero in the middle and powers of ten on both sides', () => {
    expect(symlogTicks(-1000, 1000, 1, 11)).toEqual([-1000, -100, -10, -1, 0, 1, 10, 100, 1000]);
  });

  it('stays ascending and within its range', () => {
    fc.assert(
      fc.property(signed, signed, magnitude, (a, b, constant) => {
        const ticks = symlogTicks(a, b, constant);
        expectAscending(ticks, Math.min(a, b), Math.max(a, b));
        expect(ticks.length).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('valueDomain and chooseScale', () => {
  it('make room around equal values, and take 0 to 1 for zeros and for nothing', () => {
    expect(valueDomain(100, 100)).toEqual([95, 105]);
    expect(valueDomain(1, 1)).toEqual([0, 2]);
    expect(valueDomain(0, 0)).toEqual([0, 1]);
    expect(valueDomain(Infinity, -Infinity)).toEqual([0, 1]);
  });

  it('give a finite domain that is not empty, for any values', () => {
    const scale = fc.constantFrom('linear', 'log', 'symlog' as const);
    fc.assert(
      fc.property(scale, anyNumber, anyNumber, (wanted, a, b) => {
        const choice = chooseScale(wanted, Math.min(a, b), Math.max(a, b));
        expect(choice.domain[0]).toBeLessThan(choice.domain[1]);
        expect(choice.domain.every(Number.isFinite)).toBe(true);
        expect(choice.constant).toBeGreaterThan(0);
        if (choice.scale === 'log') expect(choice.domain[0]).toBeGreaterThan(0);
      }),
    );
  });

  it('put a symmetric logarithmic axis, and say so, where zero or less would have no place', () => {
    expect(chooseScale('log', -5, 100, 0.02)).toEqual({
      scale: 'symlog',
      domain: [-5, 100],
      constant: 0.01,
      note: 'log-needs-positive',
    });
    expect(chooseScale('log', 2, 100).note).toBeNull();
  });
});

describe('tickLabels', () => {
  it('never gives two ticks one label, from 1e-12 to 1e15, in any locale and unit', () => {
    fc.assert(
      fc.property(signed, signed, count, locale, unit, (a, b, wanted, language, measure) => {
        const ticks = linearTicks(...valueDomain(Math.min(a, b), Math.max(a, b)), wanted);
        const { labels } = tickLabels(ticks, { locale: language, unit: measure });
        expect(new Set(labels).size).toBe(ticks.length);
        expect(labels.join(' ')).not.toMatch(/NaN|∞|Infinity|undefined/);
      }),
      { numRuns: 500 },
    );
  });

  it('never gives two ticks one label, for any numbers at all', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          anyNumber.filter((value) => !Object.is(value, -0)),
          { minLength: 1, maxLength: 8 },
        ),
        fc.boolean(),
        (ticks, log) => {
          const { labels } = tickLabels(ticks, { locale: 'en', log });
          expect(new Set(labels).size).toBe(new Set(ticks).size);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('writes what people write', () => {
    const labels = (ticks: number[], unit: string | null = null) =>
      tickLabels(ticks, { locale: 'en', unit }).labels;
    expect(labels([0, 0.5, 1])).toEqual(['0.0', '0.5', '1.0']);
    expect(labels([10_000, 12_500, 15_000])).toEqual(['10K', '12.5K', '15K']);
    expect(labels([0, 2e15, 4e15])).toEqual(['0×10⁰', '2×10¹⁵', '4×10¹⁵']);
    expect(labels([1e-12, 2e-12])).toEqual(['1×10⁻¹²', '2×10⁻¹²']);
    expect(labels([0, 0.25, 0.5], 'ratio')).toEqual(['0%', '25%', '50%']);
    expect(labels([0, 500, 1000], 'EUR')).toEqual(['€0', '€500', '€1,000']);
    expect(labels([0, 1_800_000, 3_600_000], 'ms')).toEqual(['0.0 hr', '0.5 hr', '1.0 hr']);
  });

  it('writes close ticks far from zero as differences', () => {
    const { labels, offset } = tickLabels([1e9, 1e9 + 1e-6, 1e9 + 2e-6], { locale: 'en' });
    expect(offset).toBe('1,000,000,000');
    expect(new Set(labels).size).toBe(3);
    expect(labels[0]).toMatch(/^0/);
  });

  it('writes one tick alone as what it is', () => {
    const alone = (tick: number, unit: string | null = null) =>
      tickLabels([tick], { locale: 'en', unit });
    expect(alone(5)).toEqual({ labels: ['5'], offset: null });
    expect(alone(0.25, 'ratio').labels).toEqual(['25%']);
    expect(alone(1_234_567).labels).toEqual(['1.234567M']);
    fc.assert(
      fc.property(fc.double({ min: -9999, max: 9999, noNaN: true }), (tick) => {
        const [label = ''] = alone(tick).labels;
        // Scientific ones are written with raised digits.
        fc.pre(!label.includes('×'));
        const read = Number(label.replaceAll(',', ''));
        expect(Math.abs(read - tick)).toBeLessThanOrEqual(Math.abs(tick) * 1e-6);
      }),
    );
  });
});
