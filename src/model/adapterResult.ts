/** What an adapter answers: the model's data, or one typed error. `issues` lists what was wrong either way. */
export type AdapterResult<T> =
  | { readonly ok: true; readonly data: T; readonly issues: readonly AdapterIssue[] }
  | { readonly ok: false; readonly error: ErrorIQError; readonly issues: readonly AdapterIssue[] };

/** One fault found in an answer. */
export interface AdapterIssue {
  /** JSON pointer (RFC 6901) into the answer, such as `/notifications/3/created_at`; `""` is the whole answer. */
  readonly path: string;
  readonly code: AdapterIssueCode;
  /** One sentence for a developer: what was found and what became of it. */
  readonly message: string;
  /** True when the item at `path` is not in the data. */
  readonly dropped: boolean;
}

/**
 * What is wrong at an issue's path. `vacuous`: a figure about nothing, such as the score of an assessment without
 * requirements. `unsafe`: what could carry code or lead elsewhere, such as a `javascript:` address. The others are
 * named for their fault.
 */
export type AdapterIssueCode =
  | 'missing'
  | 'wrong-type'
  | 'not-a-number'
  | 'out-of-range'
  | 'bad-time'
  | 'unknown-value'
  | 'duplicate'
  | 'vacuous'
  | 'unsafe';

/** The one shape in which every failure of Error-IQ arrives, whatever service or proxy answered. */
export interface ErrorIQError {
  /** HTTP status, or `null` when no answer came or its status is not known. */
  readonly status: number | null;
  /** The service's own code, such as `VALIDATION_ERROR`. */
  readonly code: string | null;
  /** For developers and logs. */
  readonly message: string;
  /** Written by the service for the person at the screen. */
  readonly userMessage: string | null;
  readonly category: string | null;
  readonly severity: 'low' | 'medium' | 'high' | 'critical' | null;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  /** What support needs to find the call in the logs. */
  readonly correlationId: string | null;
  readonly fieldErrors: readonly FieldError[];
}

/** One field of a request that the service refused, so that a form can say it beside that field. */
export interface FieldError {
  /** The field as the service names it. */
  readonly field: string;
  /** The service's sentence, plain and untrusted. */
  readonly message: string;
}
