// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { LoadedTenant } from './loadedTenant';

const answer = (status: number, body: object) =>
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(body, { status })));
afterEach(() => vi.unstubAllGlobals());

const app = (
  <LoadedTenant tenantId="acme" baseUrl="https://error-iq.example">
    content
  </LoadedTenant>
);

test('shows the content in the tenant’s look once it is loaded', async () => {
  answer(200, { primary_color: '#0F62FE', company_name: 'Acme' });
  const { container } = render(app);
  expect(screen.getByText('One moment')).toBeInTheDocument();
  expect(await screen.findByText('content')).toBeInTheDocument();
  expect(container.innerHTML).toContain('--aut-brand-primary:#0f62fe');
});

test('shows the content in the house’s look, and says so, when loading fails', async () => {
  answer(404, { detail: 'no such tenant' });
  render(app);
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded');
  expect(screen.getByText('content')).toBeInTheDocument();
});

test('says no more of it at the next tenant', async () => {
  answer(404, { detail: 'no such tenant' });
  const { rerender } = render(app);
  await screen.findByRole('alert');
  answer(200, { primary_color: '#0F62FE', company_name: 'Hosp' });
  rerender(
    <LoadedTenant tenantId="hosp" baseUrl="https://error-iq.example">
      content
    </LoadedTenant>,
  );
  expect(screen.queryByRole('alert')).toBeNull();
  expect(await screen.findByText('content')).toBeInTheDocument();
});
