import { describe, expect, test } from 'vitest';
import { createErrorIQClient } from '../createErrorIQClient';
import { endpoints, type EndpointName } from '../endpoints';
import { fakeFetch } from '../testSupport/fakeFetch';
import { serviceCases } from '../testSupport/serviceCases';
import { studioCases } from '../testSupport/studioCases';

const baseUrl = 'https://api.example';
const t = 'acme';
const end = Date.UTC(2026, 10, 1);
const cases = [...studioCases, ...serviceCases];

describe('on the wire', () => {
  test.each(cases)('%s', async (name, call, url, body) => {
    const fetch = fakeFetch(() => Response.json({}));
    await call(createErrorIQClient({ baseUrl, fetch, retry: false }));
    expect(fetch.calls).toHaveLength(1);
    const [sentUrl, init] = fetch.calls[0]!;
    expect(sentUrl).toBe(baseUrl + url);
    expect(init.method).toBe(endpoints[name].method);
    expect(init.body === undefined ? undefined : JSON.parse(init.body as string)).toEqual(body);
  });

  test('no endpoint is without a case', () => {
    const tested = new Set(cases.map(([name]) => name));
    expect(Object.keys(endpoints).filter((name) => !tested.has(name as EndpointName))).toEqual([]);
  });
});

describe('every method', () => {
  test.each(cases)('%s goes to the path of the settings', async (name, call) => {
    const fetch = fakeFetch(() => Response.json({}));
    await call(createErrorIQClient({ baseUrl, fetch, paths: { [name]: '/elsewhere' } }));
    expect(new URL(fetch.calls[0]?.[0] ?? '').pathname).toBe('/elsewhere');
  });

  test.each(cases)('%s makes an error of an answer that is none', async (_name, call) => {
    for (const answer of ['<html>', '{"error": "no"}']) {
      const fetch = fakeFetch(() => new Response(answer));
      const result = await call(createErrorIQClient({ baseUrl, fetch, retry: false }));
      expect(result).toMatchObject({ ok: false });
    }
  });
});

test('times and spans that are none are errors, and nothing is sent', async () => {
  const fetch = fakeFetch(() => Response.json({}));
  const client = createErrorIQClient({ baseUrl, fetch });
  const bad = { start: new Date(NaN), end };
  const answers = await Promise.all([
    client.analytics.getAnalyticsMetrics(t, bad),
    client.analytics.getAnalyticsMetrics(t, undefined as never),
    client.compliance.getComplianceReport(t, 'then', end),
    client.processMining.analyzeProcesses(t, undefined, bad),
    client.audit.getAuditLogs(t, { end: NaN }),
  ]);
  for (const answer of answers)
    expect(answer).toMatchObject({ ok: false, error: { code: 'INVALID_ARGUMENT' } });
  expect(fetch.calls).toEqual([]);
});
