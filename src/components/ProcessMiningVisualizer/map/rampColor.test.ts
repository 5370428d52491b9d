import { expect, test } from 'vitest';
import { type ColorName, contrastRatio } from '../../../color';
import { createTenantTheme } from '../../../theme';
import { rampColor } from './rampColor';

const brands = ['#1061f2', '#111111', '#ffffff', '#ffe600', '#868686', '#00ff00', '#00ffff'];

test.each(brands)('the ends of the ramp are told apart in every mode of %s', (brand) => {
  const { palettes } = createTenantTheme({ primary: brand, secondary: brand, accent: brand });
  const names = Array.from(
    rampColor(4).matchAll(/var\(--aut-color-([a-z-]+)\)/g),
    ([, name]) => name,
  );
  expect(names).toHaveLength(2);
  for (const [mode, palette] of Object.entries(palettes)) {
    const [dark = '', quiet = ''] = names.map((name) => palette[name as ColorName]);
    expect(contrastRatio(dark, quiet), mode).toBeGreaterThan(2);
  }
});
