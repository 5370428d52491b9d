import { describe, expect, it } from 'vitest';
import css from '../../test/fixtures/branding.css.json';
import preview from '../../test/fixtures/branding.preview.json';
import themes from '../../test/fixtures/branding.themes.json';
import { fromBranding } from './fromBranding';

function read(answer: unknown) {
  const result = fromBranding(answer);
  if (!result.ok) throw new Error(result.error.message);
  return result;
}

const theme = themes.acme;

describe('fromBranding', () => {
  it.each(Object.entries(themes))('reads the recorded theme %s whole', (_, recorded) => {
    const { data, issues } = read(recorded);
    expect(issues).toEqual([]);
    expect(data.primary).toMatch(/^#[0-9a-f]{6}$/);
    expect(data.companyName).toBe(recorded.company_name);
    expect(data.customCss).toBe(recorded.custom_css);
    expect(data.showAuterityBranding).toBe(!recorded.remove_auterity_branding);
  });

  it('reads short, long and named colours, in any case', () => {
    const { data } = read({
      ...theme,
      primary_color: '#AB3',
      secondary_color: ' Purple ',
      accent_color: '#A1B2C3',
    });
    expect([data.primary, data.secondary, data.accent]).toEqual(['#aabb33', '#800080', '#a1b2c3']);
  });

  it('knows no accent where the service sends none', () => {
    expect(read(theme).data.accent).toBeNull();
  });

  it.each([
    'red;}',
    '#12',
    '#12345',
    '#gggggg',
    'url(x)',
    'rebeccapurple',
    'constructor',
    '__proto__',
  ])('does not use %j as a colour', (primary_color) => {
    const { data, issues } = read({ ...theme, primary_color });
    expect(data.primary).toBeNull();
    expect(issues).toMatchObject([{ path: '/primary_color', code: 'unsafe' }]);
  });

  it.each([
    'javascript:alert(1)',
    'data:image/svg+xml,<svg/>',
    'http://cdn.example/logo.svg',
    '//evil.example/logo.svg',
    '/\\evil.example/logo.svg',
    'https://user:word@cdn.example/logo.svg',
    '/static/../admin/logo.svg',
    '/static/%2e%2e/admin',
    '/static/',
    '/admin/logo.svg',
    'static/logo.svg',
    `https://cdn.example/${'x'.repeat(3000)}`,
  ])('does not load a logo from %s', (logo_url) => {
    const { data, issues } = read({ ...theme, logo_url });
    expect(data.logoUrl).toBeNull();
    expect(issues).toMatchObject([{ path: '/logo_url', code: 'unsafe' }]);
  });

  it('normalises a logo’s address, so that no quote leaves it', () => {
    const logo_url = 'https://cdn.example/a"b.svg';
    expect(read({ ...theme, logo_url }).data.logoUrl).toBe('https://cdn.example/a%22b.svg');
    expect(read({ ...theme, logo_url: '/media/l.png?v=1#x' }).data.logoUrl).toBe(
      '/media/l.png?v=1',
    );
  });

  it.each(['evil.example/path', 'evil.example:81', 'localhost', 'a..b.example', '-a.example'])(
    'does not take %j for a domain',
    (custom_domain) => {
      expect(read({ ...theme, custom_domain }).data.customDomain).toBeNull();
    },
  );

  it('keeps showing Auterity’s name when nothing readable says otherwise', () => {
    const { data, issues } = read({ ...theme, remove_auterity_branding: 'yes' });
    expect(data.showAuterityBranding).toBe(true);
    expect(issues).toMatchObject([{ path: '/remove_auterity_branding', code: 'wrong-type' }]);
  });

  it('finds the theme inside a preview, with paths from the answer’s root', () => {
    expect(read(preview).data).toEqual(read(preview.theme).data);
    const broken = { ...preview, theme: { ...preview.theme, primary_color: 7 } };
    expect(read(broken).issues).toMatchObject([{ path: '/theme/primary_color' }]);
  });

  it('takes the style sheet for what it is: untrusted', () => {
    const { data, issues } = read(css);
    expect(data).toMatchObject({ customCss: css.css.trim(), primary: null });
    expect(issues.every(({ code }) => code === 'missing')).toBe(true);
  });

  it.each([['<html>'], [[]], [null], [{}], [{ foo: 1 }], [{ detail: 'Insufficient permissions' }]])(
    'answers %j with an error',
    (answer) => {
      expect(fromBranding(answer).ok).toBe(false);
    },
  );
});
