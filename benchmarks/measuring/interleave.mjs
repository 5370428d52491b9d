/** The middle value of `values`; with an even count the upper of the two. */
export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** How long `run` takes, in milliseconds of wall clock. */
export async function timeOf(run) {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/**
 * Runs every contender once a round, in an order that turns by one each round, so that a slow moment
 * of the machine meets all of them. A contender is a function that returns (a promise of) its own
 * measure in milliseconds. Returns the measures by name; the warm-up rounds are not among them.
 */
export async function interleave(contenders, { rounds = 15, warmUp = 2 } = {}) {
  const names = Object.keys(contenders);
  const measures = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (let step = 0; step < names.length; step++) {
      const name = names[(step + round + warmUp) % names.length];
      const measure = await contenders[name]();
      if (round >= 0) measures[name].push(measure);
    }
  }
  return measures;
}
