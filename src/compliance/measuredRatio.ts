/** The ratio, when it is one (0–1); `null` for a missing, infinite or impossible one. */
export function measuredRatio(ratio: number | null): number | null {
  return ratio !== null && ratio >= 0 && ratio <= 1 ? ratio : null;
}
