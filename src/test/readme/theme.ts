import { createTenantTheme, themeToCss } from '@auterity/shared-components/theme';

const address = 'https://api.example.com/branding?tenant_id=acme';
const branding: unknown = await (await fetch(address)).json();
export const theme = createTenantTheme(branding, { tenantId: 'acme' });
export const css = themeToCss(theme); // for a server's page; in React: <TenantThemeProvider theme={theme}>
export const { issues } = theme; // what was wrong with the brand, and what was done about it
