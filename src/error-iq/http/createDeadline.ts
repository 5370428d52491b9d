/** A signal that is aborted by the caller or by the clock, whichever comes first. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Drops the timer and lets go of the caller's signal. */
  release(): void;
}

/** Begins to count `timeoutMs` milliseconds. Call `release` when the work is over, however it ended. */
export function createDeadline(timeoutMs: number, callerSignal?: AbortSignal): Deadline {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer = setTimeout(stop, timeoutMs);
  if (callerSignal?.aborted) stop();
  else callerSignal?.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    at: Date.now() + timeoutMs,
    release: () => {
      clearTimeout(timer);
      callerSignal?.removeEventListener('abort', stop);
    },
  };
}
