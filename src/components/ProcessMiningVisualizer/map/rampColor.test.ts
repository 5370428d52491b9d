import { expect, test } from 'vitest';
import { contrastRatio } from '../../../color';
import { createTenantTheme } from '../../../theme';
import { readSheet } from '../../../theme/testSupport/readSheet';
import { rampColor } from './rampColor';

const brands = ['#1061f2', '#111111', '#ffffff', '#ffe600', '#868686', '#00ff00', '#00ffff'];

/** The colours that a step is mixed of, in a brand's four modes. */
function mixed(primary: string): { readonly mode: string; readonly colors: readonly string[] }[] {
  const { css } = createTenantTheme(
    { primary, secondary: primary, accent: primary },
    { tenantId: 'ramp' },
  );
  const names = Array.from(rampColor(4).matchAll(/var\((--[a-z-]+)\)/g), ([, name = '']) => name);
  return Object.entries(readSheet(css)).map(([mode, sheet]) => ({
    mode,
    colors: names.map((name) => sheet.get(name) ?? ''),
  }));
}

test.each(brands)('the ends of the ramp are told apart in every mode of %s', (brand) => {
  for (const { mode, colors } of mixed(brand)) {
    const [dark = '', quiet = ''] = colors;
    expect(contrastRatio(dark, quiet), mode).toBeGreaterThan(2);
  }
});
