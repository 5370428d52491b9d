import type { ErrorIQError } from '../../model';

/**
 * Why a tenant's theme could not be loaded: `bad-tenant-id` nothing was asked; `load-failed` the service did not give a
 * branding, see `error`; `aborted` the caller's signal; `no-client` the manager has none; `disposed` the manager is gone.
 */
export type ThemeErrorCode = 'bad-tenant-id' | 'load-failed' | 'aborted' | 'no-client' | 'disposed';

/** A theme that could not be loaded. What was shown before stays. */
export class ThemeError extends Error {
  override readonly name = 'ThemeError';
  readonly code: ThemeErrorCode;
  /** The failed call; `null` when there was none. */
  readonly error: ErrorIQError | null;

  constructor(code: ThemeErrorCode, message: string, error: ErrorIQError | null = null) {
    super(message);
    this.code = code;
    this.error = error;
  }
}
