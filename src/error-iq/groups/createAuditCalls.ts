import { fromAuditLogs } from '../../adapters';
import type { CallEndpoint } from '../http/createCallEndpoint';
import { splitOptions, type OrOptions } from '../http/splitOptions';
import { toIsoTime, type Instant } from '../http/toIsoTime';
import type { CallOptions } from '../settings';

/** Which rows of the audit log to give; the newest 100 without it. */
export interface AuditFilter {
  readonly eventType?: string | undefined;
  readonly resourceType?: string | undefined;
  readonly userId?: string | undefined;
  readonly start?: Instant | undefined;
  readonly end?: Instant | undefined;
  /** 1–1000. */
  readonly limit?: number | undefined;
  /** How many rows to skip. */
  readonly offset?: number | undefined;
}

/** Calls of the audit log. Only administrators are let in. */
export function createAuditCalls(call: CallEndpoint) {
  return {
    /** Who did what. */
    getAuditLogs: (tenantId: string, filter?: OrOptions<AuditFilter>, options?: CallOptions) => {
      const { value = {}, options: given } = splitOptions(filter, options);
      return call('audit.getAuditLogs', fromAuditLogs, given, () => ({
        tenantId,
        params: { tenantId },
        query: {
          event_type: value.eventType,
          resource_type: value.resourceType,
          user_id: value.userId,
          start_date: value.start === undefined ? undefined : toIsoTime(value.start, 'start'),
          end_date: value.end === undefined ? undefined : toIsoTime(value.end, 'end'),
          limit: value.limit,
          offset: value.offset,
        },
      }));
    },
  };
}
