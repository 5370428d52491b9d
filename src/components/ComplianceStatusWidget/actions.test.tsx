// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { buildCompliance, buildControl, buildException } from '../../test/buildCompliance';
import { ComplianceStatusWidget } from './ComplianceStatusWidget';
import { loadParts } from './testSupport/loadParts';
import type { ComplianceStatusWidgetProps } from './complianceStatusWidgetProps';

beforeAll(loadParts, 60_000);

const now = Date.UTC(2026, 10, 22, 12);
const data = buildCompliance({
  controls: [
    buildControl('a', 'non_compliant', { title: 'Backups', reference: 'A.1', owner: 'Ana' }),
  ],
  exceptions: [buildException('e', 'a', { reason: 'Replaced in May', expiresAt: now + 1 })],
});

async function openDetail(props: Partial<ComplianceStatusWidgetProps>) {
  const element = (more: Partial<ComplianceStatusWidgetProps> = {}) => (
    <ComplianceStatusWidget
      data={data}
      now={now}
      view="list"
      defaultSelectedControlId="a"
      {...props}
      {...more}
    />
  );
  const { rerender } = render(element());
  const pane = await screen.findByRole('complementary', { name: 'Backups' });
  return { pane, again: (more: Partial<ComplianceStatusWidgetProps>) => rerender(element(more)) };
}

it('assigns at once, says so, and keeps it until newer data comes', async () => {
  const onAction = vi.fn(() => Promise.resolve());
  const { pane, again } = await openDetail({ onAction });
  await userEvent.click(within(pane).getByRole('button', { name: 'Assign' }));
  await userEvent.keyboard('Ben{Enter}');
  expect(onAction).toHaveBeenCalledExactlyOnceWith(
    { kind: 'assign', controlId: 'a', owner: 'Ben' },
    { operationId: expect.any(String) as string },
  );
  expect(within(pane).getByText('Ben')).toBeVisible();
  expect(within(pane).getByText('Owner assigned')).toHaveAttribute('role', 'status');
  await waitFor(() =>
    expect(screen.getByRole('region', { name: 'Compliance' })).toHaveAttribute(
      'data-saving',
      'false',
    ),
  );
  again({ data: { ...data } });
  await waitFor(() => expect(within(pane).queryByText('Ben')).toBeNull());
});

it('takes back only what failed, says why, and tries again', async () => {
  const answers = [
    { ok: false as const, error: { message: 'HTTP 409', userMessage: 'Somebody was faster.' } },
    undefined,
  ];
  const onAction = vi.fn(() => Promise.resolve(answers.shift()));
  const { pane } = await openDetail({ onAction });
  await userEvent.click(within(pane).getByRole('button', { name: 'Revoke' }));
  const alert = await screen.findByText('The exception of Backups was not revoked.');
  expect(alert.closest('[role=alert]')).toHaveTextContent('Somebody was faster.');
  expect(within(pane).getByText('Active')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(within(pane).getByText('Revoked or rejected')).toBeVisible());
  expect(within(pane).getByText('Non-compliant')).toBeVisible();
  expect(screen.queryByText('The exception of Backups was not revoked.')).toBeNull();
});

it('asks for a reason before it requests an exception, which exempts nothing yet', async () => {
  const onAction = vi.fn();
  const { pane } = await openDetail({ onAction, data: { ...data, exceptions: [] } });
  await userEvent.click(within(pane).getByRole('button', { name: 'Request exception' }));
  await userEvent.click(within(pane).getByRole('button', { name: 'Send' }));
  expect(within(pane).getByText('Fill this in first.')).toBeVisible();
  expect(onAction).not.toHaveBeenCalled();
  await userEvent.keyboard('Vendor replaces it');
  await userEvent.click(within(pane).getByRole('button', { name: 'Send' }));
  expect(onAction).toHaveBeenCalledOnce();
  expect(within(pane).getByText('Awaiting decision')).toBeVisible();
  expect(pane.querySelector('[data-part=standing]')).toHaveTextContent('Non-compliant');
});

it('leaves out what a person may not do, and says why something cannot be done', async () => {
  const onAction = vi.fn();
  const { pane } = await openDetail({
    onAction,
    permissions: { attest: false, assign: 'Only managers assign.' },
  });
  expect(within(pane).queryByRole('button', { name: 'Attest' })).toBeNull();
  const assign = within(pane).getByRole('button', { name: 'Assign' });
  expect(assign).toHaveAttribute('aria-disabled', 'true');
  expect(assign).toHaveAccessibleDescription('Only managers assign.');
  await userEvent.click(assign);
  expect(within(pane).queryByRole('form')).toBeNull();
});

it.each([
  ['nobody carries actions out', {}],
  ['an auditor reads', { onAction: vi.fn(), audience: 'auditor' }],
] as const)('offers nothing to do when %s', async (_, props) => {
  const { pane } = await openDetail(props);
  expect(within(pane).queryByRole('group', { name: 'Actions' })).toBeNull();
});

it('exports what is shown, in every format', async () => {
  const onExport = vi.fn();
  render(<ComplianceStatusWidget data={data} now={now} onExport={onExport} />);
  await userEvent.click(screen.getByRole('button', { name: 'Export' }));
  for (const name of ['CSV', 'JSON', 'OSCAL', 'Print']) {
    await userEvent.click(await screen.findByRole('button', { name: new RegExp(`^${name}`) }));
  }
  const files = onExport.mock.calls.map(([file]) => (file as { name: string }).name);
  expect(files).toEqual([
    'compliance-2026-11-22.csv',
    'compliance-2026-11-22.json',
    'compliance-2026-11-22.oscal.json',
    'compliance-2026-11-22.html',
  ]);
  expect((onExport.mock.calls[3]?.[0] as { text: string }).text).toContain('Backups');
});
