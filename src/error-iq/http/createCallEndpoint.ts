import type { AdapterResult } from '../../model';
import { endpoints, type EndpointName } from '../endpoints';
import type { CallOptions, ErrorIQClientSettings } from '../settings';
import { BadArgument } from './BadArgument';
import type { ErrorIQCall, SendCall } from './call';
import { clientError } from './clientError';

/** What a method adds to its endpoint. */
export type CallParts = Pick<
  ErrorIQCall<unknown>,
  'tenantId' | 'params' | 'query' | 'body' | 'mayBeEmpty'
>;

/** An adapter, and what it may want to know of the answer that it reads. */
export type Adapt<T> = (
  answer: unknown,
  options: Pick<ErrorIQClientSettings, 'currency' | 'serverOffsetMinutes'> &
    Pick<CallParts, 'tenantId'>,
) => AdapterResult<T>;

/**
 * Calls a named endpoint. `describe` gives the parts of the call and may throw `BadArgument`, which becomes an error
 * like all others.
 */
export type CallEndpoint = <T>(
  name: EndpointName,
  adapt: Adapt<T>,
  options: CallOptions | undefined,
  describe: () => CallParts,
) => Promise<AdapterResult<T>>;

/** Calls named endpoints through `send`, at the paths that the settings give. */
export function createCallEndpoint(
  send: SendCall,
  { paths = {}, currency, serverOffsetMinutes }: ErrorIQClientSettings,
): CallEndpoint {
  return async (name, adapt, options, describe) => {
    const endpoint = endpoints[name];
    try {
      const parts = describe();
      const { tenantId } = parts;
      return await send({
        ...endpoint,
        path: paths[name] ?? endpoint.path,
        ...parts,
        adapt: (answer) => adapt(answer, { tenantId, currency, serverOffsetMinutes }),
        signal: options?.signal,
      });
    } catch (thrown) {
      if (!(thrown instanceof BadArgument)) throw thrown;
      const { field, message } = thrown;
      const error = clientError('INVALID_ARGUMENT', message, { fieldErrors: [{ field, message }] });
      return { ok: false, error, issues: [] };
    }
  };
}
