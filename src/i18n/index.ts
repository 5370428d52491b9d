export { cachedIntl } from './cachedIntl';
export { createFormat, type Format } from './createFormat';
export { formatMessage } from './formatMessage';
export { formatNumber } from './formatNumber';
export type { Message, MessageOverrides, MessageValues, PluralMessage } from './message';
export { supportedTimeZone } from './supportedTimeZone';
