const activityCount = 50;
const edgeCount = 500;

/** A log of 50 activities and 500 different transitions with start and end, skewed as real ones are; the same each time. */
export function spreadLog() {
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const edges = new Set();
  const traces = [];
  // Most cases stay near the main path; each adds what rare cases have added to real logs: skips, loops, detours.
  while (edges.size < edgeCount) {
    const trace = [];
    let at = 0;
    while (at < activityCount && trace.length < 80) {
      trace.push(at);
      const turn = random();
      at += turn < 0.7 ? 1 : turn < 0.9 ? 2 + Math.floor(random() * 4) : -Math.floor(random() * 12);
      at = Math.max(0, at);
    }
    const own = [`>${trace[0]}`, `${trace.at(-1)}<`];
    for (let i = 1; i < trace.length; i++) own.push(`${trace[i - 1]},${trace[i]}`);
    if (new Set([...edges, ...own]).size > edgeCount) continue;
    own.forEach((edge) => edges.add(edge));
    const times = 1 + Math.floor(200 / (1 + traces.length * traces.length));
    for (let time = 0; time < times; time++) traces.push(trace);
  }
  const size = traces.reduce((sum, trace) => sum + trace.length, 0);
  const log = {
    size,
    caseIds: traces.map((_, i) => String(i)),
    activities: Array.from({ length: activityCount }, (_, i) => `Activity number ${i}`),
    caseOf: new Uint32Array(size),
    activityOf: new Uint32Array(size),
    timestamp: new Float64Array(size),
  };
  let row = 0;
  traces.forEach((trace, c) => {
    let time = Date.UTC(2026, 0, 1) + c * 3_600_000;
    for (const activity of trace) {
      log.caseOf[row] = c;
      log.activityOf[row] = activity;
      log.timestamp[row] = time += random() * 7_200_000;
      row += 1;
    }
  });
  return log;
}
