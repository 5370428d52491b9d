import { describe, expect, test } from 'vitest';
import themes from '../test/fixtures/branding.themes.json';
import { createTenantTheme } from './createTenantTheme';
import { readSheet } from './testSupport/readSheet';
import { themeToCss } from './themeToCss';

const theme = createTenantTheme(themes.hosp, { tenantId: 'hosp' });

describe('themeToCss', () => {
  test('is what the theme holds already', () => {
    expect(themeToCss(theme)).toBe(theme.css);
  });

  test('gives each mode the colours of its palette', () => {
    const sheet = readSheet(theme.css);
    for (const mode of ['light', 'dark', 'lightMore', 'darkMore'] as const) {
      for (const [name, hex] of Object.entries(theme.palettes[mode])) {
        expect(sheet[mode].get(`--aut-color-${name}`), `${mode} ${name}`).toBe(hex);
      }
    }
  });

  test('serves the names of the service’s older style sheets', () => {
    const { light } = readSheet(theme.css);
    for (const name of ['primary', 'secondary', 'accent', 'success', 'warning', 'error', 'info']) {
      expect(light.has(`--${name}-color`)).toBe(true);
    }
    expect(light.get('--aut-brand-primary')).toBe('#059669');
    expect(light.get('--company-name')).toBe('"St\\2e  Mary"');
  });

  test('holds for another selector when asked', () => {
    const css = themeToCss(theme, { selector: ':root' });
    expect(css).toContain('\n:root{--aut-color-surface-canvas:');
    expect(css).toContain('\n:root[data-aut-contrast="more"]{');
    expect(css).not.toContain('data-aut-tenant');
    expect(readSheet(css)).toEqual(readSheet(theme.css));
  });

  test('lets no company name out of its string', () => {
    const name = '</style>"; } body { display:none } /* \\';
    const { css, companyName } = createTenantTheme({ primary_color: '#000', company_name: name });
    expect(companyName).toBe(name);
    expect(css).not.toMatch(/[<>]|body \{|\/\*/);
    expect(css.split('{').length).toBe(theme.css.split('{').length);
  });
});
