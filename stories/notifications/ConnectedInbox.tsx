import {
  createErrorIQClient,
  createNotificationCenter,
} from '@auterity/shared-components/error-iq';
import type { NotificationIntent } from '@auterity/shared-components/notifications';
import { useState, useSyncExternalStore } from 'react';
import { errorIQUrl } from '../../.storybook/errorIQ';
import { NotificationCenter, type NotificationCenterProps } from '../../src/index';

/** Where a connected inbox sends what a person does; a story answers there. */
export const actsUrl = '/inbox/acts';

async function send(intent: NotificationIntent): Promise<void> {
  const answer = await fetch(actsUrl, { method: 'POST', body: JSON.stringify(intent) });
  if (!answer.ok) throw new Error(`HTTP ${String(answer.status)}`);
}

export interface ConnectedInboxProps extends Omit<
  NotificationCenterProps,
  'items' | 'state' | 'onAction'
> {
  readonly tenantId?: string;
  readonly userId?: string;
}

/** An inbox on Error-IQ by `createNotificationCenter`, as one tab of a browser has it. */
export function ConnectedInbox({
  tenantId = 'acme',
  userId = 'ada',
  ...rest
}: ConnectedInboxProps) {
  const [center] = useState(() =>
    createNotificationCenter({
      client: createErrorIQClient({ baseUrl: errorIQUrl, retry: false }),
      tenantId,
      userId,
      onAction: send,
      storage: null,
    }),
  );
  const { items, state } = useSyncExternalStore(
    center.subscribe,
    center.getSnapshot,
    center.getSnapshot,
  );
  return <NotificationCenter {...rest} items={items} state={state} onAction={center.onAction} />;
}
