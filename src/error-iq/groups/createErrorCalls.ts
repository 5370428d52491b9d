import {
  fromCorrelationStatus,
  fromErrorDashboard,
  fromErrorInsights,
  fromErrorMetrics,
  fromHealthIndicators,
  fromRecoveryStats,
} from '../../adapters';
import type { CallEndpoint } from '../http/createCallEndpoint';
import { splitOptions, type OrOptions } from '../http/splitOptions';
import type { CallOptions } from '../settings';

/** Calls of the error service. */
export function createErrorCalls(call: CallEndpoint) {
  return {
    /** Errors of the last hour, day and week. */
    getDashboard: (tenantId: string, options?: CallOptions) =>
      call('errors.getDashboard', fromErrorDashboard, options, () => ({ tenantId })),

    /** Errors of the last `periodHours` hours, 1–168. @default periodHours 24 */
    getMetrics: (tenantId: string, periodHours?: OrOptions<number>, options?: CallOptions) => {
      const { value = 24, options: given } = splitOptions(periodHours, options);
      return call('errors.getMetrics', fromErrorMetrics, given, () => ({
        tenantId,
        query: { period_hours: value },
      }));
    },

    /** What errors have in common and what to do, 1–100. @default limit 10 */
    getInsights: (tenantId: string, limit?: OrOptions<number>, options?: CallOptions) => {
      const { value = 10, options: given } = splitOptions(limit, options);
      return call('errors.getInsights', fromErrorInsights, given, () => ({
        tenantId,
        query: { limit: value },
      }));
    },

    /** Which kinds of errors are out of hand. */
    getHealthIndicators: (tenantId: string, options?: CallOptions) =>
      call('errors.getHealthIndicators', fromHealthIndicators, options, () => ({ tenantId })),

    /** The same, as the system status holds it. */
    getSystemStatus: (tenantId: string, options?: CallOptions) =>
      call('errors.getSystemStatus', fromHealthIndicators, options, () => ({ tenantId })),

    /** How often the platform recovered by itself. */
    getRecoveryStats: (tenantId: string, options?: CallOptions) =>
      call('errors.getRecoveryStats', fromRecoveryStats, options, () => ({ tenantId })),

    /** How many errors belong together. */
    getCorrelationStatus: (tenantId: string, options?: CallOptions) =>
      call('errors.getCorrelationStatus', fromCorrelationStatus, options, () => ({ tenantId })),
  };
}
