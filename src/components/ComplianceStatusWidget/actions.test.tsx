// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import type { ComplianceAction } from '../../compliance/index';
import {
  buildCompliance,
  buildControl,
  buildEvidence,
  buildException,
  buildFramework,
  buildRequirement,
} from '../../test/buildCompliance';
import { heardIn } from '../../test/heardIn';
import type { ComplianceEvent } from './complianceEvent';
import { ComplianceStatusWidget } from './ComplianceStatusWidget';
import { loadParts } from './testSupport/loadParts';
import { now, openDetail } from './testSupport/openDetail';

beforeAll(loadParts, 60_000);

const data = buildCompliance({
  controls: [
    buildControl('a', 'non_compliant', { title: 'Backups', reference: 'A.1', owner: 'Ana' }),
  ],
  exceptions: [buildException('e', 'a', { reason: 'Replaced in May', expiresAt: now + 1 })],
});

it('assigns at once, says so, and keeps it until newer data comes', async () => {
  const onAction = vi.fn(() => Promise.resolve());
  const { pane, again } = await openDetail(data, { onAction });
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

it('says each act, and not an earlier one again when one fails', async () => {
  const onAction = vi.fn((action: ComplianceAction) =>
    action.kind === 'assign' ? Promise.reject(new Error('HTTP 500')) : Promise.resolve(),
  );
  const { pane } = await openDetail(data, { onAction });
  const { heard } = heardIn(within(pane).getByRole('status'));
  const comment = async (text: string) => {
    await userEvent.click(within(pane).getByRole('button', { name: 'Comment' }));
    await userEvent.keyboard(text);
    await userEvent.click(within(pane).getByRole('button', { name: 'Send' }));
  };
  await comment('One');
  await comment('Two');
  const [said] = heard();
  expect(heard()).toEqual([said, said]);
  await userEvent.click(within(pane).getByRole('button', { name: 'Assign' }));
  await userEvent.keyboard('Ben{Enter}');
  expect(await screen.findByText('Backups was not assigned.')).toBeVisible();
  expect(heard()).toEqual([said, said, 'Owner assigned']);
});

it('takes back only what failed, says why, and tries again', async () => {
  const answers = [
    { ok: false as const, error: { message: 'HTTP 409', userMessage: 'Somebody was faster.' } },
    undefined,
  ];
  const onAction = vi.fn(() => Promise.resolve(answers.shift()));
  const { pane } = await openDetail(data, { onAction });
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
  const { pane } = await openDetail(data, { onAction, data: { ...data, exceptions: [] } });
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
  const { pane } = await openDetail(data, {
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
  const { pane } = await openDetail(data, props);
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

it('sets a due date, adds evidence and comments, each shown at once', async () => {
  const onAction = vi.fn(() => Promise.resolve());
  const { pane } = await openDetail(data, { onAction });
  const press = (name: string) => userEvent.click(within(pane).getByRole('button', { name }));

  await press('Set due date');
  await userEvent.type(within(pane).getByLabelText('Due on'), '2026-12-31');
  await press('Send');
  expect(within(pane).getByText('Dec 31, 2026')).toBeVisible();
  expect(within(pane).getByText('Due date set')).toHaveAttribute('role', 'status');

  await press('Add evidence');
  await userEvent.keyboard('Restore log');
  await userEvent.type(within(pane).getByLabelText('Link'), 'javascript:alert(1)');
  await press('Send');
  expect(within(pane).getByLabelText(/^Link/)).toHaveFocus();
  expect(within(pane).getByText('A link begins with https:// or http://.')).toBeVisible();
  await userEvent.clear(within(pane).getByLabelText(/^Link/));
  await userEvent.keyboard('https://evidence.example/7');
  await press('Send');
  expect(within(pane).getByRole('link', { name: 'Restore log' })).toBeVisible();
  expect(within(pane).getByText('Not approved yet')).toBeVisible();

  await press('Comment');
  await userEvent.keyboard('Ana is on it');
  await press('Send');
  expect(within(pane).getByText('Ana is on it')).toBeVisible();
  expect(onAction.mock.calls.map(([action]: unknown[]) => action)).toEqual([
    { kind: 'set-due', controlId: 'a', dueAt: Date.UTC(2026, 11, 31) },
    {
      kind: 'add-evidence',
      controlId: 'a',
      evidenceKind: 'file',
      title: 'Restore log',
      href: 'https://evidence.example/7',
      validUntil: null,
    },
    { kind: 'comment', controlId: 'a', text: 'Ana is on it' },
  ]);
});

it('takes back one of several and leaves the others as they are', async () => {
  const onAction = vi.fn((action: { readonly kind: string }) =>
    action.kind === 'assign' ? Promise.reject(new Error('HTTP 500')) : Promise.resolve(),
  );
  const { pane } = await openDetail(data, { onAction });
  await userEvent.click(within(pane).getByRole('button', { name: 'Comment' }));
  await userEvent.keyboard('Stays');
  await userEvent.click(within(pane).getByRole('button', { name: 'Send' }));
  await userEvent.click(within(pane).getByRole('button', { name: 'Assign' }));
  await userEvent.keyboard('Ben{Enter}');
  expect(await screen.findByText('Backups was not assigned.')).toBeVisible();
  expect(within(pane).getByText('Ana')).toBeVisible();
  expect(within(pane).queryByText('Ben')).toBeNull();
  expect(within(pane).getByText('Stays')).toBeVisible();
});

it('tells the app what happens, for its own records', async () => {
  const onEvent = vi.fn();
  const onAction = vi.fn((action: { readonly kind: string }) =>
    action.kind === 'assign' ? Promise.reject(new Error('HTTP 500')) : Promise.resolve(),
  );
  const lapsed = buildException('lapsed', 'a', { expiresAt: now - 9 * 86_400_000 });
  const stated = {
    ...data,
    frameworks: [buildFramework('f', { score: 0.9 }), buildFramework('g')],
    requirements: [buildRequirement('r', 'f')],
    mappings: [
      { controlId: 'a', requirementId: 'r' },
      { controlId: 'a', requirementId: 'nothing' },
    ],
    exceptions: [lapsed],
    evidence: [buildEvidence('e', 'a', { href: 'https://evidence.example/e' })],
  };
  const { pane } = await openDetail(data, { data: stated, onAction, onEvent, onExport: vi.fn() });
  const types = () => onEvent.mock.calls.map(([event]) => (event as ComplianceEvent).type);
  await waitFor(() =>
    expect(types()).toEqual(['data.issue', 'score.mismatch', 'exception.expiredSeen']),
  );
  expect(onEvent).toHaveBeenCalledWith({
    type: 'score.mismatch',
    frameworkId: 'f',
    stated: 0.9,
    computed: 0,
  });

  onEvent.mockClear();
  await userEvent.click(within(pane).getByRole('link', { name: 'Evidence e' }));
  await userEvent.click(within(pane).getByRole('button', { name: 'Rerun check' }));
  await userEvent.click(within(pane).getByRole('button', { name: 'Assign' }));
  await userEvent.keyboard('Ben{Enter}');
  await screen.findByText('Backups was not assigned.');
  await userEvent.click(within(pane).getByRole('button', { name: 'Close' }));
  await userEvent.type(screen.getByRole('searchbox'), 'b');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Framework' }), 'f');
  await userEvent.click(screen.getByRole('button', { name: 'Export' }));
  await userEvent.click(await screen.findByRole('button', { name: /^CSV/ }));
  expect(types()).toEqual([
    'evidence.opened',
    'action.requested',
    'action.committed',
    'action.requested',
    'action.rolledBack',
    'node.selected',
    'query.changed',
    'framework.selected',
    'export.requested',
  ]);
  expect(onEvent).toHaveBeenLastCalledWith({
    type: 'export.requested',
    format: 'csv',
    filters: 'b · F',
    count: 1,
  });
});

it('tells the app that a score was explained and that rows were opened', async () => {
  const onEvent = vi.fn();
  const framework = { frameworks: [buildFramework('f', { score: 0.5 })] };
  const { rerender } = render(
    <ComplianceStatusWidget data={{ ...data, ...framework }} now={now} onEvent={onEvent} />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'How the score of F is made' }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'score.explained', frameworkId: 'f' });
  await userEvent.keyboard('{Escape}');
  const onExpandedChange = vi.fn();
  rerender(
    <ComplianceStatusWidget
      data={data}
      now={now}
      view="tree"
      onEvent={onEvent}
      expandedIds={[]}
      onExpandedChange={onExpandedChange}
    />,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Expand all' }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'node.expanded', rowIds: 'all', isExpanded: true });
  expect(onExpandedChange).toHaveBeenCalledExactlyOnceWith('all');
  // The app holds the rows, and has opened none.
  expect(screen.getAllByRole('row')).toHaveLength(2);
  document.querySelector<HTMLElement>('[data-row="0"]')?.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(onExpandedChange).toHaveBeenLastCalledWith(['none']);
});
