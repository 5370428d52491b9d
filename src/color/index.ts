export { contrastRatio } from './contrastRatio';
export { formatHex } from './formatHex';
export { mutedColor } from './mutedColor';
export type { ColorName, Family, FamilyRole, ModeName, Palette, Palettes } from './palette';
export { parseColor } from './parseColor';
export type { Rgb } from './rgb';
export type { Seeds } from './seeds';
export { solvePalettes } from './solvePalettes';
export { whiteSafe } from './whiteSafe';
