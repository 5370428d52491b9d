// An hour of a busy page in a few minutes: `npm run bench -- soak`. AUT_SOAK_EVENTS makes it shorter.
import { openPage } from '../measuring/openPage.mjs';
import { writeTable } from '../measuring/writeTable.mjs';

const events = Number(process.env.AUT_SOAK_EVENTS ?? 60_000);
const eventsASecond = 60;
const seconds = Math.ceil(events / eventsASecond);
const switches = 500;
const cuts = 50;

const { page, close } = await openPage('soak');
const output = [];
page.on('console', (message) => output.push(message.text()));

/** Bytes in use after a collection that had time to finish. */
async function heapInUse() {
  return page.evaluate(async () => {
    for (let turn = 0; turn < 3; turn++) {
      globalThis.gc();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return performance.memory.usedJSHeapSize;
  });
}

/** Whether the `second` is one of `times` that are spread evenly over all seconds. */
const isTime = (second, times) =>
  Math.floor((second * times) / seconds) < Math.floor(((second + 1) * times) / seconds);

try {
  await page.evaluate(() => globalThis.connect());
  let settled;
  for (let second = 0; second < seconds; second++) {
    // The inbox is full and everything that loads later has loaded after a tenth.
    if (second === Math.floor(seconds / 10)) settled = await heapInUse();
    const isCut = isTime(second, cuts);
    if (isCut) await page.evaluate(() => globalThis.cut());
    await page.evaluate(([at, count]) => globalThis.live(at, count), [second, eventsASecond]);
    if (isCut) await page.evaluate(() => globalThis.connect());
    if (isTime(second, switches)) await page.evaluate(() => globalThis.switchTenant());
  }
  await page.evaluate(() => globalThis.live(-1, 0));
  const after = await heapInUse();
  const { sent, seen, doubled } = await page.evaluate(() => globalThis.report());
  const growth = (after / settled - 1) * 100;
  writeTable(
    'soak',
    'An hour of a busy page',
    [
      {
        columns: ['what', 'printed', 'limit'],
        rows: [
          ['events sent by the service', sent, '–'],
          ['notifications that never stood in the inbox', sent - seen, 0],
          ['inboxes that held one twice', doubled, 0],
          ['tenant switches, sockets cut', `${switches}, ${cuts}`, '–'],
          ['heap after a tenth, MB', (settled / 1e6).toFixed(1), '–'],
          ['heap at the end, MB', (after / 1e6).toFixed(1), '–'],
          ['growth, %', growth.toFixed(1), 10],
          ['lines in the console', output.length, 0],
        ],
      },
    ],
    'A live inbox, a chart that follows a stream, 5 % of the calls failing.',
  );
  for (const line of output.slice(0, 5)) console.log(line);
} finally {
  await close();
}
