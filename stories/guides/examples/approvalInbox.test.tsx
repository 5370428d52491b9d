// @vitest-environment jsdom
import type { NotificationItem } from '@auterity/shared-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ApprovalInbox } from './approvalInbox';

const release: NotificationItem = {
  id: 'release',
  type: 'approval',
  priority: 'high',
  title: 'Release 4.2 waits for you',
  body: '',
  details: [],
  createdAt: Date.UTC(2026, 10, 22),
  readAt: null,
  archivedAt: null,
  snoozedUntil: null,
  channels: [],
  delivery: null,
  threadId: 'REL-42',
  actions: [
    { id: 'approve', label: 'Approve', kind: 'primary' },
    { id: 'reject', label: 'Reject', kind: 'destructive', confirm: 'Reject the release?' },
  ],
};

const patient = { timeout: 30_000 };

test('an item that asks is answered once, and an answer that fails can be given again', async () => {
  const carryOut = vi.fn((_item: string, action: string) =>
    Promise.resolve(new Response(null, { status: action === 'approve' ? 503 : 200 })),
  );
  const keep = vi.fn(() => Promise.resolve(new Response()));
  render(
    <ApprovalInbox items={[release]} counts={{ unread: 1284 }} carryOut={carryOut} keep={keep} />,
  );
  expect(screen.getByText('1,284 unread')).toBeVisible();
  expect(screen.getByText('REL-42')).toBeVisible();

  await userEvent.dblClick(await screen.findByRole('button', { name: 'Approve' }, patient));
  await screen.findByRole('button', { name: 'Approve: did not work' }, patient);
  expect(carryOut).toHaveBeenCalledExactlyOnceWith('release', 'approve', expect.any(String));
  expect(keep).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ verb: 'read' }));

  await userEvent.click(screen.getByRole('button', { name: 'Reject' }));
  await userEvent.click(screen.getByRole('button', { name: 'Reject' }));
  await screen.findByRole('button', { name: 'Reject: done' }, patient);
  expect(carryOut).toHaveBeenCalledTimes(2);
});
