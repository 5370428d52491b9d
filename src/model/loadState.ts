/**
 * How the data of a component came about. All five components take it as `state` and draw it alike.
 * Data handed in beside a state is the last good data: it stays on screen while refreshing and after a failure.
 */
export interface LoadState {
  /** `idle`: never asked for. `loading`: first load. `error`: the last call failed. */
  readonly status: 'idle' | 'loading' | 'ready' | 'error';
  /** Why the last call failed. An `ErrorIQError` fits. */
  readonly error?: DisplayError | undefined;
  /** Called when a person presses "Try again". Without it no such button is shown. */
  readonly onRetry?: (() => void) | undefined;
  /** A refresh runs in the background; the content stays. */
  readonly isRefreshing?: boolean | undefined;
  /** When the data was true, in epoch milliseconds (UTC). */
  readonly asOf?: number | undefined;
  /** Age in milliseconds from which the data counts as stale. Without it data never goes stale. */
  readonly staleAfterMs?: number | undefined;
  /** Some sources did not answer; what is shown is incomplete. */
  readonly partial?: PartialState | undefined;
  /** @default 'online' */
  readonly connection?: 'online' | 'reconnecting' | 'offline' | undefined;
}

/** What of an error is shown. */
export interface DisplayError {
  readonly message: string;
  readonly userMessage?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly correlationId?: string | null | undefined;
  readonly retryable?: boolean | undefined;
}

/** Which part of an answer is missing, while the rest is shown. */
export interface PartialState {
  /** Names of the sources that are missing, as a person knows them. */
  readonly missing: readonly string[];
  /** Why, in words for the person at the screen. */
  readonly reason?: string | undefined;
}
