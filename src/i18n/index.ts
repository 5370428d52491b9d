export { isolateText } from './isolateText';
export { cachedIntl } from './cachedIntl';
export { createFormat, type Format } from './createFormat';
export { foldCase } from './foldCase';
export { formatMessage } from './formatMessage';
export { formatNumber } from './formatNumber';
export { formatQuantity } from './formatQuantity';
export type { Message, MessageOverrides, PluralMessage } from './message';
export { supportedTimeZone } from './supportedTimeZone';
