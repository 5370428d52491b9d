import { median } from '../measuring/interleave.mjs';
import { openPage } from '../measuring/openPage.mjs';

/** Rows of the table: what a person waits for in Chromium. */
export async function measureOnPage() {
  const { page, close } = await openPage('process');
  page.setDefaultTimeout(600_000);
  const { activities, transitions } = await page.evaluate(() => globalThis.bench.mount());
  const moves = [];
  // Back and forth near the end, where nearly everything is shown and moves.
  for (let turn = 0; turn < 8; turn++) {
    for (const value of [100, 95, 90, 95]) {
      moves.push(await page.evaluate((at) => globalThis.bench.slide(at), value));
    }
  }
  await page.reload({ waitUntil: 'load' });
  const { events, took, tasks } = await page.evaluate(() => globalThis.bench.importMillion());
  await close();
  return [
    [
      `slider to painted map, ${activities} activities, ${transitions} paths`,
      `${median(moves.slice(8)).toFixed(0)} ms`,
      '',
      '',
      '≤ 100 ms',
    ],
    [
      `longest task of the page while ${events.toLocaleString('en')} events are imported`,
      tasks.length === 0 ? 'none over 50 ms' : `${Math.max(...tasks).toFixed(0)} ms`,
      `${(took / 1000).toFixed(1)} s in all`,
      '',
      '≤ 50 ms',
    ],
  ];
}
