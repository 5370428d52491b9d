// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import type { ComplianceAction } from '../../compliance/index';
import { buildCompliance, buildControl, buildException } from '../../test/buildCompliance';
import { loadParts } from './testSupport/loadParts';
import { now, openDetail } from './testSupport/openDetail';

beforeAll(loadParts, 60_000);

const data = buildCompliance({
  controls: [buildControl('a', 'non_compliant', { title: 'Backups', owner: 'Ana' })],
  exceptions: [buildException('e', 'a', { reason: 'Replaced in May', expiresAt: now + 1 })],
  remediations: [
    {
      id: 'm',
      controlId: 'a',
      title: 'Restore it',
      state: 'proposed',
      owner: null,
      dueAt: null,
      startedAt: null,
    },
  ],
});

type Kind = ComplianceAction['kind'];

/** How each thing is asked for, what shows that it is done, what is there without it, and what its failure says. */
const acts: readonly {
  readonly kind: Kind;
  readonly button: string;
  readonly typed: string | null;
  readonly done: string | null;
  readonly before: string;
  readonly failure: string;
}[] = [
  {
    kind: 'request-exception',
    button: 'Request exception',
    typed: 'Vendor is gone',
    done: 'Vendor is gone',
    before: 'Replaced in May',
    failure: 'The exception for Backups was not requested.',
  },
  {
    kind: 'revoke-exception',
    button: 'Revoke',
    typed: null,
    done: 'Revoked or rejected',
    before: 'Active',
    failure: 'The exception of Backups was not revoked.',
  },
  {
    kind: 'assign',
    button: 'Assign',
    typed: 'Ben',
    done: 'Ben',
    before: 'Ana',
    failure: 'Backups was not assigned.',
  },
  {
    kind: 'attest',
    button: 'Attest',
    typed: 'Seen it restored',
    done: 'Seen it restored',
    before: 'No evidence listed',
    failure: 'The attestation for Backups was not recorded.',
  },
  {
    kind: 'start-remediation',
    button: 'Start remediation',
    typed: null,
    done: 'In progress',
    before: 'Proposed',
    failure: 'The remediation of Backups was not started.',
  },
  {
    kind: 'rerun-check',
    button: 'Rerun check',
    typed: null,
    // What a check finds is not known before it has run.
    done: null,
    before: 'Ana',
    failure: 'The check of Backups was not started.',
  },
];

it.each(acts)(
  'shows $kind at once, and when it fails takes back that alone',
  async ({ kind, button, typed, done, before, failure }) => {
    let fail: (error: Error) => void = () => undefined;
    const onAction = vi.fn((action: ComplianceAction) =>
      action.kind === kind
        ? new Promise<void>((_, reject) => {
            fail = reject;
          })
        : Promise.resolve(),
    );
    const { pane } = await openDetail(data, { onAction });
    const press = (name: string) => userEvent.click(within(pane).getByRole('button', { name }));
    await press(button);
    if (typed !== null) {
      await userEvent.keyboard(typed);
      await press('Send');
    }
    await press('Comment');
    await userEvent.keyboard('Stays');
    await press('Send');
    expect(onAction.mock.calls.map(([action]) => action.kind)).toEqual([kind, 'comment']);
    if (done !== null) expect(within(pane).getByText(done)).toBeVisible();
    const widget = screen.getByRole('region', { name: 'Compliance' });
    expect(widget).toHaveAttribute('data-saving', 'true');

    fail(new Error('HTTP 500'));
    expect(await screen.findByText(failure)).toBeVisible();
    await waitFor(() => expect(widget).toHaveAttribute('data-saving', 'false'));
    if (done !== null) expect(within(pane).queryByText(done)).toBeNull();
    expect(within(pane).getByText(before)).toBeVisible();
    expect(within(pane).getByText('Stays')).toBeVisible();
    expect(pane.querySelector('[data-part=standing]')).toHaveTextContent('Exempt');
  },
);

it.each(acts)('says of $kind why a person may not do it', async ({ kind, button }) => {
  const onAction = vi.fn();
  const { pane } = await openDetail(data, {
    onAction,
    permissions: { [kind]: 'Ask your auditor.' },
  });
  const act = within(pane).getByRole('button', { name: button });
  expect(act).toHaveAttribute('aria-disabled', 'true');
  expect(act).toHaveAccessibleDescription('Ask your auditor.');
  await userEvent.click(act);
  expect(onAction).not.toHaveBeenCalled();
  expect(within(pane).queryByRole('button', { name: 'Send' })).toBeNull();
});
