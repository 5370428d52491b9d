import type { ChartColumns } from '../src/index';

export const day = 86_400_000;

/** Where the figures of the stories begin. */
export const firstDay = Date.UTC(2026, 9, 1);

/** The same numbers between 0 and 1 in every run (Park & Miller 1988). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Costs of so many days, with six days of network costs missing, and bounds for a forecast of the last ten. */
export function dailyCosts(days: number): ChartColumns {
  const random = createRandom(7);
  const x = Float64Array.from({ length: days }, (_, row) => firstDay + row * day);
  let level = 900;
  const compute = Float64Array.from(x, () => (level += (random() - 0.42) * 50));
  const bound = (width: number) =>
    Float64Array.from(compute, (value, row) =>
      row < days - 10 ? Number.NaN : value + (row - days + 11) * width,
    );
  return {
    x,
    y: {
      compute,
      storage: Float64Array.from(x, () => 200 + random() * 120),
      network: Float64Array.from(x, (_, row) =>
        row > 20 && row < 27 ? Number.NaN : 520 + Math.sin(row / 5) * 90 + random() * 20,
      ),
      requests: Float64Array.from(x, () => Math.round(20_000 + random() * 9000)),
      low50: bound(-6),
      high50: bound(6),
      low80: bound(-12),
      high80: bound(12),
    },
  };
}

/** Three random walks, a value a minute. */
export function minuteWalks(rows: number): ChartColumns {
  const random = createRandom(11);
  const walk = (start: number) => {
    let level = start;
    return Float64Array.from({ length: rows }, () => (level += random() - 0.5));
  };
  return {
    x: Float64Array.from({ length: rows }, (_, row) => firstDay + row * 60_000),
    y: { p50: walk(400), p95: walk(900), p99: walk(1400) },
  };
}
