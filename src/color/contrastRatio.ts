import { parseColor } from './parseColor';
import { luminanceContrast, relativeLuminance } from './relativeLuminance';

/**
 * The WCAG 2.x contrast ratio of two opaque colours, 1 to 21, not rounded: 4.499 does not reach 4.5.
 * Takes what `parseColor` takes; answers `NaN` when either is not such a colour.
 */
export function contrastRatio(a: string, b: string): number {
  const first = parseColor(a);
  const second = parseColor(b);
  if (first === null || second === null) return Number.NaN;
  return luminanceContrast(relativeLuminance(first), relativeLuminance(second));
}
