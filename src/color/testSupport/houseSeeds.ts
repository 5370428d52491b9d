import tokens from '../../../tokens/primitive/color.tokens.json';
import { parseColor } from '../parseColor';
import type { Seeds } from '../seeds';

const { brand, status } = tokens.seed;
const read = (token: { readonly $value: { readonly hex: string } }) =>
  parseColor(token.$value.hex) ?? Number.NaN;
const looks = (seed: typeof status.danger) => ({
  usual: read(seed.usual),
  alternate: read(seed.alternate),
});

/** The house's own seeds, as its tokens state them. */
export const houseSeeds: Seeds = {
  primary: read(brand.primary),
  secondary: read(brand.secondary),
  accent: read(brand.accent),
  danger: looks(status.danger),
  warning: looks(status.warning),
  success: looks(status.success),
  info: looks(status.info),
};
