import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/browser.mjs';
import { collectComplaints, openBrowser } from '../../test/package/browser';
import type { ColorName, ModeName } from '../../theme/index';
import { bundlePage, servePage } from './testSupport/servePage';
import { pageThemes } from './testSupport/ThemedPage';

type Tenant = keyof typeof pageThemes;

const executablePath = await findChromium();

describe.skipIf(executablePath === undefined)('TenantThemeProvider in Chromium', () => {
  let browser: Browser;
  let script: string;
  let page: Page;
  let complaints: readonly string[];

  beforeAll(async () => {
    [browser, script] = await Promise.all([openBrowser(), bundlePage()]);
  }, 120_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage({ colorScheme: 'light', contrast: 'no-preference' });
    complaints = collectComplaints(page);
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.close();
  });

  const open = async () => {
    await servePage(page, script);
    await page.waitForFunction('window.changeTenant');
  };
  const style = (testId: string, property: string) =>
    page
      .getByTestId(testId)
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  const color = (tenant: Tenant, name: ColorName, mode: ModeName) => {
    const packed = Number.parseInt(pageThemes[tenant].palettes[mode][name].slice(1), 16);
    return `rgb(${packed >> 16}, ${(packed >> 8) & 255}, ${packed & 255})`;
  };
  const canvasOf = async (testId: string) => style(testId, 'background-color');

  test('the first byte is in the tenants’ colours and rules, without a script', async () => {
    await servePage(page, '');
    expect(await canvasOf('first')).toBe(color('acme', 'surface-canvas', 'light'));
    expect(await style('first-button', 'background-color')).toBe(
      color('acme', 'primary-solid', 'light'),
    );
    expect(await style('mark', 'border-top-width')).toBe('3px');
    expect(await page.locator('#root').innerHTML()).not.toContain(' style=');
  });

  test('hydrates and opens what floats under a strict policy without a violation', async () => {
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(event.violatedDirective, event.sourceFile);
      });
    });
    await open();
    await page.getByRole('button', { name: 'first opens' }).click();
    await page.getByTestId('first-popover').waitFor();
    expect(complaints).toEqual([]);
  });

  test('a policy that is broken would be seen', async () => {
    await servePage(page, "document.body.setAttribute('style','color:red')");
    await expect.poll(() => complaints.join()).toContain('Content Security Policy');
    complaints = [];
  });

  test('tenants stand side by side, inside each other, and dark in light', async () => {
    await open();
    expect(await canvasOf('first')).toBe(color('acme', 'surface-canvas', 'light'));
    expect(await canvasOf('island')).toBe(color('acme', 'surface-canvas', 'dark'));
    expect(await canvasOf('nested')).toBe(color('bank', 'surface-canvas', 'light'));
    expect(await canvasOf('shop')).toBe(color('shop', 'surface-canvas', 'light'));
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await canvasOf('first')).toBe(color('acme', 'surface-canvas', 'light'));
    expect(await canvasOf('nested')).toBe(color('bank', 'surface-canvas', 'dark'));
    expect(await style('guest-mark', 'border-top-width')).toBe('0px');
  });

  test.each([
    ['first', 'acme', 'light'],
    ['island', 'acme', 'dark'],
    ['nested', 'bank', 'light'],
  ] as const)('what floats out of %s stays %s, %s', async (place, tenant, mode) => {
    await open();
    const ink = color(tenant, 'text-default', mode);
    await page.getByRole('button', { name: `${place} tells` }).focus();
    await page.getByTestId(`${place}-tooltip`).first().waitFor();
    expect(await page.getByTestId(`${place}-tooltip`).first().evaluate(inkOf)).toBe(ink);
    await page.getByRole('button', { name: `${place} opens` }).click();
    expect(await style(`${place}-popover`, 'color')).toBe(ink);
  });

  test('a switch of tenant or scheme renders none of 500 components', async () => {
    await open();
    expect(await page.evaluate(() => window.renders)).toBe(500);
    for (const [tenant, scheme] of [
      ['bank', 'dark'],
      ['shop', 'light'],
      ['acme', 'dark'],
    ] as const) {
      await page.evaluate(([theme, colorScheme]) => window.changeTenant?.({ theme, colorScheme }), [
        pageThemes[tenant],
        scheme,
      ] as const);
      await expect.poll(() => canvasOf('first')).toBe(color(tenant, 'surface-canvas', scheme));
    }
    expect(await page.evaluate(() => window.renders)).toBe(500);
  });

  test('more contrast is what the device or the provider asks for', async () => {
    await open();
    await page.emulateMedia({ contrast: 'more' });
    await expect
      .poll(() => style('first-button', 'background-color'))
      .toBe(color('acme', 'primary-solid', 'lightMore'));
    const change = (contrast: 'standard' | 'more') =>
      page.evaluate(([theme, wanted]) => window.changeTenant?.({ theme, contrast: wanted }), [
        pageThemes.acme,
        contrast,
      ] as const);
    await change('standard');
    await expect.poll(() => style('first', 'color')).toBe(color('acme', 'text-default', 'light'));
    await page.emulateMedia({ contrast: 'no-preference' });
    await change('more');
    await expect
      .poll(() => style('first', 'color'))
      .toBe(color('acme', 'text-default', 'lightMore'));
  });

  test('in forced colours the device’s own are used, on dark islands too', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open();
    const canvas = await page.evaluate(() => {
      document.body.style.backgroundColor = 'Canvas';
      return getComputedStyle(document.body).backgroundColor;
    });
    for (const place of ['first', 'island', 'nested', 'shop']) {
      expect(await canvasOf(place)).toBe(canvas);
    }
    expect(await style('first-button', 'border-top-width')).toBe('1px');
    expect(await style('first-button', 'border-top-color')).not.toBe(canvas);
  });

  test('under reduced motion nothing takes time', async () => {
    await open();
    expect(await style('first-button', 'transition-duration')).toBe('0.12s');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(Number.parseFloat(await style('first-button', 'transition-duration'))).toBeLessThan(
      0.001,
    );
  });

  test('a white brand’s button shows its edge on a white page', async () => {
    await open();
    await page.evaluate((theme) => window.changeTenant?.({ theme }), pageThemes.white);
    await expect
      .poll(() => style('first-button', 'background-color'))
      .toBe(color('white', 'primary-solid', 'light'));
    expect(await style('first-button', 'border-top-color')).toBe(
      color('white', 'primary-indicator', 'light'),
    );
  });
});

const inkOf = (element: Element) => getComputedStyle(element).color;
