import { readSettings } from './clientConfig';
import { socketPaths, type SocketName } from './endpoints';
import { createAnalyticsCalls } from './groups/createAnalyticsCalls';
import { createAuditCalls } from './groups/createAuditCalls';
import { createBrandingCalls } from './groups/createBrandingCalls';
import { createCognitiveCalls } from './groups/createCognitiveCalls';
import { createComplianceCalls } from './groups/createComplianceCalls';
import { createCostCalls } from './groups/createCostCalls';
import { createErrorCalls } from './groups/createErrorCalls';
import { createExecutionCalls } from './groups/createExecutionCalls';
import { createGatewayCalls } from './groups/createGatewayCalls';
import { createGovernanceCalls } from './groups/createGovernanceCalls';
import { createModelCalls } from './groups/createModelCalls';
import { createMonitoringCalls } from './groups/createMonitoringCalls';
import { createNotificationCalls } from './groups/createNotificationCalls';
import { createProcessCalls } from './groups/createProcessCalls';
import { createServiceCalls } from './groups/createServiceCalls';
import { createCallEndpoint } from './http/createCallEndpoint';
import { createSend } from './http/createSend';
import type { PathParams } from './http/joinUrl';
import { createSockets } from './realtime/createSockets';
import type { ErrorIQClientSettings } from './settings';

/**
 * A client of Error-IQ for browsers, Node and workers. It needs `fetch`, `AbortController` and `URL`, and holds no
 * state but the calls and sockets under way.
 *
 * Every method answers a promise of an `AdapterResult` that never rejects: whatever goes wrong is `ok: false` with one
 * typed error, and nothing is made up in its place. Every method takes `{ signal }` last; arguments before it that may
 * be left out may really be left out.
 *
 * - Time: a call ends after `timeoutMs`, with all its repetitions.
 * - Repetition: only calls that change nothing, and only when the server calls the failure passing, names a time to
 *   come back (`Retry-After`), or did not answer. Pauses double and are drawn at random.
 * - Sharing: identical calls that change nothing share one request while it is under way.
 * - Secrecy: the token stands in the `Authorization` header and nowhere else. Redirects are not followed. Sockets carry
 *   cookies alone, since browsers give them no headers and addresses end up in logs.
 * - Tracing: each call carries an `X-Correlation-ID`; an error has the server's id, or else that one.
 *
 * @throws TypeError when `baseUrl` cannot be one.
 * @example
 * const client = createErrorIQClient({ baseUrl: 'https://api.example.com', getToken: () => session.token });
 * const answer = await client.compliance.getAssessments('acme', { signal });
 * if (answer.ok) show(answer.data);
 * else explain(answer.error.userMessage ?? answer.error.message);
 */
export function createErrorIQClient(settings: ErrorIQClientSettings) {
  const config = readSettings(settings);
  const send = createSend(config);
  const call = createCallEndpoint(send, settings);
  const getConnection = createSockets(config);
  return {
    /** Where this client finds Error-IQ. */
    baseUrl: config.baseUrl,
    analytics: createAnalyticsCalls(call),
    audit: createAuditCalls(call),
    branding: createBrandingCalls(call),
    cognitive: createCognitiveCalls(call, settings.cognitiveEngine),
    compliance: createComplianceCalls(call),
    costOptimization: createCostCalls(call),
    errors: createErrorCalls(call),
    executions: createExecutionCalls(call),
    gateway: createGatewayCalls(call),
    governance: createGovernanceCalls(call),
    models: createModelCalls(call),
    monitoring: createMonitoringCalls(call),
    notifications: createNotificationCalls(call),
    processMining: createProcessCalls(call),
    services: createServiceCalls(call),
    /** A call that has no method, under the same rules. */
    send,
    /** The one connection to a socket, for streams. It opens with its first listener. */
    getConnection: (socket: SocketName, params: PathParams) =>
      getConnection(settings.paths?.[socket] ?? socketPaths[socket], params),
    /** A number from 0 up to 1, for the pauses of streams. */
    random: config.random,
  };
}

/** What `createErrorIQClient` gives. */
export type ErrorIQClient = ReturnType<typeof createErrorIQClient>;
