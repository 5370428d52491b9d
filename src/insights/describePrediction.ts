import type { Prediction } from '../model';
import { checkPrediction } from './checkPrediction';
import { formatMoment } from './formatMoment';
import { formatPredicted } from './formatPredicted';
import { formatMessage, formatNumber, formatQuantity, type Message } from '../i18n/index';
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
  /** All parts as one text. */
  readonly sentence: string;
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
  const what =
    value === null
      ? say('predictionNoValue', { metric })
      : say(isOver ? 'predictionWhatBefore' : 'predictionWhat', { metric, value });

  const sayRange = () => {
    if (interval === null) return say('predictionNoRange');
    const lower = formatQuantity(interval.lower, unit, locale);
    const upper = formatQuantity(interval.upper, unit, locale);
    if (interval.level === null) return say('predictionRange', { lower, upper });
    const level = formatNumber(interval.level, locale, {
      style: 'percent',
      maximumFractionDigits: 1,
    });
    return say('predictionRangeLevel', { lower, upper, level });
  };
  const sayWhen = () => {
    const period = plainText(prediction.horizon.text, 80).text.replaceAll('_', ' ');
    if (until === null) {
      return period === '' ? say('predictionNoHorizon') : say('predictionByText', { when: period });
    }
    const when = formatMoment(until, now, locale, timeZone);
    return say(isOver ? 'predictionByPast' : 'predictionBy', { when });
  };

  const range = predicted?.kind === 'number' || interval !== null ? sayRange() : '';
  const when = sayWhen();
  const basis = trainingBasis(prediction.trainedOn, say);
  const sentence = say('predictionSentence', { what, range, when, basis });
  return {
    sentence: sentence.replace(/\s+/g, ' ').trim(),
    what,
    range,
    when,
    basis,
    value,
    isOver,
    faults,
  };
}
