import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { colorDistance, toOklch } from './oklch';
import { families, familyRoles, type Family, type ModeName, type Palette } from './palette';
import { parseColor } from './parseColor';
import type { Rgb } from './rgb';
import { solvePalettes } from './solvePalettes';
import { houseSeeds } from './testSupport/houseSeeds';

const modes: ModeName[] = ['light', 'dark', 'lightMore', 'darkMore'];
const color = fc.integer({ min: 0, max: 0xffffff });
const solve = (primary: Rgb, secondary = primary) =>
  solvePalettes({ ...houseSeeds, primary, secondary });
const read = (palette: Palette, name: keyof Palette) => parseColor(palette[name]) ?? Number.NaN;

/** 512 brand colours: eight steps of each channel. */
const grid = Array.from({ length: 512 }, (_, index) => {
  const step = (shift: number) => Math.round(((index >> shift) & 7) * (255 / 7));
  return (step(6) << 16) | (step(3) << 8) | step(0);
});

describe('solvePalettes', () => {
  test('gives every colour of every mode as #rrggbb', () => {
    const { light, ...others } = solve(0x123456);
    const names = families.flatMap((family) => familyRoles.map((role) => `${family}-${role}`));
    expect(Object.keys(light)).toEqual(expect.arrayContaining(names));
    for (const palette of [light, ...Object.values(others)]) {
      expect(Object.keys(palette)).toEqual(Object.keys(light));
      for (const hex of Object.values(palette)) expect(hex).toMatch(/^#[\da-f]{6}$/);
    }
  });

  test('keeps at least 90 % of 512 brand colours exactly, and comes near to the others', () => {
    const distances = grid.map((rgb) =>
      colorDistance(rgb, read(solve(rgb).light, 'primary-solid')),
    );
    const kept = distances.filter((distance) => distance === 0);
    expect(kept.length / grid.length).toBeGreaterThanOrEqual(0.9);
    expect(Math.max(...distances)).toBeLessThanOrEqual(0.05);
  });

  test('leaves a colour alone that it has solved before', () => {
    fc.assert(
      fc.property(color, (rgb) => {
        const solid = solve(rgb).light['primary-solid'];
        expect(solve(parseColor(solid) ?? 0).light['primary-solid']).toBe(solid);
      }),
    );
  });

  test('is the same for the same seeds', () => {
    fc.assert(
      fc.property(color, color, (a, b) => {
        const first = solve(a, b);
        solve(b, a);
        expect(solve(a, b)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  test('shows hover and active as visible steps in one direction, for every family', () => {
    fc.assert(
      fc.property(color, fc.constantFrom(...families), (rgb, family: Family) => {
        const palettes = solve(rgb);
        for (const mode of modes) {
          const [rest, hover, active] = (['solid', 'solid-hover', 'solid-active'] as const).map(
            (role) => read(palettes[mode], `${family}-${role}`),
          ) as [Rgb, Rgb, Rgb];
          expect(colorDistance(rest, hover)).toBeGreaterThanOrEqual(0.02);
          expect(colorDistance(hover, active)).toBeGreaterThanOrEqual(0.02);
          expect(Math.sign(toOklch(hover).l - toOklch(rest).l)).toBe(
            Math.sign(toOklch(active).l - toOklch(hover).l),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  test('lifts a dark brand off a dark page', () => {
    for (const rgb of [0x000000, 0x1f2937, 0x123456]) {
      expect(toOklch(read(solve(rgb).dark, 'primary-solid')).l).toBeGreaterThan(0.4);
    }
  });

  describe('status colours', () => {
    const statuses = ['danger', 'warning', 'success', 'info'] as const;

    test('can be told from any primary colour as a filled control', () => {
      for (const rgb of grid) {
        const { light } = solve(rgb);
        for (const status of statuses) {
          expect(
            colorDistance(read(light, `${status}-solid`), read(light, 'primary-solid')),
          ).toBeGreaterThanOrEqual(0.069);
        }
      }
    });

    test('can be told from each other, in any of their looks', () => {
      for (const rgb of [0x808080, 0xd92d20, 0xf59e0b, 0x15803d, 0x2563eb]) {
        const { light } = solve(rgb);
        for (const [index, a] of statuses.entries()) {
          for (const b of statuses.slice(index + 1)) {
            expect(
              colorDistance(read(light, `${a}-solid`), read(light, `${b}-solid`)),
            ).toBeGreaterThan(0.1);
          }
        }
      }
    });

    test('keep their usual look beside a brand that is like none of them', () => {
      const { light } = solve(0x7c3aed);
      expect(light['danger-solid']).toBe('#d92d20');
      expect(light['warning-solid']).toBe('#f59e0b');
    });
  });
});
