// An hour of a busy page in a few minutes: `npm run bench -- soak`. AUT_SOAK_EVENTS makes it shorter.
import { openPage } from '../measuring/openPage.mjs';
import { writeTable } from '../measuring/writeTable.mjs';
import { heapOf } from './heapOf.mjs';

const events = Number(process.env.AUT_SOAK_EVENTS ?? 60_000);
const eventsASecond = 60;
const seconds = Math.ceil(events / eventsASecond);
// 500 switches and 50 cuts in the whole hour.
const secondsASwitch = 2;
const secondsACut = 20;
// Before it the inbox fills and parts load.
const tenthAtWork = 3;

const megabytes = (bytes) => (bytes / 1e6).toFixed(2);

const { page, close } = await openPage('soak');
const output = [];
page.on('console', (message) => output.push(message.text()));
page.on('pageerror', (error) => output.push(error.message));

const heap = heapOf(await page.context().newCDPSession(page));

try {
  const done = { switches: 0, cuts: 0 };
  const heaps = [];
  const kinds = [];
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
      heaps.push(await heap.bytesInUse());
      if ([tenthAtWork, 10].includes(heaps.length)) kinds.push(await heap.bytesByKind());
    }
  }
  for (let tenant = 0; tenant < 2; tenant++) {
    await page.evaluate(() => globalThis.catchUp());
    await page.evaluate(() => globalThis.switchTenant());
  }
  const { sent, missed, doubled } = await page.evaluate(() => globalThis.report());
  const growth = (heaps.at(-1) / heaps[tenthAtWork - 1] - 1) * 100;
  const [early, late] = kinds;
  const grown = (kind) =>
    `${megabytes(early[kind])} → ${megabytes(late[kind])} (${((late[kind] / early[kind] - 1) * 100).toFixed(1)} %)`;
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
          ['heap after each tenth, MB', heaps.map(megabytes).join(' '), '–'],
          ['growth from the third tenth to the last, %', growth.toFixed(1), 10],
          ['of it what the page holds: objects, lists, texts, functions, MB', grown('data'), '–'],
          ['of it what the engine compiled, MB', grown('code'), '–'],
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
