import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import enterprise from '../test/fixtures/enterprise.themes.json';
import themes from '../test/fixtures/branding.themes.json';
import attacks from '../test/fixtures/security/css-attacks.sample.json';
import { contrastRatio } from '../color/index';
import type { Brand } from '../model/index';
import { createTenantTheme } from './createTenantTheme';
import { readSheet } from './testSupport/readSheet';

const house = createTenantTheme({});

/** What every theme must be, whatever it was made from. */
function expectToWork(theme: ReturnType<typeof createTenantTheme>) {
  expect(theme.tenantId).toMatch(/^[A-Za-z0-9][\w-]{0,63}$/);
  expect(theme.css).not.toContain('<');
  expect(theme.css.split('{').length).toBe(house.css.split('{').length);
  const { light } = readSheet(theme.css);
  expect(light.get('--aut-color-text-default')).toMatch(/^#[\da-f]{6}$/);
  for (const { path, message } of theme.issues) {
    expect(path).toMatch(/^(?:\/[a-zA-Z_]+)*$/);
    expect(message).toMatch(/\.$/);
  }
}

describe('createTenantTheme', () => {
  test.each(Object.entries(themes))(
    'reads the recorded brand of %s without an issue',
    (id, brand) => {
      const theme = createTenantTheme(brand, { tenantId: id });
      expect(theme.issues).toEqual([]);
      expect(theme.tenantId).toBe(id);
      expect(theme.css).toContain(`[data-aut-tenant="${id}"]{`);
      expect(theme.customCss).toBe(brand.custom_css);
      expect(theme.showAuterityBranding).toBe(!brand.remove_auterity_branding);
      expectToWork(theme);
    },
  );

  test('gives the same theme for the three shapes of one brand', () => {
    const answer = {
      primary_color: '#1e40af',
      secondary_color: '#64748b',
      accent_color: '#3b82f6',
    };
    const model: Brand = {
      primary: '#1e40af',
      secondary: '#64748b',
      accent: '#3b82f6',
      logoUrl: null,
      companyName: null,
      customCss: '',
      showAuterityBranding: true,
      customDomain: null,
      industryProfile: null,
    };
    const { hash, css } = createTenantTheme(answer, { tenantId: 'a' });
    for (const brand of [model, enterprise.themes[0]]) {
      const theme = createTenantTheme(brand, { tenantId: 'a' });
      expect(theme.issues).toEqual([]);
      expect(theme.hash).toBe(hash);
      expect(theme.css).toBe(css);
    }
  });

  test('takes everything of a checked brand', () => {
    const theme = createTenantTheme({
      primary: '#123456',
      logoUrl: '/media/logo.svg',
      companyName: 'Acme',
      customCss: '.a{color:red}',
      showAuterityBranding: false,
    });
    expect(theme).toMatchObject({
      logo: '/media/logo.svg',
      companyName: 'Acme',
      customCss: '.a{color:red}',
      showAuterityBranding: false,
      issues: [],
    });
  });

  test('is the same for the same brand, and another for another', () => {
    const one = createTenantTheme(themes.acme);
    expect(createTenantTheme(structuredClone(themes.acme))).toEqual(one);
    expect(createTenantTheme({ ...themes.acme, company_name: 'Acme 2' }).hash).not.toBe(one.hash);
    expect(createTenantTheme({ ...themes.acme, primary_color: '#0F62FD' }).hash).not.toBe(one.hash);
  });

  test('derives a quiet second colour from the first when there is none', () => {
    const { brand } = createTenantTheme({ primary_color: '#ff0000' });
    expect(brand.secondary).not.toBe(house.brand.secondary);
    expect(brand.accent).toBe('#f59e0b');
  });

  test('loses no good field to a bad one', () => {
    const theme = createTenantTheme({
      ...themes.acme,
      primary_color: '#GGG',
      logo_url: 'javascript:1',
    });
    expect(theme.brand.primary).toBe(house.brand.primary);
    expect(theme.brand.secondary).toBe('#24a148');
    expect(theme.companyName).toBe('Acme');
    expect(theme.logo).toBeNull();
    expect(theme.issues).toMatchObject([
      { path: '/primary_color', code: 'unsafe', dropped: true },
      { path: '/logo_url', code: 'unsafe', dropped: true },
    ]);
  });

  test.each([
    ['an HTML page', '<!doctype html><title>Sign in</title>'],
    ['nothing', undefined],
    ['null', null],
    ['a list', [themes.acme]],
    ['an error', { detail: 'Insufficient permissions' }],
    ['inherited fields', Object.create({ primary_color: '#ff0000' }) as unknown],
    [
      'a trap',
      new Proxy(
        {},
        {
          getOwnPropertyDescriptor: () => {
            throw new Error('trap');
          },
        },
      ),
    ],
  ])("is the house's own, with an issue, for %s", (_, brand) => {
    const theme = createTenantTheme(brand, { tenantId: 'x' });
    expect(theme.palettes).toEqual(house.palettes);
    expect(theme.issues.length).toBeGreaterThan(0);
    expectToWork(theme);
  });

  test.each(['"] {} body {', '', 'x"],body,[a="', ' a', 'a\n', '-a', 'a'.repeat(65), 'ä'])(
    'gives %j, which is no tenant id, an id of its own',
    (tenantId) => {
      const theme = createTenantTheme(themes.acme, { tenantId });
      expect(theme.tenantId).toBe(`brand-${theme.hash}`);
      expect(theme.issues).toMatchObject([{ path: '/tenantId', code: 'unsafe' }]);
      expectToWork(theme);
    },
  );

  test('drops a megabyte of CSS, and says so', () => {
    const theme = createTenantTheme({ ...themes.acme, custom_css: 'a'.repeat(1_000_000) });
    expect(theme.customCss).toBe('');
    expect(theme.issues).toMatchObject([{ path: '/custom_css', code: 'out-of-range' }]);
  });

  test.each(['false', 1, 'true', {}, null])(
    "hides Auterity's name for a real true alone, not for %j",
    (remove_auterity_branding) => {
      const theme = createTenantTheme({ ...themes.acme, remove_auterity_branding });
      expect(theme.showAuterityBranding).toBe(true);
    },
  );

  test('writes white-safe colours under the names of the industry style sheets', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (rgb) => {
        const hex = `#${rgb.toString(16).padStart(6, '0')}`;
        const sheet = readSheet(
          createTenantTheme({ primary_color: hex, secondary_color: hex }).css,
        );
        for (const [mode, ratio] of [
          ['light', 4.5],
          ['darkMore', 7],
        ] as const) {
          for (const name of ['--primary-color', '--secondary-color']) {
            expect(contrastRatio(sheet[mode].get(name) ?? '', '#fff')).toBeGreaterThanOrEqual(
              ratio,
            );
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test.each(attacks.filter(({ field }) => field !== 'custom_css'))(
    'is not moved by $id, $class: $why',
    ({ field, payload, expect: outcome }) => {
      const isId = field === 'tenant_id';
      const theme = isId
        ? createTenantTheme(themes.acme, { tenantId: String(payload) })
        : createTenantTheme({ ...themes.acme, [field]: payload }, { tenantId: 'acme' });
      expectToWork(theme);
      const isRead = isId || field in themes.acme || field === 'accent_color';
      if (isRead && outcome === 'rejected' && field !== 'custom_domain') {
        expect(theme.issues.length).toBeGreaterThan(0);
      }
    },
  );

  test('never throws, whatever stands in the fields', () => {
    const field = fc.constantFrom(...Object.keys(themes.acme), 'colors', 'primary', 'customCss');
    const brand = fc.oneof(fc.anything(), fc.dictionary(field, fc.anything()));
    fc.assert(
      fc.property(brand, fc.oneof(fc.string(), fc.constant(undefined)), (value, tenantId) => {
        expectToWork(createTenantTheme(value, { tenantId }));
      }),
      { numRuns: 100 },
    );
  });
});
