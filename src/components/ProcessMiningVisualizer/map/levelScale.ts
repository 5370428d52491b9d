/** What the steps of the ramp mean. */
export interface LevelScale {
  /** The least value of each step, ascending; at most five. */
  readonly from: readonly number[];
  readonly most: number;
}

const darkest = 4;

/**
 * The scale of the known values; `null` when none is known. Each step holds as many different values as the next: one
 * path that takes hours does not leave all those that take seconds with one colour. Cost: one sort.
 */
export function levelScale(values: readonly (number | null)[]): LevelScale | null {
  const known = values.filter((value) => value !== null && Number.isFinite(value)) as number[];
  const ascending = Float64Array.from(new Set(known)).sort();
  const most = ascending.at(-1);
  if (most === undefined) return null;
  const count = Math.min(darkest + 1, ascending.length);
  const from = Array.from(
    { length: count },
    (_, step) => ascending[Math.ceil((step * ascending.length) / count)] ?? most,
  );
  return { from, most };
}

/** The colour, 0–4, of a step: the first is the quietest and the last the darkest, however many there are. */
export function levelOfStep({ from }: LevelScale, step: number): number {
  return from.length < 2 ? 0 : Math.round((step * darkest) / (from.length - 1));
}

/** The colour, 0–4, of a value. */
export function levelOf(scale: LevelScale | null, value: number | null): number | null {
  if (scale === null || value === null || !Number.isFinite(value)) return null;
  const step = scale.from.findLastIndex((least) => least <= value);
  return levelOfStep(scale, Math.max(0, step));
}
