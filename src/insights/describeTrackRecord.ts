import { formatNumber } from '../i18n/index';
import type { PredictionMessages } from './describePrediction';
import { predictionMessages } from './predictionMessages';
import type { TrackRecord } from './predictionTrackRecord';
import { formatMessage } from '../i18n/index';

/** Says how earlier predictions did, beside how they should have done by their own claim. */
export function describeTrackRecord(
  { past, judged, hits, coverage, expectedCoverage }: TrackRecord,
  { locale, messages = {} }: { locale: string; messages?: Partial<PredictionMessages> | undefined },
): string {
  const texts = { ...predictionMessages, ...messages };
  if (judged === 0) return formatMessage(texts.trackNone, {}, locale);
  const hasTexts = past.some(
    ({ verdict, prediction }) =>
      verdict !== 'unknown' && typeof prediction.outcome?.actual === 'string',
  );
  const message = coverage === null || hasTexts ? texts.trackText : texts.trackRange;
  const record = formatMessage(message, { hits, count: judged }, locale);
  if (expectedCoverage === null || hasTexts) return record;
  const percent = formatNumber(expectedCoverage, locale, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  return `${record} ${formatMessage(texts.trackExpected, { percent }, locale)}`;
}
