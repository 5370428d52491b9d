// Measures AdvancedAnalyticsChart beside uPlot, ECharts, Recharts and visx's XYChart in Chromium: `npm run bench -- chart`.
// BENCH_ROUNDS sets the number of rounds, BENCH_ROWS the sizes. Only the ratios mean anything.
import { median } from '../measuring/interleave.mjs';
import { openPage } from '../measuring/openPage.mjs';
import { writeTable } from '../measuring/writeTable.mjs';

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const sizes = (process.env.BENCH_ROWS ?? '1000,10000,100000,1000000').split(',').map(Number);
/** Beyond so many rows a contender takes minutes and is not tried. */
const most = {
  ours: Infinity,
  uPlot: Infinity,
  ECharts: Infinity,
  Recharts: 10_000,
  xychart: 10_000,
};
const names = Object.keys(most);

const { page, close } = await openPage('chart');
const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
await devtools.send('HeapProfiler.enable');

/** Script time of the page's main thread so far, milliseconds of its own clock: other processes do not count. */
async function scriptTime() {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
}

async function scriptPer(times, act) {
  const before = await scriptTime();
  await act();
  return ((await scriptTime()) - before) / times;
}

/** JavaScript and array buffers after collection, in MiB. */
async function heap() {
  await devtools.send('HeapProfiler.collectGarbage');
  const use = await devtools.send('Runtime.getHeapUsage');
  return (use.usedSize + (use.backingStorageSize ?? 0)) / 2 ** 20;
}

async function measure(name, rows) {
  await page.reload({ waitUntil: 'load' });
  const empty = await heap();
  await page.evaluate(([each, count]) => window.bench.prepare(each, count), [name, rows]);
  await page.evaluate(() => window.bench.settle());
  const frame = await page.evaluate((each) => window.bench.mount(each), name);
  await page.evaluate(() => window.bench.settle());
  const memory = (await heap()) - empty;
  await page.mouse.move(200, 200);
  await page.evaluate(() => window.bench.settle());
  const moves = 60;
  const hover = await scriptPer(moves, async () => {
    for (let step = 0; step < moves; step++)
      await page.mouse.move(150 + step * 8, 180 + (step % 9));
  });
  await page.mouse.move(5, 700);
  const turns = 20;
  await page.evaluate(() => window.bench.append(2));
  await page.evaluate(() => window.bench.settle());
  const append = await scriptPer(turns, () => page.evaluate((n) => window.bench.append(n), turns));
  await page.evaluate(() => window.bench.zoom(2));
  const zoom = await scriptPer(turns, () => page.evaluate((n) => window.bench.zoom(n), turns));
  return { frame, hover, append, zoom, heap: memory };
}

const measured = new Map();
const key = (name, rows) => `${name} ${rows}`;
for (const rows of sizes) {
  // One round more, to warm up.
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round + 1) % names.length];
      if (rows > most[name]) continue;
      const result = await measure(name, rows);
      if (round < 0) continue;
      measured.set(key(name, rows), [...(measured.get(key(name, rows)) ?? []), result]);
    }
    console.log(`${rows} rows, round ${round + 1} of ${rounds}`);
  }
}
await close();

const middle = (name, rows, what) => {
  const results = measured.get(key(name, rows));
  return results ? median(results.map((result) => result[what])) : null;
};
const write = (value) => (value === null ? 'not tried' : value.toFixed(value < 10 ? 2 : 0));
const ratio = (a, b) => (a === null || b === null ? '' : (a / b).toFixed(2));
const whats = {
  frame: 'Call to first presented frame, ms',
  hover: 'Script a hover move, ms',
  append: 'Script an appended row, ms',
  zoom: 'Script a zoom step, ms',
  heap: 'Heap with the figures, MiB',
};
const tables = Object.entries(whats).map(([what, heading]) => ({
  heading,
  columns: ['', ...sizes.map((rows) => `3 × ${rows.toLocaleString('en')}`)],
  rows: [
    ...names.map((name) => [name, ...sizes.map((rows) => write(middle(name, rows, what)))]),
    ...['uPlot', 'ECharts'].map((peer) => [
      `**ours ÷ ${peer}**`,
      ...sizes.map((rows) => ratio(middle('ours', rows, what), middle(peer, rows, what))),
    ]),
  ],
}));
const flat = ratio(middle('ours', sizes.at(-1), 'hover'), middle('ours', sizes[0], 'hover'));
writeTable(
  'chart',
  'AdvancedAnalyticsChart beside its peers',
  tables,
  `Chromium, 800 px wide, ${rounds} interleaved rounds, medians. Ours is the finished component with title, legend, ` +
    `description and keyboard. Hover, largest ÷ smallest size, of our own: ${flat}.`,
);
