import type { Format } from '../../../internal';
import type { PanelMessageKey } from './panelMessages';

/** The English texts of putting a finding off and of dismissing it. */
export const hideMessages = {
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
} as const;

export type HideMessageKey = keyof typeof hideMessages;

/** How the parts that put off and dismiss write. */
export type HideFormat = Format<PanelMessageKey | HideMessageKey>;
