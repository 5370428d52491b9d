// The dashboards of the built Storybook, as a person meets them: `npm run bench -- dashboard`.
// Needs `npm run storybook:build` first.
import { existsSync } from 'node:fs';
import { serveBuiltStories } from '../../scripts/builtStories.mjs';
import { median } from '../measuring/interleave.mjs';
import { writeTable } from '../measuring/writeTable.mjs';

if (!existsSync('storybook-static/iframe.html')) {
  console.error('There is no built Storybook to measure: run `npm run storybook:build` first.');
  process.exit(1);
}

const stories = await serveBuiltStories();

/** Opens a story in a browser that has seen nothing yet. */
async function openStory(id) {
  const context = await stories.browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    /** Resolves with the time of the first painted frame in which `holds` is true; rejects when it does not come. */
    window.whenPainted = (holds) =>
      new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`never seen: ${holds}`)), 30_000);
        const look = () => {
          // After the frame in which it holds has been handed over for painting.
          if (holds()) requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
          else requestAnimationFrame(look);
        };
        look();
      });
    const hasText = (text) => document.body?.textContent?.includes(text) === true;
    // The tenant's name and the first framework with a score: the page has begun to be of use.
    window.firstUse = window.whenPainted(() => hasText('Acme') && hasText('2 of 2 assessed'));
    // A story that goes on to another tenant may never show both.
    window.firstUse.catch(() => undefined);
  });
  // Storybook's accessibility addon would run axe in the page, which no app does.
  const address = `${stories.address}/iframe.html?id=${id}&viewMode=story`;
  await page.goto(`${address}&globals=a11y.manual:!true`);
  return { page, close: () => context.close() };
}

const overview = 'dashboards-enterprise-overview--acme';

async function timesOfFirstUse(rounds) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const { page, close } = await openStory(overview);
    times.push(await page.evaluate(() => window.firstUse));
    await close();
  }
  return times;
}

async function timesOfEvents(events) {
  const { page, close } = await openStory(overview);
  await page.getByRole('button', { name: /\d+ unread/ }).waitFor();
  await page.evaluate(() => {
    // Toasts wait for each other; the bell counts at once.
    window.counted = () => document.querySelector('header button').ariaLabel;
    window.send = (title) => {
      const frame = { id: title, type: 'system_alert', priority: 'high', title, message: '' };
      const timestamp = new Date().toISOString();
      window.errorIQSockets.send('sockets.notifications', { ...frame, timestamp });
    };
  });
  // Nobody is reached before the page has connected; sent again it is still one.
  const before = await page.evaluate(() => window.counted());
  const isConnected = (count) => {
    window.send('Connected');
    return window.counted() !== count;
  };
  await page.waitForFunction(isConnected, before, { polling: 100 });
  const times = [];
  for (let index = 0; index < events; index++) {
    times.push(
      await page.evaluate(async (title) => {
        const count = window.counted();
        const started = performance.now();
        window.send(title);
        return (await window.whenPainted(() => window.counted() !== count)) - started;
      }, `Event ${index}`),
    );
  }
  await close();
  return times;
}

/** From one tenant to another that was shown before, so that no network is in it. */
async function timesOfSwitches(switches) {
  const { page, close } = await openStory('dashboards-tenant-theming--switch');
  const switchTo = (tenantId, company) =>
    page.evaluate(
      async ([value, name]) => {
        const select = document.querySelector('select');
        const setValue = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set;
        const started = performance.now();
        setValue.call(select, value);
        select.dispatchEvent(new Event('change', { bubbles: true }));
        const isThere = () =>
          document.querySelector('header p')?.textContent === name &&
          document.querySelector(`[data-aut-tenant="${value}"]`) !== null;
        return (await window.whenPainted(isThere)) - started;
      },
      [tenantId, company],
    );
  // The story's own play is over when the hospital stands there.
  await page.getByText('St. Mary').waitFor();
  await page.waitForLoadState('networkidle');
  const times = [];
  for (let index = 0; index < switches; index++) {
    const next = index % 2 === 0 ? ['acme', 'Acme'] : ['hosp', 'St. Mary'];
    const took = await switchTo(...next);
    if (index >= 2) times.push(took);
    await page.waitForLoadState('networkidle');
  }
  await close();
  return times;
}

const row = (name, times, limit) => [
  name,
  times.length,
  Math.round(median(times)),
  Math.round(Math.max(...times)),
  limit,
];

try {
  await timesOfFirstUse(1);
  writeTable(
    'dashboard',
    'The enterprise overview',
    [
      {
        columns: ['what', 'times', 'median, ms', 'slowest, ms', 'limit, ms'],
        rows: [
          row('first useful paint, cold browser', await timesOfFirstUse(10), '3,000'),
          row('event sent by the service → on screen', await timesOfEvents(30), '1,000'),
          row('tenant switched → painted', await timesOfSwitches(22), '100'),
        ],
      },
    ],
    'The static Storybook’s iframe at 1280 × 800, CPU not slowed down, recorded answers through a service worker, without Storybook’s own run of axe.',
  );
} finally {
  await stories.close();
}
