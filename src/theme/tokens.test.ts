import { expect, test } from 'vitest';
import dark from '../../tokens/semantic/color.dark.tokens.json';
import darkMore from '../../tokens/semantic/color.dark-more.tokens.json';
import light from '../../tokens/semantic/color.light.tokens.json';
import lightMore from '../../tokens/semantic/color.light-more.tokens.json';
import { solvePalettes, type ModeName } from '../color/index';
import { createTenantTheme } from './createTenantTheme';
import { seedColors } from './seedColors';
import { readSheet } from './testSupport/readSheet';

const files: Record<ModeName, unknown> = { light, dark, lightMore, darkMore };

interface ColorToken {
  readonly $value: {
    readonly colorSpace: string;
    readonly components: number[];
    readonly hex: string;
  };
}

/** The colour tokens of a file, by their CSS variable without `--aut-color-`. */
function colorsOf(file: unknown): Map<string, ColorToken['$value']> {
  const found = new Map<string, ColorToken['$value']>();
  const walk = (node: object, path: readonly string[]) => {
    if ('$value' in node) found.set(path.join('-'), (node as ColorToken).$value);
    else {
      for (const [name, child] of Object.entries(node)) {
        if (!name.startsWith('$')) walk(child as object, [...path, name]);
      }
    }
  };
  walk((file as { color: object }).color, []);
  return found;
}

test.each(Object.entries(files))(
  'the committed %s colours are what the solver makes of the house seeds',
  (mode, file) => {
    const colors = colorsOf(file);
    const palette = solvePalettes(seedColors)[mode as ModeName];
    expect(Object.fromEntries([...colors].map(([name, { hex }]) => [name, hex]))).toEqual(palette);
    for (const { colorSpace, components, hex } of colors.values()) {
      expect(colorSpace).toBe('srgb');
      const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
      expect(components.map((component) => Math.round(component * 255))).toEqual(channels);
    }
  },
);

test('every colour of a theme has a token name, and every colour token a place in the theme', () => {
  const emitted = [...readSheet(createTenantTheme({}).css).light.keys()];
  const ofColors = emitted.filter((name) => name.startsWith('--aut-color-'));
  const tokens = [...colorsOf(light).keys()].map((name) => `--aut-color-${name}`);
  expect(ofColors.sort()).toEqual(tokens.sort());
});
