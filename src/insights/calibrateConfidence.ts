import type { Confidence } from '../model';
import { calibrationBin, type CalibrationTable } from './calibrationTable';
import { toConfidence } from './toConfidence';

/**
 * The confidence with what is known of its source's earlier cases. A word or an unknown confidence stays as it is, and
 * a calibration that the source itself sent is kept.
 */
export function calibrateConfidence(confidence: Confidence, table: CalibrationTable): Confidence {
  const read = toConfidence(confidence);
  if (read.kind !== 'probability' || (read.calibration ?? null) !== null) return read;
  return { ...read, calibration: table[calibrationBin(read.value)] ?? { count: 0, observed: 0 } };
}
