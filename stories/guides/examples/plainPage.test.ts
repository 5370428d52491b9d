// @vitest-environment jsdom
import { createErrorIQClient } from '@auterity/shared-components/error-iq';
import { expect, test } from 'vitest';
import { brandPage } from './plainPage';

test('puts the look on, and refuses what could not be read with the reason', async () => {
  const fetch = () => Promise.resolve(Response.json({ primary_color: '#0F62FE' }));
  const client = createErrorIQClient({ baseUrl: 'https://error-iq.example', fetch });
  const { refused, themes } = await brandPage(client, 'acme', document.body);
  expect(document.body.dataset.autTenant).toBe('acme');
  const css = [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join();
  expect(css).toContain('--aut-button-background:var(--aut-color-accent-solid)');
  expect(css).toContain('--aut-panel-radius:4px');
  expect(refused).toHaveLength(1);
  expect(refused[0]).toMatch(/^\/Panel\/background: In light mode, .* would have a contrast of/);
  themes.dispose();
  expect(document.body.dataset.autTenant).toBeUndefined();
});
