import { createTenantTheme, sanitizeTenantCss } from '@auterity/shared-components/theme';
import { expect, test } from 'vitest';
import { brand } from './brand';

test('every field is used as it stands', async () => {
  const theme = createTenantTheme(brand, { tenantId: 'acme' });
  expect(theme.issues).toEqual([]);
  expect(theme).toMatchObject({
    brand: { primary: '#0f62fe', secondary: '#24a148', accent: '#ff832b' },
    logo: brand.logo_url,
    companyName: 'Acme',
  });
  const { css, report } = await sanitizeTenantCss(theme.customCss, theme);
  expect(css).toContain('letter-spacing');
  expect(report.removed).toEqual([]);
});
