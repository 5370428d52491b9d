import { formatHex } from './formatHex';
import type { Mode } from './modes';
import { fromOklch, toOklch, type Oklch } from './oklch';
import { families, type Family, type Palette } from './palette';
import { relativeLuminance } from './relativeLuminance';
import type { Rgb } from './rgb';
import { solveSolid } from './solveSolid';
import { solveTone } from './solveTone';

/** What one mode's palette is solved from. */
export interface PaletteInput {
  readonly mode: Mode;
  /** Each family's own colour. */
  readonly tones: Readonly<Record<Family, Rgb>>;
  /** Hue and chroma of the greys. */
  readonly tint: Oklch;
  readonly series: readonly Rgb[];
}

/** Chroma of a tint's rest, hover and active state: a share of the family's own, up to a limit. */
const softChroma = [
  { share: 0.2, limit: 0.03 },
  { share: 0.25, limit: 0.04 },
  { share: 0.3, limit: 0.05 },
] as const;

/**
 * One mode's palette. All text, borders and indicators are solved against one ground: the surface or tint that is
 * worst for them. So they can be read on every surface and every tint, their own and all others'.
 */
export function solvePalette({ mode, tones, tint, series }: PaletteInput): Palette {
  const grey = (l: number) => fromOklch(l, tint.c, tint.h);
  const surfaces = {
    canvas: grey(mode.canvas),
    sunken: grey(mode.sunken),
    raised: grey(mode.raised),
    overlay: grey(mode.overlay),
  };
  const members = families.map((family) => {
    const tone = toOklch(tones[family]);
    return { family, tone, softs: tintsOf(tone, mode) };
  });

  const worst = (colors: readonly Rgb[]) =>
    (mode.dark ? Math.max : Math.min)(...colors.map(relativeLuminance));
  const surface = worst(Object.values(surfaces));
  const ground = worst([...Object.values(surfaces), ...members.flatMap(({ softs }) => softs)]);
  const solve = (wanted: Oklch, ratio: number, on = ground) =>
    solveTone(wanted, on, ratio, mode.dark);
  const greyText = (l: number) => solve({ ...tint, l }, mode.textRatio);
  const edge = { ...tint, l: mode.border };

  const palette: Record<string, string> = {};
  const put = (group: string, colors: Readonly<Record<string, Rgb>>) => {
    for (const [name, rgb] of Object.entries(colors)) palette[`${group}-${name}`] = formatHex(rgb);
  };
  put('surface', surfaces);
  put('text', {
    default: greyText(mode.text),
    muted: greyText(mode.textMuted),
    // WCAG exempts disabled text; it stays legible all the same.
    disabled: solve(edge, mode.graphicRatio, surface),
  });
  put('border', {
    default: solve(edge, mode.borderRatio, surface),
    strong: solve(edge, mode.graphicRatio),
  });
  for (const { family, tone, softs } of members) {
    const [soft = 0, softHover = 0, softActive = 0] = softs;
    put(family, {
      ...solveSolid(tones[family], mode, relativeLuminance(surfaces.canvas)),
      soft,
      'soft-hover': softHover,
      'soft-active': softActive,
      text: solve(tone, mode.textRatio),
      indicator: solve(tone, mode.graphicRatio),
    });
  }
  put('focus', { ring: solve(toOklch(tones.primary), mode.graphicRatio) });
  put('series', Object.fromEntries(series.map((rgb, index) => [index + 1, rgb])));
  return palette as Palette;
}

/** A family's tints at rest, under the pointer and pressed. */
function tintsOf({ c, h }: Oklch, mode: Mode): Rgb[] {
  return softChroma.map(({ share, limit }, state) =>
    fromOklch(mode.soft[state] ?? 0, Math.min(c * share, limit), h),
  );
}
