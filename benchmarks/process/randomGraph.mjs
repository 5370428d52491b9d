/**
 * A process graph of so many activities with 2.5 transitions each, of which 6 % are self-loops and 16 % lead back, all
 * with random counts; the same for the same seed.
 */
export function randomGraph(size, seed) {
  let state = seed * 7919;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const pick = (below) => Math.floor(random() * below);
  const edges = new Map();
  const add = (from, to) => edges.set(`${from} ${to}`, { from, to });
  for (let i = 1; i < size; i++) add(Math.max(0, i - 1 - pick(4)), i);
  while (edges.size < size * 2.5) {
    const from = pick(size);
    const turn = random();
    if (turn < 0.06) add(from, from);
    else if (turn < 0.22) add(from, Math.max(0, from - 1 - pick(12)));
    else add(from, Math.min(size - 1, from + 1 + pick(12)));
  }
  const none = { mean: null, median: null, min: null, max: null, total: 0 };
  return {
    cases: 1000,
    events: size * 1000,
    activities: Array.from({ length: size }, (_, i) => ({
      id: `a${i}`,
      label: `Activity ${i}`,
      eventCount: 1000,
      caseCount: 1000,
      startCount: i === 0 ? 1000 : 0,
      endCount: i === size - 1 ? 1000 : 0,
    })),
    transitions: Array.from(edges.values(), ({ from, to }) => {
      const count = 1 + pick(1000);
      return { from: `a${from}`, to: `a${to}`, count, caseCount: count, durationMs: none };
    }),
  };
}
