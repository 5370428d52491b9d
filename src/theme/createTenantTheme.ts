import { formatHex, solvePalettes } from '../color/index';
import { hashText } from './hashText';
import { isTenantId } from './isTenantId';
import { readBrand } from './readBrand';
import { createReport } from './report';
import { seedColors } from './seedColors';
import type { TenantTheme } from './tenantTheme';
import { themeToCss } from './themeToCss';

/**
 * A tenant's whole look from what it chose. Takes the answer of `GET /branding` as it came, an adapter's `Brand`,
 * or an enterprise theme (`{ colors: { primary, … } }`). Never throws: what cannot be used is replaced by the house's
 * own and listed in `issues`, and one bad field never costs a good one. Same brand, same theme. About 2 ms.
 *
 * @param options.tenantId Letters, digits, `_` and `-`, at most 64.
 */
export function createTenantTheme(
  brand: unknown,
  options: { readonly tenantId?: string | undefined } = {},
): TenantTheme {
  const report = createReport();
  const brandRead = readBrand(brand, report);
  const { primary, secondary, accent, ...rest } = brandRead;
  const look = {
    brand: {
      primary: formatHex(primary),
      secondary: formatHex(secondary),
      accent: formatHex(accent),
    },
    ...rest,
  };
  const hash = hashText(JSON.stringify(look));
  const given = options.tenantId;
  if (given !== undefined && !isTenantId(given)) {
    report.drop('/tenantId', 'unsafe', 'A tenant id is 1 to 64 letters, digits, "_" and "-".');
  }
  const tenantId = isTenantId(given) ? given : `brand-${hash}`;
  const palettes = solvePalettes({ ...seedColors, primary, secondary, accent });
  const css = themeToCss({ tenantId, palettes, brand: look.brand, companyName: look.companyName });
  return { tenantId, hash, ...look, palettes, css, issues: report.issues };
}
