// Measures NotificationCenter beside IBM's NotificationsPanel and Knock's NotificationFeed with the same items in
// Chromium: `npm run bench -- notifications`. BENCH_ROUNDS sets the number of rounds, BENCH_ROWS the number of items.
import { median } from '../measuring/interleave.mjs';
import { openPage } from '../measuring/openPage.mjs';
import { writeTable } from '../measuring/writeTable.mjs';
import { traceScroll } from './traceScroll.mjs';

const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const count = Number(process.env.BENCH_ROWS ?? 10_000);
const names = ['ours', 'NotificationsPanel (IBM)', 'NotificationFeed (Knock)'];
const { page, close } = await openPage('notifications');
page.setDefaultTimeout(600_000);

const measures = Object.fromEntries(names.map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const name of names) {
    await page.reload({ waitUntil: 'load' });
    await page.evaluate(([each, size]) => window.bench.prepare(each, size), [name, count]);
    const paint = await page.evaluate(() => window.bench.mount());
    await page.evaluate(() => window.bench.settle());
    const nodes = await page.evaluate(() => window.bench.nodes());
    const scroll =
      name === 'ours'
        ? await traceScroll(page, () =>
            page.evaluate(() => window.bench.scroll('[data-part="list"]')),
          )
        : { longest: NaN, slow: NaN, cpu: NaN };
    if (name === 'ours') {
      await page.evaluate(() => {
        document.querySelector('[data-part="list"]').scrollTop = 0;
      });
    }
    const arrival = await page.evaluate((each) => window.bench.arrive(each), name);
    measures[name].push({ paint, nodes, ...scroll, rows: arrival.rows });
    console.log(name, measures[name].at(-1));
  }
}
await close();

const middle = (name, key) => median(measures[name].map((measure) => measure[key]));
const fastest = Math.min(...names.slice(1).map((name) => middle(name, 'paint')));
const number = (value) => (Number.isNaN(value) ? '–' : Math.round(value).toLocaleString('en'));
writeTable(
  'notifications',
  `Inboxes with ${number(count)} items`,
  [
    {
      columns: [
        'inbox',
        'DOM nodes',
        'first paint, ms',
        'of the faster peer',
        'rows drawn for one arrival',
        'frames over 50 ms while scrolling',
        'longest frame, ms',
        'dearest task while scrolling, ms of CPU',
      ],
      rows: names.map((name) => [
        name,
        number(middle(name, 'nodes')),
        number(middle(name, 'paint')),
        (middle(name, 'paint') / fastest).toFixed(3),
        number(middle(name, 'rows')),
        number(middle(name, 'slow')),
        number(middle(name, 'longest')),
        number(middle(name, 'cpu')),
      ]),
    },
  ],
  `Medians of ${rounds} interleaved rounds; the peers draw every item and have no window to scroll.`,
);
