import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatValue } from './formatValue';

describe('formatValue', () => {
  it('writes a value with its unit', () => {
    const en = (value: number, unit: string | null = null) =>
      formatValue(value, { locale: 'en', unit });
    expect(en(1204, 'EUR')).toBe('€1,204');
    expect(en(0.1234, 'ratio')).toBe('12.34%');
    expect([227.8, 445, 0.1234, 999.5].map((n) => en(n, 'EUR'))).toEqual([
      '€227.80',
      '€445',
      '€0.1234',
      '€999.50',
    ]);
    expect(en(227.8, 'JPY')).toBe('¥228');
    expect(en(850, 'ms')).toBe('850 ms');
    expect(en(90_000, 'ms')).toBe('1.5 min');
    expect(en(1234.5678, 'requests/s')).toBe('1,235 requests/s');
    expect(en(3, 'RPM')).toBe('3 RPM');
    expect(en(-0)).toBe('0');
    expect(en(1.5e-12)).toBe('1.5×10⁻¹²');
  });

  it('writes digits and marks by the locale', () => {
    expect(formatValue(1234.5, { locale: 'de', precision: 'full' })).toBe('1.234,5');
    expect(formatValue(12, { locale: 'fa-IR' })).toBe('۱۲');
    expect(formatValue(1_200_000, { locale: 'en', precision: 'compact' })).toBe('1.2M');
  });

  it('is empty for what is missing and never says NaN, infinity or an E', () => {
    expect(formatValue(Number.NaN, { locale: 'en' })).toBe('');
    const precision = fc.constantFrom('full', 'short', 'compact' as const);
    const unit = fc.constantFrom(null, 'ratio', 'ms', 'EUR', 'widgets');
    fc.assert(
      fc.property(fc.double(), precision, unit, (value, digits, measure) => {
        const text = formatValue(value, {
          locale: 'en',
          unit: measure,
          precision: digits,
        });
        expect(text).not.toMatch(/NaN|∞|\dE/);
        expect(text === '').toBe(!Number.isFinite(value));
      }),
    );
  });

  it('keeps every digit that a number is sure of', () => {
    expect(formatValue(0.1 + 0.2, { locale: 'en', precision: 'full' })).toBe('0.3');
    expect(formatValue(123_456_789.123, { locale: 'en', precision: 'full' })).toBe(
      '123,456,789.123',
    );
  });

  it('never says 100% of what is not quite that, nor the other way round', () => {
    const percent = (value: number, precision?: 'full' | 'compact') =>
      formatValue(value, { locale: 'en', unit: 'ratio', precision });
    expect([0.99996, 0.9999, 1.000004, 0.9, 1, -0.99996].map((value) => percent(value))).toEqual([
      '99.996%',
      '99.99%',
      '100.0004%',
      '90%',
      '100%',
      '-99.996%',
    ]);
    expect(percent(0.99996, 'compact')).toBe('99.996%');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (parts) => {
        expect(percent(1 - parts / 1e9)).not.toBe('100%');
        expect(percent(1 + parts / 1e9)).not.toBe('100%');
      }),
    );
  });
});
