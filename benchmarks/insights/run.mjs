// 10,000 insights, 60 % of them copies: what it costs in Node to make each finding one and to put them in order, beside
// what any program pays that does nothing but read them and sort them; and how many cards are drawn, in Chromium.
import { dedupeInsights, orderInsights, rankInsights } from '../../dist/insights.js';
import { interleave, median, timeOf } from '../measuring/interleave.mjs';
import { openPage } from '../measuring/openPage.mjs';
import { writeTable } from '../measuring/writeTable.mjs';
import { manyInsights } from './manyInsights.mjs';

const insights = manyInsights(10_000);
const json = JSON.stringify(insights);
const now = Date.UTC(2026, 10, 22, 12);
const severities = ['info', 'low', 'medium', 'high', 'critical'];

const contenders = {
  'make each one and rank': () => rankInsights(dedupeInsights(insights).items, { now }),
  'make each one and order, without reasons': () =>
    orderInsights(dedupeInsights(insights).items, { now }),
  'JSON.parse of the same': () => JSON.parse(json),
  'a Map by fingerprint and a sort by severity and time': () =>
    [...new Map(insights.map((each) => [each.fingerprint, each])).values()].sort(
      (a, b) =>
        severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
        b.createdAt - a.createdAt,
    ),
};
const measures = await interleave(
  Object.fromEntries(Object.entries(contenders).map(([name, run]) => [name, () => timeOf(run)])),
  { rounds: 41, warmUp: 10 },
);
const base = median(measures['JSON.parse of the same']);
const ms = (value) => `${value.toFixed(1)} ms`;

const { page, close } = await openPage('insights');
let mounted = 0;
let firstCard;
try {
  await page.locator('[data-part=insight]').first().waitFor();
  firstCard = await page.evaluate(() => globalThis.firstCardMs);
  for (let press = 0; press < 6; press++) {
    mounted = Math.max(mounted, await page.locator('[data-part=insight]').count());
    await page.getByRole('button', { name: /^Show \d+ more/ }).click();
  }
  mounted = Math.max(mounted, await page.locator('[data-part=insight]').count());
} finally {
  await close();
}

writeTable(
  'insights',
  'Insights: 10,000, 60 % of them copies',
  [
    {
      columns: ['in Node', 'median', 'worst', '× JSON.parse'],
      rows: Object.entries(measures).map(([name, times]) => [
        name,
        ms(median(times)),
        ms(Math.max(...times)),
        (median(times) / base).toFixed(2),
      ]),
    },
    {
      columns: ['in Chromium', ''],
      rows: [
        ['first card after the first render begins', ms(firstCard)],
        ['cards drawn at most, after six times “Show more”', String(mounted)],
      ],
    },
  ],
  'Limits: 40 ms, 60 cards. The plain sort knows neither confidence nor replacement nor feedback.',
);
