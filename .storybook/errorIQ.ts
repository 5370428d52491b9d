import { setupWorker } from 'msw/browser';
import { createErrorIQHandlers } from '../src/error-iq/testing';
import { recordedAnswers } from '../src/test/recordedAnswers';

declare const __ERROR_IQ_IS_REAL__: boolean;

/** Where stories find Error-IQ: this server passes it on to `ERROR_IQ_URL`, or the recorded answers stand in. */
export const errorIQUrl = '/error-iq';

/** Answers the stories' calls. A story changes an answer with `errorIQ.use(...)`; each story starts afresh. */
export const errorIQ = setupWorker(
  ...createErrorIQHandlers({ baseUrl: errorIQUrl, answers: recordedAnswers }),
);

let started: Promise<unknown> | undefined;

/** A Storybook loader: no story renders before the recorded Error-IQ listens. */
export async function startErrorIQ(): Promise<void> {
  if (__ERROR_IQ_IS_REAL__) return;
  started ??= errorIQ.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: new URL('mockServiceWorker.js', document.baseURI).pathname },
  });
  await started;
  errorIQ.resetHandlers();
}
