import type { ChartDomain, ChartSyncPart } from '../chartSpec';

/** What charts of one group tell each other. `undefined`: nothing about it. */
export interface SyncMessage {
  /** Where the crosshair is; `null`: nowhere. */
  readonly cursor?: number | null | undefined;
  readonly domain?: ChartDomain | null | undefined;
  /** Which series are shown, by id. */
  readonly visibility?: Readonly<Record<string, boolean>> | undefined;
  readonly selection?: ChartDomain | null | undefined;
}

type Listener = (message: SyncMessage) => void;

const groups = new Map<string, Set<Listener>>();

/**
 * Joins the charts of a group. Returns how to tell the others, and how to leave.
 * @param parts What this chart tells and hears; it may change at any time.
 */
export function joinSync(id: string, parts: () => readonly ChartSyncPart[], hear: Listener) {
  const only = (message: SyncMessage): SyncMessage =>
    Object.fromEntries(
      parts().flatMap((part) => (message[part] === undefined ? [] : [[part, message[part]]])),
    );
  const listener: Listener = (message) => hear(only(message));
  const group = groups.get(id) ?? new Set();
  groups.set(id, group.add(listener));
  return {
    tell(message: SyncMessage): void {
      for (const other of group) if (other !== listener) other(only(message));
    },
    leave(): void {
      group.delete(listener);
      if (group.size === 0) groups.delete(id);
    },
  };
}
