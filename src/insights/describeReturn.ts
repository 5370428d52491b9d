import type { ReturnedInsight } from './applyMemory';
import { formatNumber } from '../i18n/index';
import { isRatio } from './isRatio';
import { memoryMessages } from './memoryMessages';
import type { Message } from '../i18n/index';
import { plainText } from './plainText';
import { formatMessage } from '../i18n/index';

/** In which language and with which words `describeReturn` says why a finding is back. */
export interface ReturnOptions {
  /** @default 'en' */
  readonly locale?: string | undefined;
  readonly messages?: Readonly<Partial<Record<keyof typeof memoryMessages, Message>>> | undefined;
  /** The word for a severity. @default the severity itself */
  readonly severityWord?: ((severity: string) => string) | undefined;
}

const messageOf = {
  'severity-rose': 'returnSeverityRose',
  'became-critical': 'returnBecameCritical',
  'impact-rose': 'returnImpactRose',
  'evidence-changed': 'returnEvidenceChanged',
  'time-is-up': 'returnTimeIsUp',
} as const;

/** Says in one sentence why a dismissed finding is shown again. */
export function describeReturn(
  { insight, cause, record }: ReturnedInsight,
  { locale = 'en', messages = {}, severityWord = (severity) => severity }: ReturnOptions = {},
): string {
  const texts = { ...memoryMessages, ...messages };
  const severity = (value: string | null) =>
    value === null
      ? formatMessage(texts.returnUnknownSeverity, {}, locale)
      : plainText(severityWord(value), 40).text;
  const impact = (value: unknown) =>
    isRatio(value)
      ? formatNumber(value, locale, { style: 'percent', maximumFractionDigits: 0 })
      : formatMessage(texts.returnUnknownImpact, {}, locale);
  const values =
    cause === 'impact-rose'
      ? { before: impact(record.about.impactRatio), after: impact(insight.impact?.ratio) }
      : { before: severity(record.about.severity), after: severity(insight.severity) };
  return formatMessage(texts[messageOf[cause]], values, locale);
}
