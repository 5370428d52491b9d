import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectComplaints, openBrowser } from './browser';
import { createConsumer, type Consumer } from './consumer';

let consumer: Consumer;
let browser: Browser;

beforeAll(async () => {
  [consumer, browser] = await Promise.all([createConsumer('vite'), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await consumer.dispose();
});

test('type-checks against the packed types, with library checks on', async () => {
  expect(await consumer.run('tsc', '-p', '.')).toBe('');
});

let address: Promise<string> | null = null;

async function build(): Promise<string> {
  await consumer.run('vite', 'build');
  return consumer.serve('vite', 'preview', '--port', '0', '--host', 'localhost');
}

/** The built app; built and served once. */
function serve(): Promise<string> {
  address ??= build();
  return address;
}

const names = [
  'AdvancedAnalyticsChart',
  'CognitiveInsightsPanel',
  'ComplianceStatusWidget',
  'NotificationCenter',
  'ProcessMiningVisualizer',
];

/** Opens the app: all five with their data, in the tenant's colours, something can be done, and the console is empty. */
async function expectComponents(at: string): Promise<void> {
  const page = await browser.newPage();
  const complaints = collectComplaints(page);
  await page.goto(at);
  for (const name of names) {
    const component = page.locator(`[data-component="${name}"][data-state="ready"]`);
    await component.waitFor();
    const solid = await component.evaluate((element) =>
      getComputedStyle(element).getPropertyValue('--aut-color-primary-solid'),
    );
    expect(solid.toLowerCase()).toContain('#0f62fe');
  }
  await page.getByText('GDPR').first().waitFor();
  await page.locator('[data-part="activity"]').first().waitFor();
  await page.getByRole('radio', { name: 'List' }).click();
  await page.getByRole('row').nth(1).waitFor();
  const inbox = page.locator('[data-component="NotificationCenter"]');
  const item = inbox.getByRole('article').first();
  const title = await item.getAttribute('aria-labelledby');
  await item.hover();
  await item.getByRole('button', { name: 'Archive', exact: true }).click();
  await inbox.locator(`[aria-labelledby="${title ?? ''}"]`).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
}

test('builds and shows all five in the tenant’s colours without a complaint', async () => {
  await expectComponents(await serve());
});

test('reads an event log in a worker of the built app and shows its map', async () => {
  const page = await browser.newPage();
  const complaints = collectComplaints(page);
  await page.goto(`${await serve()}/import.html`);
  const worker = page.waitForEvent('worker');
  const buffer = Buffer.from('case,activity,time\n1,A,2026-01-01T08:00Z\n1,B,2026-01-01T09:00Z\n');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'log.csv', mimeType: 'text/csv', buffer });
  expect((await worker).url()).toMatch(/\.js$/);
  await page.locator('[data-part="activity"]').nth(1).waitFor();
  expect(complaints).toEqual([]);
});

test('does the same with React 18', async () => {
  await consumer.install('react@18.3.1', 'react-dom@18.3.1');
  await expectComponents(await build());
});
