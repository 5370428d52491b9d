import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import button from '../../tokens/component/button.tokens.json';
import chart from '../../tokens/component/chart.tokens.json';
import panel from '../../tokens/component/panel.tokens.json';
import contract from '../../tokens/contrast.contract.json';
import { formatHex, parseColor, type ModeName } from '../color/index';
import { createTenantTheme } from './createTenantTheme';
import { readSheet } from './testSupport/readSheet';

const modes: ModeName[] = ['light', 'dark', 'lightMore', 'darkMore'];

/** `--aut-button-text` stands for the colour that the component's token refers to. */
function colorOf(name: string): string {
  const [, part = '', token = ''] = /^--aut-([a-z]+)-(.+)$/.exec(name) ?? [];
  const parts: Record<string, Record<string, unknown>> = { ...button, ...chart, ...panel };
  const reference = parts[part]?.[token];
  if (reference === undefined) return name;
  const { $value } = reference as { $value: string };
  return `--aut-${$value.slice(1, -1).replaceAll('.', '-')}`;
}

const pairs = [
  ...contract.pairs,
  ...contract.componentPairs.map((pair) => ({
    ...pair,
    fg: colorOf(pair.fg),
    bg: colorOf(pair.bg),
  })),
];

/** WCAG 2.x relative luminance, written a second time from the specification's text. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The pairs of the contract that a brand's emitted style sheet breaks. */
function broken(brand: unknown): string[] {
  const sheet = readSheet(createTenantTheme(brand, { tenantId: 'grid' }).css);
  return modes.flatMap((mode) => {
    const known = new Map<string, number>();
    const read = (name: string) => {
      let value = known.get(name);
      if (value === undefined) {
        value = luminance(sheet[mode].get(name) ?? '');
        known.set(name, value);
      }
      return value;
    };
    const isMore = mode.endsWith('More');
    return pairs.flatMap(({ id, fg, bg, minimum, minimumMore }) => {
      const [a, b] = [read(fg), read(bg)];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      const wanted = isMore ? minimumMore : minimum;
      // Written so that a missing colour, which makes the ratio NaN, fails too.
      return ratio >= wanted ? [] : [`${mode} ${id}: ${ratio} < ${wanted}`];
    });
  });
}

function* grid(steps: number) {
  const channel = (step: number) => Math.round((255 * step) / (steps - 1));
  for (let r = 0; r < steps; r++) {
    for (let g = 0; g < steps; g++) {
      for (let b = 0; b < steps; b++) {
        yield formatHex((channel(r) << 16) | (channel(g) << 8) | channel(b));
      }
    }
  }
}

describe('the contrast contract', () => {
  test('names each pair once', () => {
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
    expect(contract.pairs.length).toBeGreaterThan(300);
  });

  const steps = process.env.AUT_FULL_GRID === '1' ? 17 : 9;
  test(
    `is kept in all four modes by the emitted CSS of ${steps}³ brand colours`,
    { timeout: 600_000 },
    () => {
      const failures: string[] = [];
      for (const primary_color of grid(steps)) {
        failures.push(...broken({ primary_color }).map((failure) => `${primary_color} ${failure}`));
      }
      expect(failures).toEqual([]);
    },
  );

  test('is kept by any three brand colours together', { timeout: 120_000 }, () => {
    const color = fc.integer({ min: 0, max: 0xffffff }).map(formatHex);
    fc.assert(
      fc.property(color, color, color, (primary_color, secondary_color, accent_color) => {
        expect(broken({ primary_color, secondary_color, accent_color })).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    '#000',
    '#fff',
    '#ffff00',
    '#00ffff',
    '#767676',
    '#777777',
    '#249249',
    '#3B82F6',
    'magenta',
    'brown',
  ])('is kept by %s, which has broken palettes before', (color) => {
    expect(parseColor(color)).not.toBeNull();
    expect(broken({ primary_color: color, secondary_color: color, accent_color: color })).toEqual(
      [],
    );
  });
});
