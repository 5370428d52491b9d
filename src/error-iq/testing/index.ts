export {
  createErrorIQHandlers,
  type AnswerRequest,
  type ErrorIQHandlerOptions,
} from './createErrorIQHandlers';
export {
  createErrorIQSockets,
  type ErrorIQSocketOptions,
  type ErrorIQSockets,
} from './createErrorIQSockets';
export type { ErrorIQMode, ErrorIQModes } from './modes';
