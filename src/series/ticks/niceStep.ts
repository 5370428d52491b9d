/** A distance between ticks as a fraction, so that multiples of it can be exact: `numerator / denominator`. */
export interface NiceStep {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The distance of 1, 2 or 5 times a power of ten that cuts `low`–`high` into about `count` parts;
 * `null` when no such number can be had (an empty range, or one below the smallest numbers).
 * Source: Heckbert, "Nice Numbers for Graph Labels", Graphics Gems 1990, with rounding at the
 * geometric means of neighbouring steps.
 */
export function niceStep(low: number, high: number, count: number): NiceStep | null {
  const parts = Math.max(1, count);
  // Divided before subtracting: the difference of two huge numbers may be infinite.
  const rough = high / parts - low / parts;
  const power = Math.floor(Math.log10(rough));
  const size = powerOfTen(power);
  if (!(rough > 0) || !Number.isFinite(rough) || size === 0) return null;
  const error = rough / size;
  const factor =
    error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.SQRT2 ? 2 : 1;
  if (power >= 0) return finite({ numerator: factor * size, denominator: 1 });
  return finite({ numerator: factor, denominator: powerOfTen(-power) });
}

function finite(step: NiceStep): NiceStep | null {
  return Number.isFinite(step.numerator) && Number.isFinite(step.denominator) ? step : null;
}

/** The nearest number to a power of ten; `10 ** -5` is off by one place in some engines. */
function powerOfTen(power: number): number {
  return Number(`1e${power}`);
}
