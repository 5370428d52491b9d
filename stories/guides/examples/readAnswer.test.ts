import { createErrorIQClient } from '@auterity/shared-components/error-iq';
import { expect, test } from 'vitest';
import { describeAssessments } from './readAnswer';

const ask = (body: unknown, status = 200) =>
  describeAssessments(
    createErrorIQClient({
      baseUrl: 'https://error-iq.example',
      fetch: () => Promise.resolve(Response.json(body, { status })),
      retry: false,
    }),
    'acme',
  );
const assessment = { framework: 'gdpr', overall_score: 80, requirements: {} };

test('says what came, and how much of it could not be read', async () => {
  expect(await ask([assessment, 'broken'])).toEqual({
    text: '1 frameworks, 1 could not be read',
    canRetry: false,
  });
});

test('passes on the service’s own words and id, and whether asking again helps', async () => {
  const envelope = {
    code: 'SERVICE_UNAVAILABLE',
    message: 'starting',
    user_message: 'Please try again in a moment.',
    retryable: true,
    correlation_id: 'c-503',
  };
  expect(await ask(envelope, 503)).toEqual({
    text: 'Please try again in a moment. (c-503)',
    canRetry: true,
  });
  expect(await ask({ error: 'no such tenant' })).toMatchObject({ canRetry: false });
});
