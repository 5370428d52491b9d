import { fromProcessAnalysis, fromProcessOptimization } from '../../adapters';
import type { CallEndpoint } from '../http/createCallEndpoint';
import { splitOptions, type OrOptions } from '../http/splitOptions';
import { toDates, type TimeRange } from '../http/toDates';
import type { CallOptions } from '../settings';

/** Calls of the process mining engine. */
export function createProcessCalls(call: CallEndpoint) {
  return {
    /** Has processes searched for bottlenecks: all of them, or those named, of all time or of a span. */
    analyzeProcesses: (
      tenantId: string,
      processIds?: OrOptions<readonly string[]>,
      timeRange?: OrOptions<TimeRange>,
      options?: CallOptions,
    ) => {
      const range = splitOptions(timeRange, options);
      const ids = splitOptions(processIds, range.options);
      return call('processMining.analyzeProcesses', fromProcessAnalysis, ids.options, () => ({
        tenantId,
        body: {
          tenant_id: tenantId,
          process_ids: ids.value,
          ...(range.value && toDates(range.value)),
        },
      }));
    },

    /** Has a plan made of what to better in processes. */
    generateOptimizationReport: (
      tenantId: string,
      processIds: readonly string[],
      options?: CallOptions,
    ) =>
      call('processMining.generateOptimizationReport', fromProcessOptimization, options, () => ({
        tenantId,
        body: { tenant_id: tenantId, process_ids: processIds },
      })),
  };
}
