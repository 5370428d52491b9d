import {
  logKey,
  readTabMessage,
  tabMessageOf,
  type LogOwner,
  type NotificationLog,
  type NotificationOperation,
} from '../../notifications';

/** What is used of a `BroadcastChannel`. */
export interface TabChannel {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
  close(): void;
}

/** Opens the channel of that name, or gives `null` where tabs cannot talk. */
export type OpenTabChannel = (name: string) => TabChannel | null;

/** A `BroadcastChannel`, where there is one. */
export const openBroadcastChannel: OpenTabChannel = (name) =>
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);

/**
 * Tells the other tabs of the same tenant and person what was sent and answered here, and takes in what they did. Only
 * the tab in which a person acted talks to the server, and nobody passes on what came from another tab.
 *
 * @returns how to leave.
 */
export function joinTabs(
  log: NotificationLog,
  owner: LogOwner & { readonly tabId: string },
  openChannel: OpenTabChannel,
): () => void {
  const channel = openChannel(logKey(owner));
  if (channel === null) return () => undefined;
  const foreignIds = new Set<string>();
  let told: readonly NotificationOperation[] = log.get().operations;
  const leave = log.subscribe(() => {
    const { operations } = log.get();
    const message = tabMessageOf(told, operations, owner, foreignIds);
    told = operations;
    if (message !== null) channel.postMessage(message);
  });
  channel.onmessage = ({ data }) => {
    const message = readTabMessage(data, owner);
    if (message === null) return;
    for (const { id } of message.operations) foreignIds.add(id);
    log.merge(message.operations);
  };
  return () => {
    leave();
    channel.onmessage = null;
    channel.close();
  };
}
