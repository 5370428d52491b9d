import { useEffect, useState } from 'react';
import type { AdapterResult, LoadState } from '../../src/index';

interface Answer<T> {
  readonly data: T | undefined;
  readonly state: LoadState;
}

const loading: Answer<never> = { data: undefined, state: { status: 'loading' } };

/** Asks once, and again on retry; keeps the last good data beside a failure. `load` must be a stable function. */
export function useAnswer<T>(load: (signal: AbortSignal) => Promise<AdapterResult<T>>): Answer<T> {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer<T>>(loading);
  useEffect(() => {
    const controller = new AbortController();
    setAnswer(({ data, state }) => ({
      data,
      state: data ? { ...state, isRefreshing: true } : loading.state,
    }));
    void load(controller.signal).then((result) => {
      if (controller.signal.aborted) return;
      setAnswer(({ data }) =>
        result.ok
          ? { data: result.data, state: { status: 'ready', asOf: Date.now() } }
          : {
              data,
              state: {
                status: 'error',
                error: result.error,
                onRetry: () => setAttempt((count) => count + 1),
              },
            },
      );
    });
    return () => controller.abort();
  }, [load, attempt]);
  return answer;
}
