import type { Message } from '../i18n/index';

/** The English texts of `describeConfidence`, by its keys. */
export const confidenceMessages = {
  confidenceHigh: 'High confidence',
  confidenceMedium: 'Medium confidence',
  confidenceLow: 'Low confidence',
  confidenceUnknown: 'Confidence not reported',
  confidenceUnreadable: 'Reported confidence cannot be read',
  confidenceModelScore: 'Model score {percent}, which is not a probability',
  confidenceObserved: {
    one: 'Right {percent} of the time in {count} earlier case',
    other: 'Right {percent} of the time in {count} earlier cases',
  },
  confidenceFewOutcomes: {
    zero: 'No earlier case has an outcome yet',
    one: 'Only {count} earlier case has an outcome, too few to say how often it is right',
    other: 'Only {count} earlier cases have an outcome, too few to say how often it is right',
  },
  confidenceOverstated: 'It claims more certainty than its earlier cases bear out',
} as const satisfies Readonly<Record<string, Message>>;
