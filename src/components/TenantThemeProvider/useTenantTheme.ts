import { useContext } from 'react';
import type { TenantTheme } from '../../theme/index';
import { TenantThemeContext } from './TenantThemeContext';

/**
 * The theme of the nearest `TenantThemeProvider`, for what CSS variables do not reach: the logo, the company name,
 * the colours of a canvas. `null` outside of any provider. A component that calls it renders again when the tenant
 * changes; colours in CSS need no call and no render.
 */
export function useTenantTheme(): TenantTheme | null {
  return useContext(TenantThemeContext)?.theme ?? null;
}
