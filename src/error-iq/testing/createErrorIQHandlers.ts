import { http, type HttpHandler } from 'msw';
import { endpoints, type EndpointName, type ErrorIQPaths } from '../endpoints';
import { answerInMode } from './answerInMode';
import { modeOf, type ErrorIQModes } from './modes';
import { toMswPath } from './toMswPath';

/** What a call asked for. */
export interface AnswerRequest {
  /** The tenant that the call names: in its path, its header or its body. */
  readonly tenantId: string | null;
  /** The parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly url: URL;
  /** The parsed JSON body; `null` when there is none. */
  readonly body: unknown;
}

/** What the recorded Error-IQ answers, and how. */
export interface ErrorIQHandlerOptions {
  /** The client's `baseUrl`. @default any origin and any path before Error-IQ's own */
  readonly baseUrl?: string | undefined;
  /**
   * Recorded answers by the name of the client's method: `{ 'compliance.getAssessments': assessments }`. A function is
   * called with an `AnswerRequest` and gives the answer. `undefined` is 404, as the services do it.
   */
  readonly answers: Partial<Readonly<Record<EndpointName, unknown>>>;
  /** @default 'ok' */
  readonly mode?: ErrorIQModes | undefined;
  /** How late an answer is in mode `slow`, in milliseconds. @default 3000 */
  readonly slowMs?: number | undefined;
  /** The client's `paths`. */
  readonly paths?: Partial<ErrorIQPaths> | undefined;
}

/**
 * Request handlers for MSW 2 that answer as Error-IQ does, for stories and tests, in the browser and in Node. They
 * hold no data of their own.
 *
 * @example
 * const server = setupServer(...createErrorIQHandlers({ answers: { 'compliance.getAssessments': [] } }));
 */
export function createErrorIQHandlers(options: ErrorIQHandlerOptions): HttpHandler[] {
  return (Object.keys(endpoints) as EndpointName[]).map((name) => {
    const { method, path } = endpoints[name];
    const mswPath = toMswPath(options.baseUrl ?? '*', options.paths?.[name] ?? path);
    const handle = method === 'GET' ? http.get : http.post;
    return handle(mswPath, async ({ request, params }) => {
      const answer = await pickAnswer(options.answers[name], request, params);
      if (answer === undefined) return Response.json({ detail: 'Not Found' }, { status: 404 });
      return answerInMode(modeOf(options.mode, name), answer, options.slowMs ?? 3000);
    });
  });
}

async function pickAnswer(
  answer: unknown,
  request: Request,
  params: Readonly<Record<string, string | readonly string[] | undefined>>,
): Promise<unknown> {
  if (typeof answer !== 'function') return answer;
  const text = await request.text();
  const body: unknown = text === '' ? null : JSON.parse(text);
  const url = new URL(request.url);
  const parts = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, String(value)]),
  );
  const inBody = typeof body === 'object' && body !== null && 'tenant_id' in body && body.tenant_id;
  const tenantId =
    parts.tenantId ??
    request.headers.get('X-Tenant-ID') ??
    url.searchParams.get('tenant_id') ??
    (typeof inBody === 'string' ? inBody : null);
  return (answer as (request: AnswerRequest) => unknown)({ tenantId, params: parts, url, body });
}
