import { readFileSync } from 'node:fs';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { isMachineMade } from '../../insights';
import type { AdapterResult } from '../../model';
import { createErrorIQClient } from '../createErrorIQClient';
import { createErrorIQHandlers, type ErrorIQMode } from '../testing';
import { everyAnswer } from '../testSupport/everyAnswer';
import { serviceCases } from '../testSupport/serviceCases';
import { studioCases } from '../testSupport/studioCases';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const baseUrl = 'https://error-iq.example';
const cases = [...studioCases, ...serviceCases];
const answers = Object.fromEntries(
  Object.entries(everyAnswer).map(([name, file]) => {
    const path = new URL(`../../test/fixtures/${file}.json`, import.meta.url);
    return [name, JSON.parse(readFileSync(path, 'utf8')) as unknown];
  }),
);

/** What every method of the client answers in a mode, by its name. */
async function callAll(mode: ErrorIQMode): Promise<(readonly [string, AdapterResult<unknown>])[]> {
  server.use(...createErrorIQHandlers({ baseUrl, answers, mode }));
  const client = createErrorIQClient({ baseUrl, retry: false });
  return Promise.all(
    cases.map(
      async ([name, call]) => [name, (await call(client)) as AdapterResult<unknown>] as const,
    ),
  );
}

test.each([
  ['llm', '5', true],
  ['rule', undefined, false],
  [undefined, undefined, null],
] as const)(
  'all that the cognitive engine says names it, and what the app knows of it: %s',
  async (generatedBy, modelVersion, isAI) => {
    server.use(...createErrorIQHandlers({ baseUrl, answers, mode: 'ok' }));
    const cognitiveEngine = generatedBy && { generatedBy, modelVersion };
    const { cognitive } = createErrorIQClient({ baseUrl, retry: false, cognitiveEngine });
    const feedback = { action: 'accept', outcome: 'success', metrics: {}, context: {} } as const;
    const results = await Promise.all([
      cognitive.analyzeWorkflows([], 'acme'),
      cognitive.getDecisionSupport('How to approve faster?', {}, 'acme'),
      cognitive.learnFromFeedback('wf-1', feedback, 'acme'),
    ]);
    for (const answer of results) {
      if (!answer.ok) throw new Error(answer.error.message);
      const { insights, predictions, decisions } = answer.data;
      const said = [...insights, ...predictions, ...decisions];
      expect(said.length).toBeGreaterThan(0);
      for (const { provenance } of said) {
        expect(provenance).toEqual({
          generatedBy: generatedBy ?? null,
          source: 'cognitive_engine',
          modelVersion: modelVersion ?? null,
          generatedAt: null,
          dataFrom: null,
          dataTo: null,
        });
        expect(isMachineMade(provenance)).toBe(isAI);
      }
    }
  },
);

test('every recorded answer is read, but the one that was recorded as a failure', async () => {
  const failures = (await callAll('ok')).filter(([, answer]) => !answer.ok);
  expect(new Set(failures.map(([name]) => name))).toEqual(
    new Set(['notifications.getStats', 'costOptimization.optimizeWorkflowCosts']),
  );
});

test.each(['invalid', 'unavailable', 'failed', 'bad-gateway', 'error-in-200', 'offline'] as const)(
  'in mode %s every method gives an error',
  async (mode) => {
    const successes = (await callAll(mode)).filter(([, answer]) => answer.ok);
    expect(successes).toEqual([]);
  },
);

test('without content only what expects none succeeds', async () => {
  const successes = (await callAll('empty')).filter(([, answer]) => answer.ok);
  expect(new Set(successes.map(([name]) => name))).toEqual(
    new Set(['notifications.sendNotification', 'notifications.configureNotifications']),
  );
});

test.each(['half-broken', 'hostile'] as const)('in mode %s no method rejects', async (mode) => {
  const results = await callAll(mode);
  expect(results).toHaveLength(cases.length);
  expect(results.filter(([, answer]) => answer.ok).length).toBeGreaterThan(cases.length / 2);
  expect(results.flatMap(([, answer]) => answer.issues).length).toBeGreaterThan(0);
  expect(({} as Record<string, unknown>).attacked).toBeUndefined();
});
