import { NotificationCenter, type NotificationServerCounts } from '@auterity/shared-components';
import type { NotificationItem } from '@auterity/shared-components';
import type { ActionOutcome, NotificationIntent } from '@auterity/shared-components/notifications';

interface ApprovalInboxProps {
  items: readonly NotificationItem[];
  counts: NotificationServerCounts;
  /** Carries one action of an item out. The key is the same however often it is sent. */
  carryOut: (itemId: string, actionId: string, idempotencyKey: string) => Promise<Response>;
  /** Keeps what a person did to items: read, archived and the like. */
  keep: (intent: NotificationIntent) => Promise<Response>;
}

/** An inbox whose items ask for answers. */
export function ApprovalInbox({ items, counts, carryOut, keep }: ApprovalInboxProps) {
  const onAction = async (intent: NotificationIntent): Promise<ActionOutcome> => {
    const { verb, ids, actionId = '', operationId } = intent;
    const [itemId = ''] = ids;
    const answer =
      verb === 'action' ? await carryOut(itemId, actionId, operationId) : await keep(intent);
    if (answer.ok) return { ok: true };
    return { ok: false, error: { message: `HTTP ${answer.status}` } };
  };
  return (
    <NotificationCenter
      items={items}
      counts={counts}
      onAction={onAction}
      slots={slots}
      variant="page"
    />
  );
}

// Outside of the component: a new object would draw every row anew.
const slots = {
  meta: ({ threadId }: NotificationItem) => threadId && <code>{threadId}</code>,
};
