import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from './formatQuantity';

describe('formatQuantity', () => {
  it('writes each unit as the locale does', () => {
    expect(formatQuantity(0.938, 'ratio', 'en')).toBe('93.8%');
    expect(formatQuantity(5_400_000, 'ms', 'en')).toBe('1.5 hours');
    expect(formatQuantity(1234.5, 'EUR', 'de')).toBe('1.234,50\u00a0€');
    expect(formatQuantity(12, 'req/s', 'en')).toBe('12\u00a0req/s');
    expect(formatQuantity(-0, 'count', 'en')).toBe('0');
    expect(formatQuantity(1450, null, 'ar-EG')).toBe('١٬٤٥٠');
  });

  it('bounds a unit that a server sent, and shows nothing of it that nobody sees', () => {
    expect(formatQuantity(1, 'cas\u202ees\u200b', 'en')).toBe('1\u00a0cases');
    expect(formatQuantity(1, '\u0000', 'en')).toBe('1');
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.string(),
        (value, unit) => {
          const text = formatQuantity(value, `x${unit}`.repeat(9), 'en');
          expect((text.split('\u00a0')[1] ?? '').length).toBeLessThanOrEqual(31);
        },
      ),
      { numRuns: 50 },
    );
  });
});
