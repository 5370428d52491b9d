/**
 * The colour of a step, 0–4, of the one ramp for times, as CSS: from a quiet line to the colour of text. Neither
 * end is the brand's: a brand may be as light as a quiet line, and then all steps would be one colour.
 */
export function rampColor(level: number): string {
  return `color-mix(in oklab, var(--aut-color-text-default) ${level * 25}%, var(--aut-color-border-strong))`;
}
