/** Code that is fetched when it is first wanted. */
export interface Part<T> {
  /** `null` until it is here. */
  readonly get: () => T | null;
  /** Whether the last attempt to fetch it failed. */
  readonly hasFailed: () => boolean;
  /** Fetches it. When that fails, nothing breaks and the next call tries again. */
  readonly load: () => Promise<void>;
  readonly subscribe: (onChange: () => void) => () => void;
}

/**
 * Makes a part of a component that is not in its first view. Not `React.lazy`: that throws where the network is gone,
 * and a component without one of its parts is still of use.
 */
export function createPart<T>(fetchPart: () => Promise<T>): Part<T> {
  let part: T | null = null;
  let hasFailed = false;
  let underWay: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const take = (fetched: T | null) => {
    part = fetched;
    hasFailed = fetched === null;
    listeners.forEach((listener) => listener());
  };
  return {
    get: () => part,
    hasFailed: () => hasFailed,
    load: () => {
      if (part !== null) return Promise.resolve();
      underWay ??= fetchPart()
        .then(take, () => take(null))
        .finally(() => {
          underWay = null;
        });
      return underWay;
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
