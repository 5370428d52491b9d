/** The colour of a step, 0–4, of the one ramp for times: from a quiet line to the brand's own colour, as CSS. */
export function rampColor(level: number): string {
  return `color-mix(in oklab, var(--aut-color-primary-indicator) ${level * 25}%, var(--aut-color-border-strong))`;
}
