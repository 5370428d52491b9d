import type { InsightFactor } from '../model';
import { plainText } from './plainText';

/** One factor of a finding as a bar: its name, its direction and its length. */
export interface FactorBar {
  readonly label: string;
  /** Whether it speaks for more of the finding or for less. `none`: it weighs 0. `unknown`: its weight is not known. */
  readonly direction: 'increases' | 'decreases' | 'none' | 'unknown';
  /** As the source gave it; `null`: not known. */
  readonly contribution: number | null;
  /** Length of its bar, 0–1, the longest being 1. */
  readonly ratio: number;
  readonly detail: string | null;
}

/** The weightiest factors as bars, and how many were left out. */
export interface FactorBars {
  readonly bars: readonly FactorBar[];
  /** How many more there are. */
  readonly more: number;
}

/**
 * The factors of a finding for a bar chart: the weightiest first, whatever their sign, those without a known weight
 * last. Bars are drawn in proportion to the weightiest and not to a sum, which need not be 1.
 *
 * @param limit How many are shown. @default 6
 */
export function factorBars(factors: readonly InsightFactor[], limit = 6): FactorBars {
  const weighed = factors
    .map(({ label, contribution, detail }) => ({
      label: plainText(label, 120).text,
      contribution:
        typeof contribution === 'number' && Number.isFinite(contribution) ? contribution : null,
      detail: plainText(detail, 300).text || null,
    }))
    .sort(
      (a, b) =>
        weight(b.contribution) - weight(a.contribution) ||
        (a.label < b.label ? -1 : Number(a.label > b.label)),
    );
  const longest = Math.abs(weighed[0]?.contribution ?? 0);
  const bars = weighed.slice(0, Math.max(0, limit)).map((factor) => ({
    ...factor,
    direction: directionOf(factor.contribution),
    ratio:
      longest === 0 || factor.contribution === null ? 0 : Math.abs(factor.contribution) / longest,
  }));
  return { bars, more: weighed.length - bars.length };
}

function weight(contribution: number | null): number {
  return contribution === null ? -1 : Math.abs(contribution);
}

function directionOf(contribution: number | null): FactorBar['direction'] {
  if (contribution === null) return 'unknown';
  if (contribution === 0) return 'none';
  return contribution > 0 ? 'increases' : 'decreases';
}
