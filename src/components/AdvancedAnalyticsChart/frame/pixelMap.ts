/** A straight way from values to pixels and back. */
export interface LinearMap {
  readonly toPixel: (value: number) => number;
  readonly toValue: (pixel: number) => number;
}

/** The map of `low`–`high` to `from`–`to`. Halved before subtracting: the span of huge ends may be infinite. */
export function linearMap(low: number, high: number, from: number, to: number): LinearMap {
  const span = high - low;
  const isHuge = !Number.isFinite(span);
  const half = high / 2 - low / 2;
  return {
    toPixel: isHuge
      ? (value) => from + ((value / 2 - low / 2) / half) * (to - from)
      : (value) => from + ((value - low) / span) * (to - from),
    toValue: isHuge
      ? (pixel) => low + ((pixel - from) / (to - from)) * half * 2
      : (pixel) => low + ((pixel - from) / (to - from)) * span,
  };
}

/** The way from values to pixels on an axis: straight, or through a logarithm first. */
export function valueMap(
  scale: 'linear' | 'log' | 'symlog',
  [low, high]: readonly [number, number],
  constant: number,
  from: number,
  to: number,
): (value: number) => number {
  if (scale === 'linear') return linearMap(low, high, from, to).toPixel;
  const bend =
    scale === 'log'
      ? (value: number) => Math.log10(Math.max(value, Number.MIN_VALUE))
      : (value: number) => Math.sign(value) * Math.log1p(Math.abs(value / constant));
  const { toPixel } = linearMap(bend(low), bend(high), from, to);
  return (value) => (Number.isNaN(value) ? value : toPixel(bend(value)));
}
