import { fromExecutionLogs, fromExecutions } from '../../adapters';
import type { AdapterResult } from '../../model';
import type { CallEndpoint } from '../http/createCallEndpoint';
import { isRecord } from '../http/isRecord';
import { splitOptions, type OrOptions } from '../http/splitOptions';
import type { CallOptions } from '../settings';
import { nameExecution } from './nameExecution';

/** Which executions to list; the newest 50 without it. */
export interface ExecutionFilter {
  readonly workflowId?: string | undefined;
  readonly status?: string | undefined;
  /** 1–200. */
  readonly limit?: number | undefined;
  /** How many to skip. */
  readonly offset?: number | undefined;
}

/** Calls of the workflow service. */
export function createExecutionCalls(call: CallEndpoint) {
  return {
    /** Executions of workflows. */
    getExecutions: (
      tenantId: string,
      filter?: OrOptions<ExecutionFilter>,
      options?: CallOptions,
    ) => {
      const { value = {}, options: given } = splitOptions(filter, options);
      return call('executions.getExecutions', fromExecutions, given, () => ({
        tenantId,
        query: {
          workflow_id: value.workflowId,
          status_filter: value.status,
          limit: value.limit,
          offset: value.offset,
        },
      }));
    },

    /** The steps of one execution, oldest first, as an event log. `limit` is 1–1000. @default limit 1000 */
    getExecutionLogs: (
      tenantId: string,
      executionId: string,
      limit?: OrOptions<number>,
      options?: CallOptions,
    ) => {
      const { value = 1000, options: given } = splitOptions(limit, options);
      return call(
        'executions.getExecutionLogs',
        (answer) => fromExecutionLogs(nameExecution(answer, executionId)),
        given,
        () => ({ tenantId, params: { executionId }, query: { limit: value } }),
      );
    },

    /** The same steps as rows, as the service sends them, each with its execution. For merging by id. */
    getExecutionLogRows: (tenantId: string, executionId: string, options?: CallOptions) =>
      call(
        'executions.getExecutionLogs',
        (answer) => readRows(nameExecution(answer, executionId)),
        options,
        () => ({ tenantId, params: { executionId }, query: { limit: 1000 } }),
      ),
  };
}

function readRows(answer: unknown): AdapterResult<readonly Readonly<Record<string, unknown>>[]> {
  const log = fromExecutionLogs(answer);
  if (!log.ok) return log;
  const rows = Array.isArray(answer) ? answer.filter(isRecord) : [];
  return { ok: true, data: rows, issues: log.issues };
}
