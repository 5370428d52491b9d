import {
  fromComplianceAssessments,
  fromComplianceChecks,
  fromComplianceDashboard,
  fromComplianceReport,
  fromComplianceRequirements,
  fromDataResidency,
} from '../../adapters';
import type { CallEndpoint } from '../http/createCallEndpoint';
import { splitOptions, type OrOptions } from '../http/splitOptions';
import { toDates } from '../http/toDates';
import type { Instant } from '../http/toIsoTime';
import type { CallOptions } from '../settings';

/** Which requirements to list; all without it. */
export interface RequirementFilter {
  readonly framework?: string | undefined;
  readonly region?: string | undefined;
}

/** Calls of the compliance services. */
export function createComplianceCalls(call: CallEndpoint) {
  return {
    /** Has the rule sets in `categories` checked now. @default categories ['gdpr', 'hipaa', 'sox'] */
    runComplianceCheck: (
      tenantId: string,
      categories?: OrOptions<readonly string[]>,
      options?: CallOptions,
    ) => {
      const { value = ['gdpr', 'hipaa', 'sox'], options: given } = splitOptions(
        categories,
        options,
      );
      return call('compliance.runComplianceCheck', fromComplianceChecks, given, () => ({
        tenantId,
        body: { tenant_id: tenantId, categories: value },
      }));
    },

    /** Status, violations and audit trail of a span of time. */
    getComplianceReport: (tenantId: string, start: Instant, end: Instant, options?: CallOptions) =>
      call('compliance.getComplianceReport', fromComplianceReport, options, () => ({
        tenantId,
        body: { tenant_id: tenantId, ...toDates({ start, end }) },
      })),

    /** The newest assessment of each framework and region. */
    getAssessments: (tenantId: string, options?: CallOptions) =>
      call('compliance.getAssessments', fromComplianceAssessments, options, () => ({
        tenantId,
        params: { tenantId },
      })),

    /** The frameworks that apply to the tenant, in short. */
    getDashboard: (tenantId: string, options?: CallOptions) =>
      call('compliance.getDashboard', fromComplianceDashboard, options, () => ({
        tenantId,
        params: { tenantId },
      })),

    /** What the frameworks ask for. */
    getRequirements: (
      tenantId: string,
      filter?: OrOptions<RequirementFilter>,
      options?: CallOptions,
    ) => {
      const { value, options: given } = splitOptions(filter, options);
      return call('compliance.getRequirements', fromComplianceRequirements, given, () => ({
        tenantId,
        query: { framework: value?.framework, region: value?.region },
      }));
    },

    /** Whether each kind of data may lie where it lies. Without `dataTypes`, all kinds. */
    getDataResidency: (
      tenantId: string,
      dataTypes?: OrOptions<readonly string[]>,
      options?: CallOptions,
    ) => {
      const { value, options: given } = splitOptions(dataTypes, options);
      return call('compliance.getDataResidency', fromDataResidency, given, () => ({
        tenantId,
        params: { tenantId },
        query: { data_types: value?.join(',') },
      }));
    },
  };
}
