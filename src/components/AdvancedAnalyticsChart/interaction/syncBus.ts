import type { ChartDomain } from '../chartSpec';

/** What charts of one group tell each other. `undefined`: nothing about it. */
export interface SyncMessage {
  /** Where the crosshair is; `null`: nowhere. */
  readonly x?: number | null | undefined;
  readonly domain?: ChartDomain | null | undefined;
}

type Listener = (message: SyncMessage) => void;

const groups = new Map<string, Set<Listener>>();

/** Joins the charts of a group. Returns how to tell the others, and how to leave. */
export function joinSync(id: string, listener: Listener) {
  const group = groups.get(id) ?? new Set();
  groups.set(id, group.add(listener));
  return {
    tell(message: SyncMessage): void {
      for (const other of group) if (other !== listener) other(message);
    },
    leave(): void {
      group.delete(listener);
      if (group.size === 0) groups.delete(id);
    },
  };
}
