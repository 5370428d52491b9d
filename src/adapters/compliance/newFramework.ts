import type { ComplianceFramework } from '../../model';
import { frameworkId, frameworkName } from './frameworks';

type Stated = Partial<Omit<ComplianceFramework, 'kind'>>;

/** A framework of which an answer states no more than `stated`; `status` is `unknown` to us until a service says it. */
export function newFramework(kind: string, stated: Stated): ComplianceFramework {
  const { region = null, tenantId = null } = stated;
  return {
    id: frameworkId(kind, region, tenantId),
    kind,
    name: frameworkName(kind),
    tenantId,
    region,
    score: null,
    status: 'unknown',
    assessedAt: null,
    nextAuditAt: null,
    gaps: [],
    recommendations: [],
    ...stated,
  };
}
