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

test('builds and shows the widget in the tenant colours without a complaint', async () => {
  await consumer.run('vite', 'build');
  const address = await consumer.serve('vite', 'preview', '--port', '0', '--host', 'localhost');
  const page = await browser.newPage();
  const complaints = collectComplaints(page);
  await page.goto(address);
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
