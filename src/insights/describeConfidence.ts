import type { Confidence } from '../model';
import {
  confidenceLevel,
  type ConfidenceLevel,
  type ConfidenceThresholds,
} from './confidenceLevel';
import { confidenceMessages } from './confidenceMessages';
import { formatNumber } from '../i18n/index';
import type { Message } from '../i18n/index';
import { plainText } from './plainText';
import { formatMessage } from '../i18n/index';
import { shownRatio } from './shownRatio';
import { toConfidence } from './toConfidence';
import { trustedCalibration } from './trustedCalibration';

/**
 * In which language and with which words a confidence is described, and from which ratios it is called high or medium.
 */
export interface ConfidenceOptions {
  /** @default 'en' */
  readonly locale?: string | undefined;
  readonly messages?:
    | Readonly<Partial<Record<keyof typeof confidenceMessages, Message>>>
    | undefined;
  readonly thresholds?: ConfidenceThresholds | undefined;
}

/** A confidence in words. */
export interface ConfidenceDescription {
  readonly level: ConfidenceLevel;
  /** Such as "High confidence". */
  readonly label: string;
  /** What it rests on: the source's own words, or how often it was right before. `null`: nothing is known. */
  readonly basis: string | null;
  /** The figure, named for what it is. `null`: there is none. */
  readonly figure: string | null;
  /** Its earlier cases were right at least 10 points less often than it claims. */
  readonly warning: string | null;
}

const overstatedBy = 0.1;

/**
 * Puts a confidence into words with what it rests on. A share of earlier cases is shown as one only from 20 outcomes
 * on; a model's bare score is rounded to 5 points and called a score, since nobody has checked it against outcomes. No
 * figure belies the word beside it; see `shownRatio`.
 */
export function describeConfidence(
  confidence: Confidence,
  { locale = 'en', messages = {}, thresholds }: ConfidenceOptions = {},
): ConfidenceDescription {
  const texts = { ...confidenceMessages, ...messages };
  const read = toConfidence(confidence);
  const level = confidenceLevel(read, thresholds);
  const percent = (ratio: number, steps: number) =>
    formatNumber(shownRatio(ratio, steps, thresholds), locale, {
      style: 'percent',
      maximumFractionDigits: 0,
    });

  if (read.kind === 'unknown') {
    const unreadable = read.reason === 'out-of-range' || read.reason === 'unreadable';
    const label = unreadable ? texts.confidenceUnreadable : texts.confidenceUnknown;
    const basis = unreadable ? null : ownWords(read.reason);
    return { level, label: formatMessage(label, {}, locale), basis, figure: null, warning: null };
  }

  const label = formatMessage(texts[labelOf[level]], {}, locale);
  const ownBasis = ownWords(read.basis);
  if (read.kind === 'categorical') {
    return { level, label, basis: ownBasis, figure: null, warning: null };
  }
  const calibration = trustedCalibration(read);
  if (calibration === null) {
    const few = read.calibration?.count;
    const fewOutcomes =
      few === undefined ? null : formatMessage(texts.confidenceFewOutcomes, { count: few }, locale);
    const score = percent(read.value, 20);
    const figure = formatMessage(texts.confidenceModelScore, { percent: score }, locale);
    return { level, label, basis: ownBasis ?? fewOutcomes, figure, warning: null };
  }
  const { count, observed } = calibration;
  const record = formatMessage(
    texts.confidenceObserved,
    { count, percent: percent(observed, 100) },
    locale,
  );
  const isOverstated = read.value - observed >= overstatedBy;
  return {
    level,
    label,
    basis: ownBasis ?? record,
    figure: record,
    warning: isOverstated ? formatMessage(texts.confidenceOverstated, {}, locale) : null,
  };
}

const labelOf = {
  high: 'confidenceHigh',
  medium: 'confidenceMedium',
  low: 'confidenceLow',
  unknown: 'confidenceUnknown',
} as const;

function ownWords(text: string | null | undefined): string | null {
  const plain = plainText(text, 200).text;
  return plain === '' ? null : plain;
}
