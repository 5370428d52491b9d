import {
  fromGovernanceAudit,
  fromGovernanceMetrics,
  fromGovernancePolicies,
  fromGovernanceReport,
  fromGovernanceScore,
  fromPolicyViolations,
} from '../../adapters';
import type { CallEndpoint } from '../http/createCallEndpoint';
import { splitOptions, type OrOptions } from '../http/splitOptions';
import { toDates, type TimeRange } from '../http/toDates';
import type { CallOptions } from '../settings';

/** Calls of the governance service. */
export function createGovernanceCalls(call: CallEndpoint) {
  return {
    /** How well policies are kept, as ratios. */
    getGovernanceMetrics: (tenantId: string, options?: CallOptions) =>
      call('governance.getGovernanceMetrics', fromGovernanceMetrics, options, () => ({
        tenantId,
        params: { tenantId },
      })),

    /** Has an audit made now. */
    runGovernanceAudit: (
      tenantId: string,
      auditType: 'full' | 'security' | 'compliance' | 'performance',
      options?: CallOptions,
    ) =>
      call('governance.runGovernanceAudit', fromGovernanceAudit, options, () => ({
        tenantId,
        body: { tenant_id: tenantId, audit_type: auditType },
      })),

    /** Violations of policies, in a span of time or of all time. */
    getPolicyViolations: (
      tenantId: string,
      timeRange?: OrOptions<TimeRange>,
      options?: CallOptions,
    ) => {
      const { value, options: given } = splitOptions(timeRange, options);
      return call('governance.getPolicyViolations', fromPolicyViolations, given, () => ({
        tenantId,
        body: { tenant_id: tenantId, ...(value && toDates(value)) },
      }));
    },

    /** The policies that stand. */
    getPolicies: (tenantId: string, options?: CallOptions) =>
      call('governance.getPolicies', fromGovernancePolicies, options, () => ({
        tenantId,
        params: { tenantId },
      })),

    /** Policies and violations, counted. */
    getReport: (tenantId: string, options?: CallOptions) =>
      call('governance.getReport', fromGovernanceReport, options, () => ({
        tenantId,
        params: { tenantId },
      })),

    /** The service's own score. */
    getScore: (tenantId: string, options?: CallOptions) =>
      call('governance.getScore', fromGovernanceScore, options, () => ({
        tenantId,
        params: { tenantId },
      })),
  };
}
