import type { Message } from '../i18n/index';

/** The English texts of what a memory does, by their keys. */
export const memoryMessages = {
  returnSeverityRose: 'Back because its severity rose from {before} to {after}.',
  returnBecameCritical: 'Back because it became critical.',
  returnImpactRose: 'Back because its impact grew from {before} to {after}.',
  returnEvidenceChanged: 'Back because it rests on other evidence than when it was dismissed.',
  returnTimeIsUp: 'Back because the time it was put off for is over.',
  returnUnknownSeverity: 'unreported',
  returnUnknownImpact: 'unreported',
} as const satisfies Readonly<Record<string, Message>>;
