import type { DisplayError, LoadState, PartialState } from '../../model';

/** What a component knows beside its load state. */
export interface LoadFacts {
  /** Whether data was handed in, empty or not. */
  readonly hasData: boolean;
  /** Whether that data has nothing in it to show. */
  readonly isEmpty: boolean;
  /** Epoch milliseconds (UTC); `null` while it is not known. */
  readonly now: number | null;
}

/** The one word for a component's state, its `data-state`. When several hold, the first of this list does. */
export type LoadPhase =
  | 'idle'
  | 'loading'
  | 'failed'
  | 'offline'
  | 'reconnecting'
  | 'partial'
  | 'stale'
  | 'refreshing'
  | 'empty'
  | 'ready';

/** What is drawn for a load state. */
export interface LoadReading {
  readonly phase: LoadPhase;
  /** What fills the place of the content. */
  readonly body: 'idle' | 'skeleton' | 'failed' | 'empty' | 'content';
  /** A call runs while there is something to look at. */
  readonly isRefreshing: boolean;
  /** Why the last call failed; set for failed calls only. */
  readonly error: DisplayError | null;
  readonly connection: 'online' | 'reconnecting' | 'offline';
  readonly partial: PartialState | null;
  /** When the data was true, if it is too old; epoch milliseconds (UTC). */
  readonly staleSince: number | null;
}

/**
 * Decides what is drawn. Content is kept while refreshing and after a failure. Only a finished call can be empty:
 * without content a failure takes the whole place, and so do loading and never having asked, even beside data with
 * nothing in it.
 */
export function readLoadState(
  state: LoadState = { status: 'ready' },
  { hasData, isEmpty, now }: LoadFacts,
): LoadReading {
  const { status, connection = 'online', partial = null } = state;
  const body = hasData && !isEmpty ? 'content' : bodyWithoutContent(status);
  const isShown = body === 'content' || body === 'empty';
  const isRefreshing = isShown && (status === 'loading' || state.isRefreshing === true);
  const staleSince = isShown && isStale(state, now) ? (state.asOf ?? null) : null;
  const reading = {
    body,
    isRefreshing,
    error: status === 'error' ? (state.error ?? { message: '' }) : null,
    connection,
    partial: isShown ? partial : null,
    staleSince,
  } as const;
  return { ...reading, phase: phaseOf(reading) };
}

function bodyWithoutContent(status: LoadState['status']): LoadReading['body'] {
  switch (status) {
    case 'idle':
      return 'idle';
    case 'loading':
      return 'skeleton';
    case 'error':
      return 'failed';
    case 'ready':
      return 'empty';
  }
}

function isStale({ asOf, staleAfterMs }: LoadState, now: number | null): boolean {
  return (
    now !== null && asOf !== undefined && staleAfterMs !== undefined && now - asOf >= staleAfterMs
  );
}

function phaseOf(reading: Omit<LoadReading, 'phase'>): LoadPhase {
  if (reading.body === 'idle') return 'idle';
  if (reading.body === 'skeleton') return 'loading';
  if (reading.error !== null) return 'failed';
  if (reading.connection !== 'online') return reading.connection;
  if (reading.partial !== null) return 'partial';
  if (reading.staleSince !== null) return 'stale';
  if (reading.isRefreshing) return 'refreshing';
  return reading.body === 'empty' ? 'empty' : 'ready';
}
