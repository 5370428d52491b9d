import { memoryMessages } from '../../../insights';
import type { Format } from '../../../internal';
import type { PanelMessageKey } from './panelMessages';
import { refusalMessages } from './refusalMessages';

/** The English texts of what a person can do about a finding, and of what became of it. */
export const actingMessages = /* @__PURE__ */ (() => ({
  ...refusalMessages,
  ...memoryMessages,
  accept: 'Accept',
  acceptOf: 'Accept: {title}',
  snooze: 'Snooze',
  snoozeOf: 'Snooze: {title}',
  dismiss: 'Dismiss',
  dismissOf: 'Dismiss: {title}',
  undo: 'Undo',
  close: 'Close',
  accepted: 'Accepted.',
  snoozedUntil: 'Snoozed until {time}.',
  dismissedOne: 'Dismissed.',
  dismissedSimilar: {
    one: 'Dismissed, with {count} more hidden.',
    other: 'Dismissed, with {count} more hidden.',
  },
  restored: 'Restored.',
  corrected: 'Corrected.',
  rated: 'Thank you. It counts for what you are shown.',
  undone: 'Taken back.',
  waiting: 'You are offline: it is not saved yet.',
  keys: 'Keys',

  snoozeHour: 'For an hour',
  snoozeEvening: 'Until this evening',
  snoozeTomorrow: 'Until tomorrow',
  snoozeWeekend: 'Until the weekend',
  snoozeWeek: 'Until next week',
  dismissWhat: 'What',
  dismissThis: 'This finding',
  dismissSimilarScope: 'Similar findings',
  dismissKind: 'All of this kind',
  dismissSource: 'All from this source',
  hides: { one: 'hides {count}', other: 'hides {count}' },
  dismissUntil: 'Until',
  untilChange: 'It changes for the worse',
  untilMonth: '30 days have passed',
  untilForever: 'I restore it',
  dismissWhy: 'Why',
  whyNotRelevant: 'Not relevant',
  whyIncorrect: 'Incorrect',
  whyKnown: 'Already known',
  whyDuplicate: 'Duplicate',
  whyWontFix: 'Will not be fixed',
  whyOther: 'Other',
  dismissNote: 'Note (optional)',

  keyNext: 'Next and previous finding',
  keyOpen: 'Open, and why',
  keyHelp: 'These keys',
  keyRate: 'Helpful, not helpful',
}))();

export type ActingMessageKey = keyof typeof actingMessages;

/** How the parts that answer a person write. */
export type ActingFormat = Format<PanelMessageKey | ActingMessageKey>;
