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
export type { EndpointName, ErrorIQPaths, SocketName } from '../endpoints';
export type { ErrorIQMode, ErrorIQModes } from './modes';
