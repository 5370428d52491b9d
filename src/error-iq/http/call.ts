import type { AdapterResult } from '../../model';
import type { CallOptions } from '../settings';
import type { PathParams, QueryParams } from './joinUrl';

/** One call of Error-IQ, described. */
export interface ErrorIQCall<T> extends CallOptions {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** A path below `baseUrl`, with `{name}` where `params` go. */
  readonly path: string;
  /** Encoded into the path. Each is 1–256 characters without slashes and control characters. */
  readonly params?: PathParams | undefined;
  readonly query?: QueryParams | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent in the tenant header. */
  readonly tenantId?: string | undefined;
  /** It only asks and changes nothing: identical ones share a flight, and it may be repeated after a failure. */
  readonly isRead: boolean;
  /** An answer without a body is a success; `adapt` then gets `null`. @default false */
  readonly mayBeEmpty?: boolean | undefined;
  /** Makes the model's data of the answer. Must not throw. */
  readonly adapt: (answer: unknown) => AdapterResult<T>;
}

/** Sends a call. The promise never rejects: whatever goes wrong is `ok: false` with an error. */
export type SendCall = <T>(call: ErrorIQCall<T>) => Promise<AdapterResult<T>>;
