import type { Message } from '../i18n/index';

/** What is said when there are findings and none of them is certain; part of `conditionMessages`. */
export const uncertaintyMessages = {
  conditionLowOnly: {
    one: 'Nothing certain: {count} possible insight with low confidence.',
    other: 'Nothing certain: {count} possible insights with low confidence.',
  },
  conditionUnknownOnly: {
    one: '{count} insight, for which no confidence was reported.',
    other: '{count} insights, for none of which a confidence was reported.',
  },
} as const satisfies Readonly<Record<string, Message>>;
