import type { Message } from '../i18n/index';

/** The English texts that `normalizeDecision` may need. */
export const decisionMessages = {
  decisionBaseline: 'Do nothing',
} as const satisfies Readonly<Record<string, Message>>;
