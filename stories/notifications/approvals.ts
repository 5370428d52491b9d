import {
  hour,
  item,
  minute,
  now,
} from '../../src/components/NotificationCenter/testSupport/sampleInbox';

/** Items that ask for something: each kind and each state of an action. */
export const approvals = [
  item({
    id: 'release',
    type: 'approval',
    priority: 'high',
    title: 'Release 4.2 of the billing service waits for you',
    body: 'Two reviewers have agreed. The window closes at 19:00 UTC.',
    actor: { name: 'Ada Lovelace' },
    createdAt: now - 6 * minute,
    expiresAt: now + hour,
    actions: [
      { id: 'approve', label: 'Approve', kind: 'primary' },
      { id: 'reject', label: 'Reject' },
      { id: 'changes', label: 'Show changes', href: '/releases/42' },
      { id: 'cancel', label: 'Cancel release', kind: 'destructive' },
    ],
  }),
  item({
    id: 'workers',
    type: 'error_alert',
    priority: 'critical',
    title: 'The import workers have stopped',
    body: 'No run has begun for 12 minutes.',
    source: 'Error-IQ',
    createdAt: now - 12 * minute,
    actions: [
      {
        id: 'restart',
        label: 'Restart workers',
        kind: 'primary',
        confirm: 'Restart 14 workers? Runs under way begin anew.',
      },
      { id: 'scale', label: 'Scale up', disabledReason: 'Your role may not change quotas.' },
    ],
  }),
  item({
    id: 'access',
    type: 'approval',
    title: 'Access to the payroll workflow',
    actor: { name: 'فاطمة الزهراء' },
    createdAt: now - 2 * hour,
    readAt: now - hour,
    actions: [
      { id: 'grant', label: 'Grant', kind: 'primary', status: 'done' },
      { id: 'deny', label: 'Deny' },
    ],
  }),
  item({
    id: 'export',
    type: 'report_ready',
    priority: 'low',
    title: 'The export of October is being made',
    actor: { name: 'Nightly export' },
    createdAt: now - 3 * hour,
    readAt: now - hour,
    actions: [{ id: 'stop', label: 'Stop', status: 'pending' }],
  }),
];
