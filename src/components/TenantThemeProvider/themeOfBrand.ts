import { createTenantTheme, type TenantTheme } from '../../theme/index';

interface Remembered {
  readonly tenantId: string | undefined;
  readonly theme: TenantTheme;
}

const known = new WeakMap<object, Remembered>();

/** The theme of a brand, made once for each brand: who returns to a tenant gets the theme that was there before. */
export function themeOfBrand(brand: unknown, tenantId: string | undefined): TenantTheme {
  if (typeof brand !== 'object' || brand === null) return createTenantTheme(brand, { tenantId });
  const before = known.get(brand);
  if (before !== undefined && before.tenantId === tenantId) return before.theme;
  const theme = createTenantTheme(brand, { tenantId });
  known.set(brand, { tenantId, theme });
  return theme;
}
