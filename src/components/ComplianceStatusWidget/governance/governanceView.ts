import type { ComplianceData, ComplianceViolation, GovernancePolicy } from '../../../model/index';

/** A policy with how often it is broken now. */
export interface PolicyStanding {
  readonly policy: GovernancePolicy;
  readonly openViolations: number;
}

/** What governance comes to. */
export interface GovernanceView {
  /** The most broken first, then by name. */
  readonly policies: readonly PolicyStanding[];
  /** Violations of no single control: what is open first, then the latest. */
  readonly violations: readonly ComplianceViolation[];
  readonly recommendations: readonly string[];
}

/** Gathers policies, the violations that belong to no control, and what the service recommends. Cost: a sort of each. */
export function governanceView(
  data: ComplianceData,
  compare: (a: string, b: string) => number,
): GovernanceView {
  const open = new Map<string, number>();
  for (const { policyId, status } of data.violations) {
    if (policyId === null || status === 'resolved') continue;
    open.set(policyId, (open.get(policyId) ?? 0) + 1);
  }
  const isDone = ({ status }: ComplianceViolation) => Number(status === 'resolved');
  return {
    policies: data.policies
      .map((policy) => ({ policy, openViolations: open.get(policy.id) ?? 0 }))
      .sort(
        (a, b) =>
          b.openViolations - a.openViolations ||
          compare(a.policy.name, b.policy.name) ||
          compare(a.policy.id, b.policy.id),
      ),
    violations: data.violations
      .filter(({ controlId }) => controlId === null)
      .sort(
        (a, b) =>
          isDone(a) - isDone(b) ||
          // Two without a time differ by NaN, which falls through to the id.
          (b.occurredAt ?? -Infinity) - (a.occurredAt ?? -Infinity) ||
          (a.id < b.id ? -1 : 1),
      ),
    recommendations: data.recommendations,
  };
}
