// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import themes from '../../test/fixtures/branding.themes.json';
import { createTenantTheme, sanitizeTenantCss } from '../../theme/index';
import { TenantThemeProvider } from './index';

const app = (
  <TenantThemeProvider brand={themes.acme} tenantId="acme" nonce="abc">
    <main>content</main>
  </TenantThemeProvider>
);

test('the server’s HTML has the tenant’s colours in front of the content, with the nonce', () => {
  const html = renderToString(app);
  const style = html.indexOf('--aut-color-primary-solid:light-dark(#0f62fe');
  expect(style).toBeGreaterThan(0);
  expect(style).toBeLessThan(html.indexOf('<main>'));
  expect(html).toMatch(/^<div [^>]*data-aut-tenant="acme"[^>]*><style [^>]*nonce="abc"/);
  expect(html).not.toContain('&quot;]{');
});

test('the server’s HTML has the tenant’s own rules too, once they are sanitised', async () => {
  const theme = createTenantTheme(themes.upd, { tenantId: 'upd' });
  const html = renderToString(
    <TenantThemeProvider theme={theme} customCss={await sanitizeTenantCss(theme.customCss, theme)}>
      <main>content</main>
    </TenantThemeProvider>,
  );
  const own = html.indexOf('@scope ([data-aut-tenant="upd"])');
  expect(own).toBeGreaterThan(0);
  expect(own).toBeLessThan(html.indexOf('<main>'));
});

test('hydration keeps the server’s style sheet and adds none', () => {
  const container = document.createElement('div');
  container.innerHTML = renderToString(app);
  document.body.append(container);
  const before = container.querySelector('style');
  const html = container.innerHTML;
  render(app, { container, hydrate: true });
  expect(container.querySelectorAll('style')).toHaveLength(1);
  expect(container.querySelector('style')).toBe(before);
  expect(container.innerHTML).toBe(html);
});
