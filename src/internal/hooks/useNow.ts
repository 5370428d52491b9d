import { useSyncExternalStore } from 'react';

const minute = 60_000;

/**
 * The time as epoch milliseconds, renewed every minute; `null` on a server and while a page hydrates, so that both
 * write the same. Nothing relative can be said before that.
 *
 * @param fixed A time that stands still, for tests and pictures.
 */
export function useNow(fixed: number | undefined): number | null {
  const clock = useSyncExternalStore(
    fixed === undefined ? everyMinute : never,
    thisMinute,
    () => null,
  );
  return fixed ?? clock;
}

/** Whole minutes, since React reads it several times in one pass and must see the same. */
function thisMinute(): number {
  return Math.floor(Date.now() / minute) * minute;
}

function everyMinute(onChange: () => void): () => void {
  const timer = setInterval(onChange, minute);
  return () => clearInterval(timer);
}

function never(): () => void {
  return () => undefined;
}
