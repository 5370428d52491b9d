import type { Message } from './message';

/** The English texts that `normalizeDecision` may need. */
export const decisionMessages = {
  decisionBaseline: 'Do nothing',
} as const satisfies Readonly<Record<string, Message>>;
