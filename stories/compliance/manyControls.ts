import type { ComplianceData } from '@auterity/shared-components';

const results = ['compliant', 'compliant', 'non_compliant', 'compliant', 'not_assessed'];

/** So many controls, each of which answers a requirement in every one of so many frameworks. */
export function manyControls(controls: number, frameworks: number): ComplianceData {
  const frameworkIds = Array.from({ length: frameworks }, (_, f) => `f${f}`);
  const groups = Math.ceil(controls / 25);
  return {
    frameworks: frameworkIds.map((id, f) => ({
      id,
      kind: 'custom',
      name: `Framework ${f + 1}`,
      tenantId: null,
      region: null,
      score: null,
      status: 'at_risk',
      assessedAt: Date.UTC(2026, 10, 20, 8),
      nextAuditAt: Date.UTC(2027, 2, 31),
      gaps: [],
      recommendations: [],
    })),
    requirements: frameworkIds.flatMap((frameworkId) =>
      Array.from({ length: groups }, (_, g) => ({
        id: `${frameworkId}-r${g}`,
        frameworkId,
        parentId: null,
        reference: `CC${g + 1}`,
        title: `Requirement ${g + 1}`,
        description: null,
        severity: null,
        category: null,
      })),
    ),
    controls: Array.from({ length: controls }, (_, i) => ({
      id: `c${i}`,
      reference: `CC${Math.floor(i / 25) + 1}.${(i % 25) + 1}`,
      title: `Control number ${i}`,
      description: null,
      result: results[i % results.length] ?? 'not_assessed',
      ratio: null,
      safeguards: [],
      remediation: [],
      owner: `Team ${(i % 9) + 1}`,
      assessedAt: null,
      dueAt: null,
      severity: null,
    })),
    mappings: frameworkIds.flatMap((frameworkId) =>
      Array.from({ length: controls }, (_, i) => ({
        controlId: `c${i}`,
        requirementId: `${frameworkId}-r${Math.floor(i / 25)}`,
      })),
    ),
    violations: [],
    policies: [],
    auditTrail: [],
    recommendations: [],
  };
}
