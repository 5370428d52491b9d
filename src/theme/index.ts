export {
  contrastRatio,
  type ColorName,
  type ModeName,
  type Palette,
  type Palettes,
} from '../color/index';
export { createTenantTheme } from './createTenantTheme';
export { sanitizeTenantCss, type RemovedCss, type SanitizedCss } from './sanitizeTenantCss';
export type { TenantTheme } from './tenantTheme';
export { themeToCss } from './themeToCss';
export type { TokenName } from './tokenNames';
