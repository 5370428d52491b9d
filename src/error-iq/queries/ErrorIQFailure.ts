import type { AdapterIssue, ErrorIQError } from '../../model';

/**
 * A failed call as an exception, for those who await exceptions, such as TanStack Query. It fits the `error` of a
 * component's `state` as it is.
 */
export class ErrorIQFailure extends Error {
  override readonly name = 'ErrorIQFailure';
  /** All that is known of the failure. */
  readonly error: ErrorIQError;
  readonly issues: readonly AdapterIssue[];

  constructor(error: ErrorIQError, issues: readonly AdapterIssue[] = []) {
    super(error.message);
    this.error = error;
    this.issues = issues;
  }

  get userMessage(): string | null {
    return this.error.userMessage;
  }

  get code(): string | null {
    return this.error.code;
  }

  get correlationId(): string | null {
    return this.error.correlationId;
  }

  get retryable(): boolean {
    return this.error.retryable;
  }
}
