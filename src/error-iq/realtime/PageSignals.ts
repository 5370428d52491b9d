/** Whether anyone looks, and whether there is a network. */
export interface PageSignals {
  isVisible(): boolean;
  isOnline(): boolean;
  /** Calls `onChange` whenever one of the two may have changed. Gives back how to stop that. */
  subscribe(onChange: () => void): () => void;
}

/** The page that the code runs in. Where there is no page, as in Node and workers, it counts as visible. */
export function browserPage(): PageSignals {
  const hasDocument = typeof document !== 'undefined';
  return {
    isVisible: () => !hasDocument || document.visibilityState !== 'hidden',
    isOnline: () =>
      typeof navigator === 'undefined' || !('onLine' in navigator) || navigator.onLine,
    subscribe: (onChange) => {
      const targets: readonly (readonly [EventTarget, string])[] = [
        ...(hasDocument ? [[document, 'visibilitychange'] as const] : []),
        ...(typeof addEventListener === 'function'
          ? [
              [globalThis as unknown as EventTarget, 'online'] as const,
              [globalThis as unknown as EventTarget, 'offline'] as const,
              [globalThis as unknown as EventTarget, 'pageshow'] as const,
            ]
          : []),
      ];
      for (const [target, type] of targets) target.addEventListener(type, onChange);
      return () => {
        for (const [target, type] of targets) target.removeEventListener(type, onChange);
      };
    },
  };
}
