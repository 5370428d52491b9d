import {
  createErrorIQHandlers,
  createErrorIQSockets,
  type ErrorIQMode,
} from '@auterity/shared-components/error-iq/testing';
import { setupServer } from 'msw/node';

/** An Error-IQ for tests. The answers are the app's own, recorded once from the real service. */
export function startErrorIQ(answers: Record<string, unknown>) {
  const sockets = createErrorIQSockets();
  const server = setupServer(...createErrorIQHandlers({ answers }), ...sockets.handlers);
  server.listen({ onUnhandledRequest: 'error' });
  return {
    /** From now on every call is answered in this mode: `slow`, `failed`, `half-broken`, `hostile` … */
    switchTo: (mode: ErrorIQMode) => {
      server.resetHandlers(...createErrorIQHandlers({ answers, mode }), ...sockets.handlers);
    },
    /** Sends a notification on the open sockets. */
    notify: (frame: object) => sockets.send('sockets.notifications', frame),
    stop: () => server.close(),
  };
}
