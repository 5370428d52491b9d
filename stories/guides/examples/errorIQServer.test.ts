import { createErrorIQClient } from '@auterity/shared-components/error-iq';
import { afterAll, beforeAll, expect, test } from 'vitest';
import assessments from '../../../src/test/fixtures/compliance.assessments.json';
import { startErrorIQ } from './errorIQServer';

let errorIQ: ReturnType<typeof startErrorIQ>;
beforeAll(() => {
  errorIQ = startErrorIQ({ 'compliance.getAssessments': assessments });
});
afterAll(() => errorIQ.stop());

const client = createErrorIQClient({ baseUrl: 'https://error-iq.example', retry: false });

test('answers what was recorded, then fails, breaks and attacks as told', async () => {
  const whole = await client.compliance.getAssessments('acme');
  expect(whole.ok && whole.data.frameworks.length).toBe(assessments.length);

  errorIQ.switchTo('failed');
  expect(await client.compliance.getAssessments('acme')).toMatchObject({
    ok: false,
    error: { status: 500 },
  });

  errorIQ.switchTo('half-broken');
  const half = await client.compliance.getAssessments('acme');
  expect(half.issues.filter(({ dropped }) => dropped).length).toBeGreaterThan(0);
  expect(half.ok && half.data.frameworks.length).toBeGreaterThan(0);

  errorIQ.switchTo('hostile');
  expect((await client.compliance.getAssessments('acme')).ok).toBe(true);
});
