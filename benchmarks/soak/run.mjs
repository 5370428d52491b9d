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
  const heaps = [];
  for (let second = 0; second < seconds; second++) {
    if (isTime(second, 10)) heaps.push(await heapInUse());
    const isCut = isTime(second, cuts);
    if (isCut) await page.evaluate(() => globalThis.cut());
    await page.evaluate(([at, count]) => globalThis.live(at, count), [second, eventsASecond]);
    if (isCut) await page.evaluate(() => globalThis.connect());
    if (isTime(second, switches)) await page.evaluate(() => globalThis.switchTenant());
  }
  await page.evaluate(() => globalThis.live(-1, 0));
  const { sent, seen, doubled } = await page.evaluate(() => globalThis.report());
  // In the first tenths the inbox fills, parts load, and the engine compiles what runs often.
  const growth = (heaps.at(-1) / heaps[2] - 1) * 100;
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
          [
            'heap after each tenth, MB',
            heaps.map((heap) => (heap / 1e6).toFixed(1)).join(' '),
            '–',
          ],
          ['growth from the third tenth to the last, %', growth.toFixed(1), 10],
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
