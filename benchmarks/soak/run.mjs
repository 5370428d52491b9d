// An hour of a busy page in a few minutes: `npm run bench -- soak`. AUT_SOAK_EVENTS makes it shorter.
import { openPage } from '../measuring/openPage.mjs';
import { writeTable } from '../measuring/writeTable.mjs';

const events = Number(process.env.AUT_SOAK_EVENTS ?? 60_000);
const eventsASecond = 60;
const seconds = Math.ceil(events / eventsASecond);
// 500 switches and 50 cuts in the whole hour.
const secondsASwitch = 2;
const secondsACut = 20;

const { page, close } = await openPage('soak');
const output = [];
page.on('console', (message) => output.push(message.text()));
page.on('pageerror', (error) => output.push(error.message));

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

try {
  const done = { switches: 0, cuts: 0 };
  const heaps = [];
  // Both inboxes have begun before the first event: an inbox opens with a page of what was, not with all of it.
  for (let tenant = 0; tenant < 2; tenant++) {
    await page.evaluate(() => globalThis.switchTenant());
    await page.evaluate(() => globalThis.catchUp());
  }
  for (let second = 0; second < seconds; second++) {
    await page.evaluate(([at, count]) => globalThis.live(at, count), [second, eventsASecond]);
    if (second % secondsACut === secondsACut - 1) {
      done.cuts++;
      await page.evaluate(() => globalThis.cut());
    }
    if (second % secondsASwitch === secondsASwitch - 1) {
      done.switches++;
      await page.evaluate(() => globalThis.switchTenant());
    }
    // Each tenth ends with the same tenant on screen, up to date.
    if ((second + 1) % Math.ceil(seconds / 10) === 0) {
      await page.evaluate(() => globalThis.catchUp());
      heaps.push(await heapInUse());
    }
  }
  for (let tenant = 0; tenant < 2; tenant++) {
    await page.evaluate(() => globalThis.catchUp());
    await page.evaluate(() => globalThis.switchTenant());
  }
  const { sent, missed, doubled } = await page.evaluate(() => globalThis.report());
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
          ['notifications that never stood in the inbox', missed, 0],
          ['inboxes that held one twice', doubled, 0],
          ['tenant switches, sockets cut', `${done.switches}, ${done.cuts}`, '–'],
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
    'All five components; two tenants that are switched, each with an inbox of its own; a chart that follows a stream; 5 % of the calls failing.',
  );
  for (const line of output.slice(0, 5)) console.log(line);
} finally {
  await close();
}
