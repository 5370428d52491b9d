import {
  fromAnalyticsMetrics,
  fromAnalyticsReport,
  fromCustomAnalytics,
  fromPredictiveInsights,
} from '../../adapters';
import type { CallEndpoint } from '../http/createCallEndpoint';
import { splitOptions, type OrOptions } from '../http/splitOptions';
import { toDates, type TimeRange } from '../http/toDates';
import type { CallOptions } from '../settings';

/** How finely figures are given. */
export type Granularity = 'hour' | 'day' | 'week' | 'month';

/** Calls of the analytics service. */
export function createAnalyticsCalls(call: CallEndpoint) {
  return {
    /** Use, performance, cost and predictions of a span of time. @default granularity 'day' */
    getAnalyticsMetrics: (
      tenantId: string,
      timeRange: TimeRange,
      granularity?: OrOptions<Granularity>,
      options?: CallOptions,
    ) => {
      const { value = 'day', options: given } = splitOptions(granularity, options);
      return call('analytics.getAnalyticsMetrics', fromAnalyticsMetrics, given, () => ({
        tenantId,
        body: { tenant_id: tenantId, ...toDates(timeRange), granularity: value },
      }));
    },

    /** What the service expects, advises and warns of. */
    getPredictiveInsights: (tenantId: string, options?: CallOptions) =>
      call('analytics.getPredictiveInsights', fromPredictiveInsights, options, () => ({
        tenantId,
        params: { tenantId },
      })),

    /** The business-intelligence report. */
    getReport: (tenantId: string, options?: CallOptions) =>
      call('analytics.getReport', fromAnalyticsReport, options, () => ({
        tenantId,
        params: { tenantId },
      })),

    /** Use, cost and performance of a span of time, point by point. @default granularity 'day' */
    getCustomAnalytics: (
      tenantId: string,
      timeRange: TimeRange,
      granularity?: OrOptions<Granularity>,
      options?: CallOptions,
    ) => {
      const { value = 'day', options: given } = splitOptions(granularity, options);
      return call('analytics.getCustomAnalytics', fromCustomAnalytics, given, () => ({
        tenantId,
        body: { tenant_id: tenantId, ...toDates(timeRange), granularity: value },
      }));
    },
  };
}
