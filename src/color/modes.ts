import type { ModeName } from './palette';

/** The lightness steps (OKLCH) and contrast targets from which one mode's palette is solved. */
export interface Mode {
  /** Colours move towards white to gain contrast; in light modes they move towards black. */
  readonly dark: boolean;
  /** WCAG minimum of text: 4.5, or 7 with more contrast. */
  readonly textRatio: number;
  /** WCAG minimum of what is not text: 3, or 4.5 with more contrast. */
  readonly graphicRatio: number;
  readonly canvas: number;
  readonly sunken: number;
  readonly raised: number;
  readonly overlay: number;
  readonly soft: readonly [rest: number, hover: number, active: number];
  readonly text: number;
  readonly textMuted: number;
  readonly border: number;
  /** Contrast of the hairline between parts; decoration needs none, so 1 unless there is more contrast. */
  readonly borderRatio: number;
}

/** Tints stay as they are when contrast is raised: what is drawn on them moves away. */
const lightSoft = [0.955, 0.935, 0.915] as const;
const darkSoft = [0.28, 0.315, 0.35] as const;

/**
 * Surfaces step lighter as they rise. Every tint (`soft`) lies beyond the surfaces, so its active state is the
 * worst ground that text can meet; the text steps are where the solver starts, not a promise.
 */
export const modes: Readonly<Record<ModeName, Mode>> = {
  light: {
    dark: false,
    textRatio: 4.5,
    graphicRatio: 3,
    canvas: 0.985,
    sunken: 0.965,
    raised: 1,
    overlay: 1,
    soft: lightSoft,
    text: 0.22,
    textMuted: 0.5,
    border: 0.905,
    borderRatio: 1,
  },
  dark: {
    dark: true,
    textRatio: 4.5,
    graphicRatio: 3,
    canvas: 0.19,
    sunken: 0.165,
    raised: 0.22,
    overlay: 0.25,
    soft: darkSoft,
    text: 0.935,
    textMuted: 0.72,
    border: 0.33,
    borderRatio: 1,
  },
  lightMore: {
    dark: false,
    textRatio: 7,
    graphicRatio: 4.5,
    canvas: 1,
    sunken: 0.975,
    raised: 1,
    overlay: 1,
    soft: lightSoft,
    text: 0,
    textMuted: 0.38,
    border: 0.7,
    borderRatio: 3,
  },
  darkMore: {
    dark: true,
    textRatio: 7,
    graphicRatio: 4.5,
    canvas: 0,
    sunken: 0,
    raised: 0.16,
    overlay: 0.2,
    soft: darkSoft,
    text: 1,
    textMuted: 0.85,
    border: 0.5,
    borderRatio: 3,
  },
};
