import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import assessments from '../test/fixtures/compliance.assessments.json';
import themes from '../test/fixtures/branding.themes.json';
import checks from '../test/fixtures/studio.compliance.check.json';
import { createErrorIQClient } from './createErrorIQClient';
import { createErrorIQHandlers, type ErrorIQHandlerOptions } from './testing';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const baseUrl = 'https://error-iq.example';

function connect(options: ErrorIQHandlerOptions) {
  server.use(...createErrorIQHandlers({ baseUrl, ...options }));
  return createErrorIQClient({ baseUrl, retry: false });
}

describe('what a call answers', () => {
  test('assessments come as compliance data', async () => {
    const client = connect({ answers: { 'compliance.getAssessments': assessments } });
    const answer = await client.compliance.getAssessments('acme');
    expect(answer.ok && answer.data.frameworks.length).toBeGreaterThan(0);
  });

  test('a check is sent with the tenant and the categories', async () => {
    const bodies: unknown[] = [];
    const client = connect({
      answers: {
        'compliance.runComplianceCheck': (request: { body: unknown; tenantId: string }) => {
          bodies.push(request.body);
          return checks;
        },
      },
    });
    expect((await client.compliance.runComplianceCheck('acme', ['pci'])).ok).toBe(true);
    expect((await client.compliance.runComplianceCheck('acme')).ok).toBe(true);
    expect(bodies).toEqual([
      { tenant_id: 'acme', categories: ['pci'] },
      { tenant_id: 'acme', categories: ['gdpr', 'hipaa', 'sox'] },
    ]);
  });

  test('each tenant gets its own brand', async () => {
    const client = connect({
      answers: {
        'branding.getBranding': ({ tenantId }: { tenantId: keyof typeof themes }) =>
          themes[tenantId],
      },
    });
    const [acme, plain] = await Promise.all([
      client.branding.getBranding('acme'),
      client.branding.getBranding('plain'),
    ]);
    expect(acme.ok && acme.data.companyName).toBe('Acme');
    expect(plain.ok && plain.data.companyName).toBe('Plain Ltd');
  });

  test('what a service does not have is an error with status 404', async () => {
    const client = connect({ answers: {} });
    const answer = await client.branding.getBranding('acme');
    expect(answer).toMatchObject({ ok: false, error: { status: 404, message: 'Not Found' } });
  });
});

describe('every way to fail is an error as data', () => {
  const answers = { 'compliance.getAssessments': assessments };

  test.each([
    [
      'invalid',
      { status: 422, code: 'VALIDATION_ERROR', retryable: false, correlationId: 'c-503' },
    ],
    ['unavailable', { status: 503, code: 'SERVICE_UNAVAILABLE', retryable: true }],
    ['failed', { status: 500, message: 'Internal error while reading the data' }],
    ['bad-gateway', { status: 502, retryable: true }],
    ['error-in-200', { status: 200, message: "name 'Counter' is not defined" }],
    ['empty', { status: 204 }],
    [
      'offline',
      {
        status: null,
        code: 'NETWORK_ERROR',
        retryable: true,
        userMessage: 'The server could not be reached, or its answer broke off.',
      },
    ],
  ] as const)('%s', async (mode, error) => {
    const client = connect({ answers, mode });
    expect(await client.compliance.getAssessments('acme')).toMatchObject({ ok: false, error });
  });

  test('a fault of one endpoint leaves the others alone', async () => {
    const client = connect({
      answers: { ...answers, 'branding.getBranding': themes.acme },
      mode: { 'branding.getBranding': 'failed' },
    });
    expect((await client.branding.getBranding('acme')).ok).toBe(false);
    expect((await client.compliance.getAssessments('acme')).ok).toBe(true);
  });

  test('a half-broken answer gives its whole half, with the rest reported', async () => {
    const client = connect({ answers, mode: 'half-broken' });
    const answer = await client.compliance.getAssessments('acme');
    expect(answer.ok && answer.data.frameworks.length).toBeGreaterThan(0);
    expect(answer.issues.length).toBeGreaterThan(0);
  });

  test('a hostile answer is still an answer', async () => {
    const client = connect({ answers, mode: 'hostile' });
    const answer = await client.compliance.getAssessments('acme');
    expect(answer.ok).toBe(true);
    expect(({} as Record<string, unknown>).attacked).toBeUndefined();
  });
});

test.each(['ftp://x', 'https://u:p@x', 'https://x?y', 'https://x#y', 'api.example.com', undefined])(
  'refuses %j as baseUrl at once',
  (bad) => {
    expect(() => createErrorIQClient({ baseUrl: bad! })).toThrow(TypeError);
  },
);
