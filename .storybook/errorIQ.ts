import { setupWorker } from 'msw/browser';
import {
  createErrorIQHandlers,
  createErrorIQSockets,
  type ErrorIQMode,
} from '../src/error-iq/testing';
import { recordedAnswers } from '../src/test/recordedAnswers';

declare const __ERROR_IQ_IS_REAL__: boolean;

/** Where stories find Error-IQ: this server passes it on to `ERROR_IQ_URL`, or the recorded answers stand in. */
export const errorIQUrl = '/error-iq';

/** The recorded Error-IQ's sockets. A story sends a frame with `errorIQSockets.send(...)`. */
export const errorIQSockets = createErrorIQSockets({ baseUrl: errorIQUrl });
// For the browser's console, and for the benchmark of the dashboards.
Object.assign(globalThis, { errorIQSockets });

let mode: ErrorIQMode = 'ok';

/** Answers the stories' calls. A story changes an answer with `errorIQ.use(...)`; each story starts afresh. */
export const errorIQ = setupWorker(
  ...createErrorIQHandlers({ baseUrl: errorIQUrl, answers: recordedAnswers, mode: () => mode }),
  ...errorIQSockets.handlers,
);

let started: Promise<unknown> | undefined;

interface StoryContext {
  /** `errorIQ`: the mode that the story is about. */
  readonly parameters: { readonly errorIQ?: ErrorIQMode };
  /** `errorIQ`: the mode of the toolbar. */
  readonly globals: { readonly errorIQ?: ErrorIQMode };
}

/** A Storybook loader: no story renders before the recorded Error-IQ listens, in the mode that the story or the toolbar asks for. */
export async function startErrorIQ({ parameters, globals }: StoryContext): Promise<void> {
  if (__ERROR_IQ_IS_REAL__) return;
  mode = parameters.errorIQ ?? globals.errorIQ ?? 'ok';
  started ??= errorIQ.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: new URL('mockServiceWorker.js', document.baseURI).pathname },
  });
  await started;
  errorIQ.resetHandlers();
}
