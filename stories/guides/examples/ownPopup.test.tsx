// @vitest-environment jsdom
import { TenantThemeProvider } from '@auterity/shared-components';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OwnPopup } from './ownPopup';

test('stays in the tenant and on the dark island that it was opened from', () => {
  render(
    <TenantThemeProvider brand={{ primary_color: '#0F62FE' }} tenantId="acme">
      <TenantThemeProvider colorScheme="dark">
        <OwnPopup text="Saved" />
      </TenantThemeProvider>
    </TenantThemeProvider>,
  );
  expect(screen.getByText('Saved').dataset).toMatchObject({
    autTenant: 'acme',
    autScheme: 'dark',
  });
});
