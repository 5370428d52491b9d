import type { PredictedMetric, PredictedValue, Prediction } from '../model';
import { checkPrediction } from './checkPrediction';
import { formatMoment } from './formatMoment';
import { formatPredicted } from './formatPredicted';
import {
  cachedIntl,
  formatMessage,
  formatNumber,
  formatQuantity,
  type Message,
} from '../i18n/index';
import { periodInWords } from './periodInWords';
import { plainText } from './plainText';
import type { PredictionFault } from './predictionFault';
import { predictionMessages } from './predictionMessages';
import { trainingBasis } from './trainingBasis';

/** The texts of `describePrediction`, by the keys of `predictionMessages`. */
export type PredictionMessages = Readonly<Record<keyof typeof predictionMessages, Message>>;

/** For whom a prediction is put into words: language, time zone and the time that is now. */
export interface PredictionOptions {
  /** BCP 47 tag. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Epoch milliseconds. Without it nothing is called over. */
  readonly now?: number | undefined;
  readonly messages?: Partial<PredictionMessages> | undefined;
}

/** A prediction in words: what and how much, in what range, for when, from what data. */
export interface PredictionDescription {
  /** All parts as one text, each that was not reported as a sentence of its own. */
  readonly sentence: string;
  /** What was reported, as a person would say it. */
  readonly told: string;
  /** What was not reported, and what of a range cannot be, in one line; empty: nothing. */
  readonly aside: string;
  readonly what: string;
  readonly range: string;
  readonly when: string;
  readonly basis: string;
  /** The value alone, such as "4,200"; `null`: none can be read. */
  readonly value: string | null;
  /** What it was for is over. */
  readonly isOver: boolean;
  readonly faults: readonly PredictionFault[];
}

/**
 * Says a prediction in full. A part that was not reported or makes no sense is said to be missing; nothing is made up.
 * A range of what cannot be negative (`count`, `ms`) is told from zero on, which is as likely, and `aside` says so.
 *
 * @throws RangeError when the time zone is not one that Intl knows.
 */
export function describePrediction(
  prediction: Prediction,
  { locale, timeZone, now, messages = {} }: PredictionOptions,
): PredictionDescription {
  const texts = { ...predictionMessages, ...messages };
  const say = (
    key: keyof typeof predictionMessages,
    values: Record<string, string | number> = {},
  ) => formatMessage(texts[key], values, locale);
  const { predicted, interval, until, faults } = checkPrediction(prediction);
  const { unit } = prediction.metric;
  const metric =
    plainText(prediction.metric.label, 120).text || plainText(prediction.metric.id, 120).text;
  const isOver = until !== null && now !== undefined && until < now;

  const value =
    predicted === null
      ? null
      : formatPredicted(predicted, unit, locale, (entry) => say('predictionEntry', entry));
  const thing = plainText(prediction.metric.failureOf, 120).text;
  const isFailure = thing !== '' && unit === 'ratio' && predicted?.kind === 'number' && !isOver;
  const sayWhat = () => {
    if (value === null) return say('predictionNoValue', { metric });
    if (isFailure) return say('predictionFailure', { value, thing });
    return say(isOver ? 'predictionWhatBefore' : 'predictionWhat', { metric, value });
  };
  const what = sayWhat();
  const lowest = lowestPossible(prediction.metric, predicted);

  const sayRange = () => {
    if (interval === null) return say('predictionNoRange');
    const lower = formatQuantity(Math.max(interval.lower, lowest), unit, locale);
    const upper = formatQuantity(interval.upper, unit, locale);
    if (interval.level === null) return say('predictionRange', { lower, upper });
    const level = formatNumber(interval.level, locale, {
      style: 'percent',
      maximumFractionDigits: 1,
    });
    return say('predictionRangeLevel', { lower, upper, level });
  };
  const period = plainText(prediction.horizon.text, 80).text.replaceAll('_', ' ');
  const moment = until === null ? null : formatMoment(until, now, locale, timeZone);
  const length = periodInWords(period, locale);
  const sayWhen = () => {
    if (moment !== null) return say(isOver ? 'predictionByPast' : 'predictionBy', { when: moment });
    return period === ''
      ? say('predictionNoHorizon')
      : say('predictionByText', { when: length ?? period });
  };
  /** What and when in one sentence, where they fit into one. */
  const sayWhatWhen = () => {
    if (value !== null && isFailure && moment === null && length !== null) {
      return say('predictionFailureWithin', { value, thing, when: length });
    }
    if (value !== null && !isFailure && moment !== null) {
      const key = isOver ? 'predictionWhatBeforeBy' : 'predictionWhatBy';
      return say(key, { metric, value, when: moment });
    }
    return hasWhen ? `${what} ${when}` : what;
  };

  const hasWhen = moment !== null || period !== '';
  const wantsRange = predicted?.kind === 'number' || interval !== null;
  const range = wantsRange ? sayRange() : '';
  const when = sayWhen();
  const knownBasis = trainingBasis(prediction.trainedOn, say);
  const basis = knownBasis ?? say('predictionNoBasis');
  const gaps = [
    ...(wantsRange && interval === null ? [say('predictionGapRange')] : []),
    ...(hasWhen ? [] : [say('predictionGapWhen')]),
    ...(knownBasis === null ? [say('predictionGapBasis')] : []),
  ];
  return {
    sentence: oneLine(say('predictionSentence', { what, range, when, basis })),
    told: oneLine([sayWhatWhen(), interval === null ? '' : range, knownBasis ?? ''].join(' ')),
    aside: oneLine(
      [
        interval !== null && interval.lower < lowest
          ? say('predictionBelowZero', { lower: formatQuantity(interval.lower, unit, locale) })
          : '',
        gaps.length === 0
          ? ''
          : say('predictionGaps', {
              things: cachedIntl(Intl.ListFormat, locale, { type: 'unit' }).format(gaps),
            }),
      ].join(' '),
    ),
    what,
    range,
    when,
    basis,
    value,
    isOver,
    faults,
  };
}

/** Counts and lengths of time are never negative; a prediction that is negative itself measures something else. */
function lowestPossible({ unit }: PredictedMetric, predicted: PredictedValue | null): number {
  const isAmount = unit === 'count' || unit === 'ms';
  return isAmount && predicted?.kind === 'number' && predicted.value >= 0
    ? 0
    : Number.NEGATIVE_INFINITY;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
