import type { Message } from '../i18n/index';

/** The English texts of `describePrediction` and `describeTrackRecord`, by their keys. Each part is a whole phrase. */
export const predictionMessages = {
  predictionSentence: '{what} {range} {when} {basis}',
  predictionWhat: '{metric} is expected to be {value}.',
  predictionWhatBefore: '{metric} was expected to be {value}.',
  predictionWhatBy: '{metric} is expected to be {value} by {when}.',
  predictionWhatBeforeBy: '{metric} was expected to be {value} by {when}, which is over.',
  predictionFailure: '{value} chance that {thing} fails.',
  predictionFailureWithin: '{value} chance that {thing} fails within {when}.',
  predictionNoValue: 'The prediction for {metric} cannot be read.',
  predictionRangeLevel: 'It lies between {lower} and {upper} with a probability of {level}.',
  predictionRange: 'It may lie between {lower} and {upper}; how likely that is was not reported.',
  predictionNoRange: 'No range is available.',
  predictionBy: 'This is for {when}.',
  predictionByPast: 'This was for {when}, which is over.',
  predictionByText: 'This is for the period “{when}”.',
  predictionNoHorizon: 'For when was not reported.',
  predictionFromDays: {
    one: 'It rests on {count} day of data.',
    other: 'It rests on {count} days of data.',
  },
  predictionFromPoints: {
    one: 'It rests on {count} data point.',
    other: 'It rests on {count} data points.',
  },
  predictionFromBoth: {
    one: 'It rests on {points} data points from {count} day.',
    other: 'It rests on {points} data points from {count} days.',
  },
  predictionNoBasis: 'What data it rests on was not reported.',
  predictionGaps: 'Not reported: {things}.',
  predictionGapRange: 'range',
  predictionGapWhen: 'time',
  predictionGapBasis: 'data source',
  predictionBelowZero: 'Its source lets the range begin at {lower}, which cannot be.',
  predictionEntry: '{label}: {value}',
  trackNone: 'None of its earlier predictions has an outcome yet.',
  trackRange: {
    one: '{hits} of {count} earlier prediction lay in its range.',
    other: '{hits} of {count} earlier predictions lay in their range.',
  },
  trackExpected: 'By what they claimed, {percent} should.',
  trackText: {
    one: '{hits} of {count} earlier prediction came true.',
    other: '{hits} of {count} earlier predictions came true.',
  },
} as const satisfies Readonly<Record<string, Message>>;
