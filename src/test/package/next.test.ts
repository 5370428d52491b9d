import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { collectComplaints, openBrowser } from './browser';
import { createConsumer, type Consumer } from './consumer';

let consumer: Consumer;
let browser: Browser;
let address: string;

beforeAll(async () => {
  [consumer, browser] = await Promise.all([createConsumer('next'), openBrowser()]);
  await consumer.run('next', 'build');
  address = await consumer.serve('next', 'start', '--port', '0');
});
afterAll(async () => {
  await browser.close();
  await consumer.dispose();
});

const names = [
  'AdvancedAnalyticsChart',
  'CognitiveInsightsPanel',
  'ComplianceStatusWidget',
  'NotificationCenter',
  'ProcessMiningVisualizer',
];

/** The service behind the page's one slow part answers. Gives back how many pages had waited for it. */
const answerSlowPart = async () => (await fetch(`${address}/answer`)).json() as Promise<number>;

describe('a Next.js app', () => {
  test('sends theme, content and the loading state of its slow part at once, and that part when its service has answered', async () => {
    const { body } = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
    if (body === null) throw new Error('The page has no body.');
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let html = '';
    const readUntil = async (holds: () => boolean) => {
      while (!holds()) {
        const { value, done } = await reader.read();
        if (done) throw new Error('The page ended early.');
        html += value;
      }
    };
    await readUntil(() => names.every((name) => html.includes(`data-component="${name}"`)));
    expect(html).toContain('data-aut-tenant="hosp"');
    const theme = html.indexOf('--aut-color-primary-solid');
    expect(theme).toBeGreaterThan(0);
    expect(theme).toBeLessThan(html.indexOf('data-component="AdvancedAnalyticsChart"'));
    expect(html).toContain('aria-busy="true"');
    expect(html).not.toContain('GDPR');

    expect(await answerSlowPart()).toBe(1);
    await readUntil(() => html.includes('GDPR'));
    await reader.cancel();
  });

  test('is hydrated while it arrives, without a difference and without a complaint', async () => {
    const page = await browser.newPage();
    const complaints = collectComplaints(page);
    await page.goto(address, { waitUntil: 'commit' });
    const part = (name: string, state: string) =>
      page.locator(`[data-component="${name}"][data-state="${state}"]`);
    await part('ComplianceStatusWidget', 'loading').waitFor();
    // What is there can be used before the rest has come, though not before its scripts: an earlier click is lost.
    const table = page.getByRole('button', { name: 'Table' }).first();
    await vi.waitFor(async () => {
      await table.click();
      expect(await table.getAttribute('aria-pressed')).toBe('true');
    }, 60_000);
    await page.getByRole('table').first().waitFor();

    expect(await answerSlowPart()).toBe(1);
    for (const name of names) await part(name, 'ready').waitFor();
    await page.getByText('GDPR').first().waitFor();
    await page.getByRole('radio', { name: 'List' }).click();
    await page.getByRole('row').nth(1).waitFor();
    expect(await page.locator('style[data-aut-theme]').count()).toBe(1);
    expect(complaints).toEqual([]);
  });
});
