import { type ConfidenceThresholds, describeConfidence } from '../../../insights';
import type { Confidence } from '../../../model';
import { isolate } from './isolate';
import type { InsightFormat } from '../messages/panelMessages';

/** Confidence in words with what it rests on: "High confidence · 14 of 15 signals agree". */
export function confidenceText(
  confidence: Confidence,
  thresholds: ConfidenceThresholds | undefined,
  format: InsightFormat,
): string {
  const { label, basis } = describeConfidence(confidence, {
    locale: format.locale,
    messages: format.messages,
    thresholds,
  });
  return basis === null ? label : `${label} · ${isolate(basis, format)}`;
}
