import type { AdapterIssue, AdapterResult } from '../../model';
import type { CallOptions } from '../settings';
import { ErrorIQFailure } from './ErrorIQFailure';

/** What TanStack Query needs to know of a query. A plain object. */
export interface ErrorIQQuery<T> {
  /** `['error-iq', baseUrl, tenantId, name, …arguments]`, all of it JSON. */
  readonly queryKey: readonly unknown[];
  /** Gives the data, or rejects with an `ErrorIQFailure`. */
  readonly queryFn: (context?: { readonly signal?: AbortSignal | undefined }) => Promise<T>;
}

/** Makes a query of a call of the client. */
export type CreateQuery = <T>(
  tenantId: string,
  name: string,
  args: readonly unknown[],
  call: (options: CallOptions) => Promise<AdapterResult<T>>,
) => ErrorIQQuery<T>;

/** Told of faults in answers that were used nevertheless. */
export type OnIssues = (issues: readonly AdapterIssue[], queryKey: readonly unknown[]) => void;

/** Makes queries whose keys begin with the service's address and the tenant, so that no two share a cache entry. */
export function createCreateQuery(baseUrl: string, onIssues: OnIssues | undefined): CreateQuery {
  return (tenantId, name, args, call) => {
    const queryKey = ['error-iq', baseUrl, tenantId, name, ...args.map(toKey)];
    return {
      queryKey,
      queryFn: async (context) => {
        const answer = await call({ signal: context?.signal });
        if (!answer.ok) throw new ErrorIQFailure(answer.error, answer.issues);
        if (answer.issues.length > 0) onIssues?.(answer.issues, queryKey);
        return answer.data;
      },
    };
  };
}

/** An argument as JSON: `null` for one left out, so that places keep their meaning, and ISO 8601 for times. */
function toKey(argument: unknown): unknown {
  if (argument === undefined) return null;
  if (argument instanceof Date) {
    return Number.isNaN(argument.getTime()) ? 'Invalid Date' : argument.toISOString();
  }
  if (Array.isArray(argument)) return argument.map(toKey);
  if (typeof argument !== 'object' || argument === null) return argument;
  return Object.fromEntries(Object.entries(argument).map(([name, value]) => [name, toKey(value)]));
}
