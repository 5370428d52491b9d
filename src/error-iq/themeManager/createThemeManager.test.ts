// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import themes from '../../test/fixtures/branding.themes.json';
import { clientError } from '../http/clientError';
import type { ErrorIQClient } from '../createErrorIQClient';
import { fromBranding } from '../../adapters';
import { sanitizeTenantCss } from '../../theme';
import { createThemeManager, type ThemeManager } from './createThemeManager';

let target: HTMLElement;
let before: string;
// The sanitiser is loaded on first use, which takes a while.
beforeAll(() => sanitizeTenantCss('', { tenantId: 'acme' }), 60_000);

beforeEach(() => {
  target = document.body.appendChild(document.createElement('div'));
  before = document.documentElement.outerHTML;
});
afterEach(() => {
  for (const manager of managers.splice(0)) manager.dispose();
  target.remove();
});

const managers: ThemeManager[] = [];

/** A manager that is gone after the test, however that ends. */
function newManager(client?: ErrorIQClient): ThemeManager {
  const manager = createThemeManager(client);
  managers.push(manager);
  return manager;
}

const sheets = () => [...document.head.querySelectorAll('style')].map((style) => style.textContent);
const tenant = () => target.getAttribute('data-aut-tenant');

/** A client whose answers are given by hand, in any order. */
function fakeClient() {
  const pending = new Map<string, (answer: ReturnType<typeof fromBranding>) => void>();
  const getBranding = vi.fn<ErrorIQClient['branding']['getBranding']>(
    (tenantId) => new Promise((resolve) => pending.set(tenantId, resolve)),
  );
  const client = { branding: { getBranding } } as unknown as ErrorIQClient;
  const answer = (tenantId: keyof typeof themes) =>
    pending.get(tenantId)?.(fromBranding(themes[tenantId]));
  const fail = (tenantId: string, code: 'NETWORK_ERROR' | 'ABORTED') =>
    pending.get(tenantId)?.({ ok: false, error: clientError(code, 'down'), issues: [] });
  return { client, getBranding, answer, fail };
}

describe('applyBranding', () => {
  test('names the tenant on the target and hangs up its style sheet; dispose leaves no trace', () => {
    const manager = newManager();
    const applied = manager.applyBranding(themes.acme, { target, tenantId: 'acme' });
    expect(tenant()).toBe('acme');
    expect(sheets()).toEqual([applied.theme.css]);
    applied.dispose();
    applied.dispose();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('the same look again writes nothing, and holds until all have let go', async () => {
    const manager = newManager();
    const one = manager.applyBranding(themes.acme, { target, tenantId: 'acme' });
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((found) => records.push(...found));
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    const two = manager.applyBranding({ ...themes.acme }, { target, tenantId: 'acme' });
    await Promise.resolve();
    expect(records).toEqual([]);
    observer.disconnect();
    one.dispose();
    expect(tenant()).toBe('acme');
    two.dispose();
    expect(tenant()).toBeNull();
  });

  test('another look takes its place; the old handle does no harm any more', () => {
    const manager = newManager();
    const one = manager.applyBranding(themes.acme, { target, tenantId: 'acme' });
    const two = manager.applyBranding(themes.plain, { target, tenantId: 'plain' });
    one.dispose();
    expect(tenant()).toBe('plain');
    expect(sheets()).toEqual([two.theme.css]);
    const three = two.update(themes.yellow);
    expect(tenant()).toBe('plain');
    expect(sheets()).toEqual([three.theme.css]);
    three.dispose();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('the target gets back the tenant that it had', () => {
    target.setAttribute('data-aut-tenant', 'first');
    const applied = newManager().applyBranding(themes.acme, { target, tenantId: 'acme' });
    applied.dispose();
    expect(tenant()).toBe('first');
  });

  test('two managers share a sheet without taking it from each other', () => {
    const one = newManager().applyBranding(themes.acme, { target, tenantId: 'acme' });
    const two = newManager().applyBranding(themes.acme, { tenantId: 'acme' });
    expect(sheets()).toHaveLength(1);
    one.dispose();
    expect(sheets()).toHaveLength(1);
    two.dispose();
    expect(sheets()).toHaveLength(0);
  });

  test.each([
    null,
    42,
    '<html>',
    { primary_color: '#GGG' },
    { hash: 'x', palettes: {}, css: 'body{}', tenantId: 'x' },
  ])('never throws and trusts no style sheet in %j', (brand) => {
    const manager = newManager();
    const { theme } = manager.applyBranding(brand, { target, tenantId: '"] {} body {' });
    expect(tenant()).toBe(theme.tenantId);
    expect(sheets().join()).not.toContain('body{');
    manager.dispose();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test("the tenant's own style sheet is put on as far as it is safe, unless it is unwanted", async () => {
    const brand = {
      ...themes.acme,
      custom_css: '.x { color: red } @import url(https://evil.example);',
    };
    const manager = newManager();
    const applied = manager.applyBranding(brand, { target, tenantId: 'acme' });
    await vi.waitFor(() => expect(sheets()).toHaveLength(2));
    expect(sheets()[1]).toContain('color');
    expect(sheets()[1]).not.toContain('evil');
    applied.dispose();
    expect(sheets()).toEqual([]);
    manager.applyBranding(brand, { target, tenantId: 'acme', customCss: false }).dispose();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test("a tenant's own style sheet that is found safe too late is put on no more", async () => {
  const brand = { ...themes.acme, custom_css: '.x { color: red }' };
  newManager().applyBranding(brand, { target, tenantId: 'acme' }).dispose();
  await sanitizeTenantCss(brand.custom_css, { tenantId: 'acme' });
  await Promise.resolve();
  expect(document.documentElement.outerHTML).toBe(before);
});

describe('loadTenantTheme', () => {
  test('loads, puts on, and gives the theme', async () => {
    const { client, answer } = fakeClient();
    const manager = newManager(client);
    const loading = manager.loadTenantTheme('acme', { target });
    answer('acme');
    const theme = await loading;
    expect(theme.companyName).toBe('Acme');
    expect(tenant()).toBe('acme');
    manager.dispose();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('a late answer for a tenant left behind is put on no more', async () => {
    const { client, answer } = fakeClient();
    const manager = newManager(client);
    const late = manager.loadTenantTheme('acme', { target });
    const wanted = manager.loadTenantTheme('plain', { target });
    answer('plain');
    const theme = await wanted;
    answer('acme');
    expect((await late).tenantId).toBe('acme');
    expect(tenant()).toBe('plain');
    expect(sheets()).toEqual([theme.css]);
    manager.dispose();
  });

  test('fetching puts nothing on', async () => {
    const { client, answer } = fakeClient();
    const loading = newManager(client).fetchTenantTheme('acme');
    answer('acme');
    expect(await loading).toMatchObject({ tenantId: 'acme', companyName: 'Acme' });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('the next tenant takes the place of the one before', async () => {
    const { client, answer } = fakeClient();
    const manager = newManager(client);
    for (const tenantId of ['acme', 'plain'] as const) {
      const loading = manager.loadTenantTheme(tenantId);
      answer(tenantId);
      const { css } = await loading;
      expect(sheets()).toEqual([css]);
    }
    manager.dispose();
  });

  test.each([
    ['NETWORK_ERROR', 'load-failed'],
    ['ABORTED', 'aborted'],
  ] as const)('after %s it rejects with %s and what is on stays on', async (failure, code) => {
    const { client, answer, fail } = fakeClient();
    const manager = newManager(client);
    const loading = manager.loadTenantTheme('acme', { target });
    answer('acme');
    const theme = await loading;
    const next = manager.loadTenantTheme('plain', { target });
    fail('plain', failure);
    await expect(next).rejects.toMatchObject({
      name: 'ThemeError',
      code,
      error: { code: failure },
    });
    expect(tenant()).toBe('acme');
    expect(sheets()).toEqual([theme.css]);
    manager.dispose();
  });

  test('hands the signal on', () => {
    const { client, getBranding } = fakeClient();
    const { signal } = new AbortController();
    void newManager(client).loadTenantTheme('acme', { signal });
    expect(getBranding).toHaveBeenCalledWith('acme', { signal });
  });

  test.each(['', '"] {} body {', '../x', 'a'.repeat(65)])(
    'the tenant %j is refused unasked',
    async (tenantId) => {
      const { client, getBranding } = fakeClient();
      const loading = newManager(client).loadTenantTheme(tenantId);
      await expect(loading).rejects.toMatchObject({ code: 'bad-tenant-id' });
      expect(getBranding).not.toHaveBeenCalled();
    },
  );

  test('without a client, and after dispose, it rejects', async () => {
    await expect(newManager().loadTenantTheme('acme')).rejects.toMatchObject({
      code: 'no-client',
    });
    const { client, answer } = fakeClient();
    const manager = newManager(client);
    const loading = manager.loadTenantTheme('acme', { target });
    manager.dispose();
    answer('acme');
    await loading;
    expect(document.documentElement.outerHTML).toBe(before);
    await expect(manager.loadTenantTheme('acme')).rejects.toMatchObject({ code: 'disposed' });
    manager.applyBranding(themes.acme, { target });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('customizeComponents', () => {
  const accent = {
    Button: {
      background: '{color.accent.solid}',
      backgroundHover: '{color.accent.solid-hover}',
      backgroundActive: '{color.accent.solid-active}',
      text: '{color.accent.on-solid}',
      radius: '{radius.pill}',
    },
  };

  test('holds for the tenant that is on, and follows to the next', () => {
    const manager = newManager();
    const { issues } = manager.customizeComponents(accent);
    expect(issues).toEqual([]);
    expect(sheets().join()).toContain(
      '[data-aut-tenant]{--aut-button-background:var(--aut-color-accent-solid)',
    );
    manager.applyBranding(themes.acme, { target, tenantId: 'acme' });
    expect(sheets().join()).toContain('[data-aut-tenant="acme"]{--aut-button-background');
    expect(sheets().join()).not.toContain('[data-aut-tenant]{');
    manager.dispose();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('the next call takes the place of the one before; dispose takes it off', () => {
    const manager = newManager();
    const one = manager.customizeComponents(accent);
    const two = manager.customizeComponents({ Panel: { radius: 4 } });
    one.dispose();
    expect(sheets()).toEqual(['[data-aut-tenant]{--aut-panel-radius:4px}']);
    two.dispose();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
