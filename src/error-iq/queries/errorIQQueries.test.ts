import { describe, expect, test, vi } from 'vitest';
import assessments from '../../test/fixtures/compliance.assessments.json';
import { createErrorIQClient } from '../createErrorIQClient';
import { fakeFetch } from '../testSupport/fakeFetch';
import { ErrorIQFailure } from './ErrorIQFailure';
import { errorIQQueries } from './errorIQQueries';

const baseUrl = 'https://api.example';
const start = new Date(Date.UTC(2026, 10, 1));
const end = Date.UTC(2026, 10, 2);

function connect(answer: () => Response) {
  const fetch = fakeFetch(answer);
  return { fetch, client: createErrorIQClient({ baseUrl, fetch, retry: false }) };
}

describe('the key of a query', () => {
  const { client } = connect(() => Response.json([]));
  const queries = errorIQQueries(client);

  test('names the service and the tenant before all else', () => {
    expect(queries.branding('acme').queryKey).toEqual(['error-iq', baseUrl, 'acme', 'branding']);
    expect(queries.all('acme')).toEqual(['error-iq', baseUrl, 'acme']);
  });

  test('differs by tenant, by service, by query and by argument', () => {
    const other = createErrorIQClient({ baseUrl: 'https://other.example' });
    const keys = [
      queries.compliance('acme'),
      queries.compliance('plain'),
      queries.compliance('acme', ['pci']),
      queries.complianceAssessments('acme'),
      queries.policyViolations('acme', { start, end }),
      queries.policyViolations('acme', { start, end: end + 1 }),
      errorIQQueries(other).compliance('acme'),
    ].map(({ queryKey }) => JSON.stringify(queryKey));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is JSON and the same for the same question', () => {
    const ask = () => queries.policyViolations('acme', { start: new Date(start), end });
    expect(ask().queryKey).toEqual(ask().queryKey);
    expect(JSON.parse(JSON.stringify(ask().queryKey))).toEqual(ask().queryKey);
    expect(queries.policyViolations('acme', { start: new Date(NaN), end }).queryKey).toBeDefined();
  });
});

describe('the function of a query', () => {
  test('gives the data alone', async () => {
    const { client } = connect(() => Response.json(assessments));
    const data = await errorIQQueries(client).complianceAssessments('acme').queryFn();
    expect(data.frameworks.length).toBeGreaterThan(0);
  });

  test('tells of what was wrong in an answer that was used', async () => {
    const { client } = connect(() => Response.json([assessments[0], 'broken']));
    const onIssues = vi.fn();
    const query = errorIQQueries(client, { onIssues }).complianceAssessments('acme');
    await query.queryFn();
    expect(onIssues).toHaveBeenCalledWith(
      [expect.objectContaining({ path: '/1', dropped: true })],
      query.queryKey,
    );
  });

  test('throws the typed error, which fits the state of a component', async () => {
    const body = {
      code: 'BUSY',
      message: 'm',
      user_message: 'Wait.',
      retryable: true,
      correlation_id: 'c-1',
    };
    const { client } = connect(() => Response.json(body, { status: 503 }));
    const thrown: unknown = await errorIQQueries(client)
      .branding('acme')
      .queryFn()
      .catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(ErrorIQFailure);
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown).toMatchObject({
      message: 'm',
      userMessage: 'Wait.',
      code: 'BUSY',
      correlationId: 'c-1',
      retryable: true,
      error: { status: 503 },
    });
  });

  test('ends its call with the signal that it is given', async () => {
    const { client } = connect(() => Response.json([]));
    const query = errorIQQueries(client).branding('acme');
    const thrown: unknown = await query
      .queryFn({ signal: AbortSignal.abort() })
      .catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code: 'ABORTED' });
  });
});
