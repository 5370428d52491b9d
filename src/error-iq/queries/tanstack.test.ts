import { QueryClient, QueryObserver, type UseQueryOptions } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import assessments from '../../test/fixtures/compliance.assessments.json';
import type { ComplianceData } from '../../model';
import { createErrorIQClient } from '../createErrorIQClient';
import { fakeFetch, neverFetch } from '../testSupport/fakeFetch';
import { ErrorIQFailure } from './ErrorIQFailure';
import { errorIQQueries } from './errorIQQueries';

const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
afterEach(() => queryClient.clear());

function queriesOver(fetch: Parameters<typeof createErrorIQClient>[0]['fetch']) {
  const client = createErrorIQClient({ baseUrl: 'https://api.example', fetch, retry: false });
  return errorIQQueries(client);
}

test('fit useQuery as they are, with the type of their data', async () => {
  const queries = queriesOver(fakeFetch(() => Response.json(assessments)));
  const options: UseQueryOptions<ComplianceData> = queries.complianceAssessments('acme');
  const data: ComplianceData = await queryClient.query(queries.complianceAssessments('acme'));
  expect(data.frameworks.length).toBeGreaterThan(0);
  expect(queryClient.getQueryData(options.queryKey)).toBe(data);
});

test('a failed call is a failed query, never an empty one', async () => {
  const fetch = fakeFetch(() => Response.json({ error: 'Tenant not found' }));
  const observer = new QueryObserver(queryClient, queriesOver(fetch).complianceAssessments('acme'));
  const leave = observer.subscribe(() => undefined);
  await expect.poll(() => observer.getCurrentResult().status).toBe('error');
  expect(observer.getCurrentResult().error).toBeInstanceOf(ErrorIQFailure);
  expect(observer.getCurrentResult().data).toBeUndefined();
  leave();
});

test('no tenant sees the cache of another, and one can be forgotten alone', async () => {
  const fetch = fakeFetch(() => Response.json(assessments));
  const queries = queriesOver(fetch);
  for (const tenantId of ['acme', 'plain', 'acme']) {
    await queryClient.query({
      ...queries.complianceAssessments(tenantId),
      staleTime: Infinity,
    });
  }
  expect(fetch.calls).toHaveLength(2);
  queryClient.removeQueries({ queryKey: queries.all('acme') });
  expect(
    queryClient
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey[2]),
  ).toEqual(['plain']);
});

test('a query that nobody waits for any more ends its request', async () => {
  const signals: (AbortSignal | null | undefined)[] = [];
  const queries = queriesOver((url, init) => {
    signals.push(init.signal);
    return neverFetch(url, init);
  });
  const waiting = queryClient.query(queries.branding('acme')).catch(() => undefined);
  await expect.poll(() => signals).toHaveLength(1);
  await queryClient.cancelQueries({ queryKey: queries.all('acme') });
  await waiting;
  expect(signals[0]?.aborted).toBe(true);
});
