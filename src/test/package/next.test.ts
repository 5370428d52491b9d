import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectComplaints, openBrowser } from './browser';
import { createConsumer, type Consumer } from './consumer';

let consumer: Consumer;
let browser: Browser;

beforeAll(async () => {
  [consumer, browser] = await Promise.all([createConsumer('next'), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await consumer.dispose();
});

test('builds, sends theme and content with the first byte, and hydrates without a difference', async () => {
  await consumer.run('next', 'build');
  const address = await consumer.serve('next', 'start', '--port', '0');

  const html = await (await fetch(address)).text();
  expect(html).toContain('data-aut-tenant="hosp"');
  expect(html.indexOf('--aut-color-primary-solid')).toBeGreaterThan(0);
  expect(html.indexOf('--aut-color-primary-solid')).toBeLessThan(html.indexOf('GDPR'));

  const page = await browser.newPage();
  const complaints = collectComplaints(page);
  await page.goto(address);
  await page.locator('[data-component="ComplianceStatusWidget"][data-state="ready"]').waitFor();
  expect(await page.locator('style[data-aut-theme]').count()).toBe(1);
  expect(complaints).toEqual([]);
});
