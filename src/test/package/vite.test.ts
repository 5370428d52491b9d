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

/** The built app; built and served once. */
function serve(): Promise<string> {
  address ??= consumer
    .run('vite', 'build')
    .then(() => consumer.serve('vite', 'preview', '--port', '0', '--host', 'localhost'));
  return address;
}

test('builds and shows the widget in the tenant colours without a complaint', async () => {
  const page = await browser.newPage();
  const complaints = collectComplaints(page);
  await page.goto(await serve());
  const widget = page.locator('[data-component="ComplianceStatusWidget"]');
  await widget.waitFor();
  expect(await widget.getAttribute('data-state')).toBe('ready');
  await page.getByText('GDPR').first().waitFor();
  const solid = await widget.evaluate((element) =>
    getComputedStyle(element).getPropertyValue('--aut-color-primary-solid'),
  );
  expect(solid.toLowerCase()).toContain('#0f62fe');
  expect(complaints).toEqual([]);
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
