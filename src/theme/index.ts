export {
  contrastRatio,
  type ColorName,
  type Family,
  type FamilyRole,
  type ModeName,
  type Palette,
  type Palettes,
} from '../color/index';
export { createTenantTheme } from './createTenantTheme';
export { isTenantId } from './isTenantId';
export type { RemovedCss, SanitizedCss } from './sanitizedCss';
export { sanitizeTenantCss } from './sanitizeTenantCss';
export type { TenantTheme } from './tenantTheme';
export { themeToCss, type ThemeColors } from './themeToCss';
export type { TokenName } from './tokenNames';
