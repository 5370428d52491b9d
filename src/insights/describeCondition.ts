import { conditionMessages } from './conditionMessages';
import type { ConditionBody } from './conditionBody';
import type { Message } from '../i18n/index';
import { formatMessage } from '../i18n/index';

/** The texts of `describeCondition`, one for each condition that is put into words. */
export type ConditionMessages = Readonly<Record<keyof typeof conditionMessages, Message>>;

/** Says in one sentence what is true of the panel; `null` when the insights speak for themselves. */
export function describeCondition(
  body: ConditionBody,
  { locale, messages = {} }: { locale: string; messages?: Partial<ConditionMessages> | undefined },
): string | null {
  const texts = { ...conditionMessages, ...messages };
  const say = (message: Message, values: Record<string, number> = {}) =>
    formatMessage(message, values, locale);
  switch (body.kind) {
    case 'insights':
      return null;
    case 'disabled':
      return say(texts.conditionDisabled);
    case 'not-asked':
      return say(texts.conditionNotAsked);
    case 'loading':
      return say(texts.conditionLoading);
    case 'failed':
      return say(texts.conditionFailed);
    case 'low-confidence-only':
      return say(texts.conditionLowOnly, { count: body.count });
    case 'unknown-confidence-only':
      return say(texts.conditionUnknownOnly, { count: body.count });
    case 'all-filtered':
      return say(texts.conditionAllFiltered, { count: body.count });
    case 'all-dismissed':
      return say(texts.conditionAllDismissed, { count: body.count });
    case 'not-enough-data':
      return say(texts.conditionNotEnoughData, { count: body.has, needs: body.needs });
    case 'healthy':
      return say(texts.conditionHealthy, { count: body.signalsChecked });
    case 'nothing-reported':
      return say(texts.conditionNothingReported);
  }
}
