// @vitest-environment jsdom
import { createErrorIQHandlers } from '@auterity/shared-components/error-iq/testing';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import assessments from '../../../src/test/fixtures/compliance.assessments.json';
import { FirstComponent } from './firstComponent';

const answers = { 'compliance.getAssessments': assessments };
const server = setupServer(...createErrorIQHandlers({ answers }));
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

test('shows the failure first, and the frameworks after another try', async () => {
  server.use(...createErrorIQHandlers({ answers, mode: 'failed' }));
  render(<FirstComponent tenantId="acme" />);
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.queryByRole('listitem', { name: /GDPR/ })).toBeNull();
  server.resetHandlers();
  await userEvent.click(again);
  expect((await screen.findAllByRole('listitem', { name: /GDPR/ })).length).toBeGreaterThan(0);
});
