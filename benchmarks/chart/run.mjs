// Measures AdvancedAnalyticsChart beside uPlot, ECharts, Recharts and visx's XYChart in Chromium: `npm run bench -- chart`.
// BENCH_ROUNDS sets the number of rounds, BENCH_ROWS the sizes, BENCH_PEERS who is beside us. Only the ratios mean
// anything. The table is written after each size, so that a run that is cut off leaves what it has.
import { median } from '../measuring/interleave.mjs';
import { openPage } from '../measuring/openPage.mjs';
import { writeTable } from '../measuring/writeTable.mjs';

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const sizes = (process.env.BENCH_ROWS ?? '1000,10000,100000,1000000').split(',').map(Number);
/** Beyond so many rows a contender takes minutes and is not tried. */
const mostRows = {
  ours: Infinity,
  unread: Infinity,
  uPlot: Infinity,
  ECharts: Infinity,
  Recharts: 10_000,
  xychart: 10_000,
};
/** The slow ones are far from any limit: after so many rounds of a size they are known well enough. */
const mostRounds = { ECharts: 3, Recharts: 2, xychart: 2 };
const isOurs = (name) => name === 'ours' || name === 'unread';
const peers = process.env.BENCH_PEERS?.split(',') ?? Object.keys(mostRows);
const names = Object.keys(mostRows).filter((name) => isOurs(name) || peers.includes(name));

const { page, close } = await openPage('chart');
const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });

/** Time of the page's main thread so far, milliseconds of its own clock: other processes do not count. */
async function threadTime(of) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === of).value * 1000;
}

/** Script time of a step. `act` resolves with the steps that it took. */
async function scriptPer(act) {
  const before = await threadTime('ScriptDuration');
  const steps = await act();
  return ((await threadTime('ScriptDuration')) - before) / steps;
}

/** JavaScript and array buffers after collection, in MiB. */
async function heap() {
  await devtools.send('HeapProfiler.collectGarbage');
  const use = await devtools.send('Runtime.getHeapUsage');
  return (use.usedSize + (use.backingStorageSize ?? 0)) / 2 ** 20;
}

async function measure(name, rows) {
  await page.reload({ waitUntil: 'load' });
  const shape = await page.evaluate(
    ([each, count]) => window.bench.prepare(each, count),
    [name, rows],
  );
  await page.evaluate(() => window.bench.settle());
  const before = await threadTime('TaskDuration');
  const first = await page.evaluate((each) => window.bench.mount(each), name);
  const cpu = (await threadTime('TaskDuration')) - before;
  await page.evaluate(() => window.bench.settle());
  await page.mouse.move(200, 200);
  await page.evaluate(() => window.bench.settle());
  const moves = 60;
  const hover = await scriptPer(async () => {
    for (let step = 0; step < moves; step++)
      await page.mouse.move(150 + step * 8, 180 + (step % 9));
    return moves;
  });
  await page.mouse.move(5, 700);
  const turns = 20;
  await page.evaluate(() => window.bench.append(2));
  await page.evaluate(() => window.bench.settle());
  const append = await scriptPer(() => page.evaluate((n) => window.bench.append(n), turns));
  await page.evaluate(() => window.bench.zoom(2));
  const zoom = await scriptPer(() => page.evaluate((n) => window.bench.zoom(n), turns));
  return { ...first, shape, cpu, hover, append, zoom };
}

/**
 * MiB that a contender with its figures takes. After all times of a size: while the heap profiler is attached scripts are
 * slower, and a collection throws compiled code away.
 */
async function measureHeap(name, rows) {
  await devtools.send('HeapProfiler.enable');
  await page.reload({ waitUntil: 'load' });
  const empty = await heap();
  await page.evaluate(([each, count]) => window.bench.prepare(each, count), [name, rows]);
  await page.evaluate((each) => window.bench.mount(each), name);
  await page.evaluate(() => window.bench.settle());
  const full = await heap();
  await devtools.send('HeapProfiler.disable');
  return full - empty;
}

const measured = new Map();
const key = (name, rows) => `${name} ${rows}`;
const middle = (name, rows, what) => {
  const results = measured.get(key(name, rows));
  return results ? median(results.flatMap((result) => result[what] ?? [])) : null;
};
const write = (value) => (value === null ? 'not tried' : value.toFixed(value < 10 ? 2 : 0));
const ratio = (a, b) => (a === null || b === null ? '' : (a / b).toFixed(2));
const whats = {
  shape: 'Bringing the figures into the own form, before all that follows, ms',
  frame: 'Call to first presented frame, ms',
  thread: 'Call until the main thread is done with that frame, ms',
  cpu: 'CPU time of the main thread until then, ms',
  hover: 'Script a hover move, ms',
  append: 'Script an appended row, ms',
  zoom: 'Script a zoom step, ms',
  heap: 'Heap with the figures, MiB',
};

function writeResults(done) {
  const tables = Object.entries(whats).map(([what, heading]) => ({
    heading,
    columns: ['', ...done.map((rows) => `3 × ${rows.toLocaleString('en')}`)],
    rows: [
      ...names.map((name) => [name, ...done.map((rows) => write(middle(name, rows, what)))]),
      ...[
        ['ours', 'uPlot'],
        ['ours', 'ECharts'],
        ['unread', 'uPlot'],
      ].map(([one, peer]) => [
        `**${one} ÷ ${peer}**`,
        ...done.map((rows) => ratio(middle(one, rows, what), middle(peer, rows, what))),
      ]),
    ],
  }));
  const flat = ratio(middle('ours', done.at(-1), 'hover'), middle('ours', done[0], 'hover'));
  const isWhole = done.length === sizes.length;
  writeTable(
    'chart',
    'AdvancedAnalyticsChart beside its peers',
    tables,
    `${isWhole ? '' : `Cut off after ${done.length} of ${sizes.length} sizes. `}` +
      `Chromium, 800 px wide, ${rounds} interleaved rounds, medians; a frame is presented once it is rastered and ` +
      `composed. Ours is the finished component with title, legend, description and keyboard, given what ` +
      `\`readColumns\` read, as its peers are given their own form; unread is the same component, which reads while it mounts. ` +
      `Hover, largest ÷ smallest size, of our own: ${flat}.`,
  );
}

const started = Date.now();
for (const [index, rows] of sizes.entries()) {
  // One round more, to warm up.
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round + 1) % names.length];
      if (rows > mostRows[name] || round >= (mostRounds[name] ?? Infinity)) continue;
      const result = await measure(name, rows);
      if (round < 0) continue;
      measured.set(key(name, rows), [...(measured.get(key(name, rows)) ?? []), result]);
    }
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`${rows} rows, round ${round + 1} of ${rounds}, ${seconds} s`);
  }
  for (const name of names) {
    const results = measured.get(key(name, rows)) ?? [];
    for (const result of results.slice(0, 3)) result.heap = await measureHeap(name, rows);
  }
  writeResults(sizes.slice(0, index + 1));
}
await close();
