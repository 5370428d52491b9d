/**
 * Return on investment, (benefit − cost) / cost, as a ratio: 0.5 is half more than was spent. `null`
 * where nothing was spent or a figure is missing; it is never infinite.
 */
export function roi(benefit: number, cost: number): number | null {
  if (!(cost > 0)) return null;
  const ratio = (benefit - cost) / cost;
  return Number.isFinite(ratio) ? ratio : null;
}
