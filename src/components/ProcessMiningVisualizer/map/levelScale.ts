/** The ends of what colours show. */
export interface LevelScale {
  readonly least: number;
  readonly most: number;
}

const steps = 5;

/** The scale of the known values; `null` when none is known. */
export function levelScale(values: readonly (number | null)[]): LevelScale | null {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value === null || !Number.isFinite(value)) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most < least ? null : { least, most };
}

/**
 * The step of a value, 0–4. Steps are equal in the logarithm, since durations and counts spread over many magnitudes;
 * with one value alone it is the first.
 */
export function levelOf(scale: LevelScale | null, value: number | null): number | null {
  if (scale === null || value === null || !Number.isFinite(value)) return null;
  // Below a ten-thousandth of the most nothing is told apart; a logarithm needs an end.
  const floor = Math.max(scale.least, scale.most / 10_000);
  const position = (v: number) => Math.log(Math.max(v, floor) / floor);
  const reach = floor > 0 ? position(scale.most) : 0;
  if (reach === 0) return 0;
  return Math.min(steps - 1, Math.floor((position(value) / reach) * steps));
}
