import type { ConfidenceCalibration } from '../model';
import { isRatio } from './isRatio';

/** One statement whose outcome is known. */
export interface ConfidenceOutcome {
  /** What was claimed, 0–1. */
  readonly claimed: number;
  readonly cameTrue: boolean;
}

/** How often statements came true, by what they claimed: ten bins from 0 to 1. */
export type CalibrationTable = readonly (ConfidenceCalibration | null)[];

const bins = 10;

/** The place in a calibration table of a claim from 0 to 1. */
export function calibrationBin(claimed: number): number {
  return Math.min(bins - 1, Math.floor(claimed * bins));
}

/**
 * Counts how often statements of about the same confidence came true (a reliability table in ten equal bins). A bin
 * without outcomes is `null`; a claim that is no ratio is left out.
 */
export function calibrationTable(outcomes: readonly ConfidenceOutcome[]): CalibrationTable {
  const tally = Array.from({ length: bins }, () => ({ count: 0, right: 0 }));
  for (const { claimed, cameTrue } of outcomes) {
    const bin = isRatio(claimed) ? tally[calibrationBin(claimed)] : undefined;
    if (bin === undefined) continue;
    bin.count += 1;
    if (cameTrue) bin.right += 1;
  }
  return tally.map(({ count, right }) => (count === 0 ? null : { count, observed: right / count }));
}
