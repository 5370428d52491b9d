import fc from 'fast-check';
import { expect, test } from 'vitest';
import sent from '../../test/fixtures/studio.notifications.send.json';
import { nameExecution } from './nameExecution';
import { readConfirmation } from './readConfirmation';
import { readCostPlan } from './readCostPlan';
import { readSentNotification } from './readSentNotification';

test('the id of a sent notification is handed on; without one it is unknown, and said so', () => {
  expect(readSentNotification(sent)).toEqual({
    ok: true,
    data: { notificationId: sent.notification_id },
    issues: [],
  });
  for (const answer of [null, {}, { notification_id: '' }, { notification_id: 5 }, 'done']) {
    expect(readSentNotification(answer)).toMatchObject({
      ok: true,
      data: { notificationId: null },
      issues: [{ path: '/notification_id' }],
    });
  }
});

test('a cost plan is read; what is missing stays unknown, and is said', () => {
  const plan = {
    optimized_models: ['small', 5],
    cost_savings: '12.5',
    quality_impact: -0.02,
    implementation_steps: ['Switch'],
  };
  expect(readCostPlan(plan)).toMatchObject({
    ok: true,
    data: {
      optimizedModels: ['small'],
      costSavings: 12.5,
      qualityImpact: -0.02,
      steps: ['Switch'],
    },
    issues: [{ path: '/optimized_models/1', dropped: true }],
  });
  const empty = readCostPlan({ optimized_models: null, cost_savings: '10-20%' });
  expect(empty).toMatchObject({
    ok: true,
    data: { optimizedModels: [], costSavings: null, qualityImpact: null, steps: [] },
  });
  expect(empty.issues.map(({ path }) => path)).toEqual([
    '/optimized_models',
    '/cost_savings',
    '/quality_impact',
    '/implementation_steps',
  ]);
  expect(readCostPlan([])).toMatchObject({ ok: false, error: { code: 'UNEXPECTED_ANSWER' } });
});

test('an error with status 200 is an error for every reader', () => {
  for (const read of [readConfirmation, readSentNotification, readCostPlan]) {
    const answer = read({ error: 'quota exceeded' });
    expect(answer).toMatchObject({ ok: false, error: { message: 'quota exceeded', status: 200 } });
  }
});

test('rows of a log are told their execution when they lack it, and nothing else is touched', () => {
  const named = { id: '1', execution_id: 'other' };
  expect(nameExecution([{ id: '0' }, named, null, 'x', []], 'e-1')).toEqual([
    { id: '0', execution_id: 'e-1' },
    named,
    null,
    'x',
    [],
  ]);
  expect(nameExecution({ logs: [{ id: '0' }] }, 'e-1')).toEqual([{ id: '0', execution_id: 'e-1' }]);
  expect(nameExecution({ detail: 'no' }, 'e-1')).toEqual({ detail: 'no' });
});

test('no reader throws or gives a number that is none, whatever the answer', () => {
  const field = fc.anything();
  const plan = fc.record(
    {
      optimized_models: field,
      cost_savings: field,
      quality_impact: field,
      implementation_steps: field,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), plan), (answer) => {
      for (const read of [readConfirmation, readSentNotification, readCostPlan]) read(answer);
      nameExecution(answer, 'e-1');
      const result = readCostPlan(answer);
      if (!result.ok) return;
      const { costSavings, qualityImpact } = result.data;
      for (const number of [costSavings, qualityImpact]) {
        expect(number === null || Number.isFinite(number)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
