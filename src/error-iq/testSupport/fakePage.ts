import type { PageSignals } from '../realtime/PageSignals';

/** A page that is shown, hidden, and cut off from the network by hand. */
export function fakePage(): PageSignals & {
  readonly set: (change: { visible?: boolean; online?: boolean }) => void;
  readonly watchers: () => number;
} {
  const watchers = new Set<() => void>();
  const now = { visible: true, online: true };
  return {
    isVisible: () => now.visible,
    isOnline: () => now.online,
    subscribe: (onChange) => {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    set: (change) => {
      Object.assign(now, change);
      for (const watcher of [...watchers]) watcher();
    },
    watchers: () => watchers.size,
  };
}
