// @vitest-environment jsdom
import { createErrorIQClient } from '@auterity/shared-components/error-iq';
import {
  createErrorIQHandlers,
  createErrorIQSockets,
} from '@auterity/shared-components/error-iq/testing';
import { render, screen, waitFor } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import report from '../../../src/test/fixtures/analytics.report.json';
import assessments from '../../../src/test/fixtures/compliance.assessments.json';
import history from '../../../src/test/fixtures/studio.notifications.history.json';
import { LiveDashboard } from './liveDashboard';

const answers = {
  'analytics.getReport': report,
  'branding.getBranding': { primary_color: '#0F62FE', company_name: 'Acme' },
  'compliance.getAssessments': assessments,
  'notifications.getNotificationHistory': history,
};
const sockets = createErrorIQSockets();
const server = setupServer(...createErrorIQHandlers({ answers }), ...sockets.handlers);
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const client = createErrorIQClient({ baseUrl: 'https://error-iq.example', retry: false });
const event = {
  id: 'n-live',
  type: 'system_alert',
  priority: 'high',
  title: 'Sent a moment ago',
  message: '',
  timestamp: '2030-01-01T00:00:00',
};
const show = () => render(<LiveDashboard client={client} tenantId="acme" />);
const statesOf = (container: HTMLElement) =>
  ['ComplianceStatusWidget', 'NotificationCenter'].map((name) =>
    container.querySelector(`[data-component=${name}]`)?.getAttribute('data-state'),
  );

test('shows what the services know, then each notification as it is sent', async () => {
  const { container } = show();
  await screen.findAllByText(/GDPR/);
  await waitFor(() => {
    // It reaches whoever is connected; sent again it is still one.
    sockets.send('sockets.notifications', event);
    screen.getByText('Sent a moment ago');
  });
  expect(container.innerHTML).toContain('data-aut-tenant="acme"');
});

test('the next tenant begins with nothing of the one before, on the same page', async () => {
  const { container, rerender } = show();
  await screen.findAllByText(/GDPR/);
  await screen.findAllByRole('article');
  const page = container.querySelector('[data-aut-tenant="acme"]');
  server.use(...createErrorIQHandlers({ answers, mode: 'never' }));
  rerender(<LiveDashboard client={client} tenantId="hosp" />);
  expect(page).toHaveAttribute('data-aut-tenant', 'hosp');
  expect(page).toBeInTheDocument();
  expect(statesOf(container)).toEqual(['loading', 'loading']);
  expect(screen.queryAllByText(/GDPR/)).toEqual([]);
  expect(screen.queryAllByRole('article')).toEqual([]);
  rerender(<LiveDashboard client={client} tenantId="acme" />);
  expect((await screen.findAllByText(/GDPR/)).length).toBeGreaterThan(0);
});

test('a failed call is an error with a way to try again, never an empty page', async () => {
  server.use(...createErrorIQHandlers({ answers, mode: 'failed' }));
  show();
  const retries = await screen.findAllByRole('button', { name: /try again/i });
  expect(retries.length).toBeGreaterThan(0);
});
