export { useTenantScopeProps, type TenantScope, type TenantScopeProps } from '../../internal/index';
export { TenantThemeProvider, type TenantThemeProviderProps } from './TenantThemeProvider';
export type { LoadTheme } from './useLoadedTheme';
export { useTenantTheme } from './useTenantTheme';
