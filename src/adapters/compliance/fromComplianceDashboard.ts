import type { AdapterResult, ComplianceData, ComplianceFramework } from '../../model';
import { emptyCompliance } from './emptyCompliance';
import { frameworkKind, frameworkKinds, frameworkStatus, kindNamed } from './frameworks';
import { isFirst } from '../reading/isFirst';
import { metric } from '../analytics/metric';
import { newFramework } from './newFramework';
import { newViolation } from './newViolation';
import { openObject } from '../reading/openAnswer';
import { eachEntry } from '../reading/readItems';
import { readValue } from '../reading/readValue';
import { count, identifier, percent, record, text, texts, time } from '../values/schemas';
import { branch, expected, optional, shape } from '../reading/shape';

const dashboardShape = /* @__PURE__ */ shape(() => ({
  tenantId: optional(identifier),
  region: optional(text),
  complianceFrameworks: optional(frameworkKinds),
  assessments: branch(record, 'expected'),
  overallComplianceScore: expected(percent),
  criticalIssues: optional(texts),
}));

const summaryShape = /* @__PURE__ */ shape(() => ({
  score: expected(percent),
  status: expected(frameworkStatus),
  gaps: optional(count),
  nextAudit: optional(time),
}));

/**
 * The compliance dashboard of `global_compliance_service` → `ComplianceData` with frameworks only.
 * Contract: row `global_compliance_service, compliance_engine`. Scores come in percent and leave as ratios.
 *
 * A framework that applies to the tenant but has no assessment is `not_assessed`. The critical issues (`"hipaa: …"`)
 * are the texts of a framework's gaps; one that names no framework becomes a critical violation. The service's own
 * mean of all scores is the metric `overall_score`: it counts frameworks that nobody wrote requirements for as 100.
 */
export function fromComplianceDashboard(answer: unknown): AdapterResult<ComplianceData> {
  const opened = openObject(answer, dashboardShape, 'a compliance dashboard');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const { region, tenantId } = fields;
  const seen = new Set<string>();
  const byKind = new Map<string, Framework>();
  const add = (kind: string, stated: Partial<ComplianceFramework>) => {
    const gaps: string[] = [];
    byKind.set(kind, { ...newFramework(kind, { region, tenantId, ...stated }), gaps });
  };

  eachEntry(fields.assessments, summaryShape, issues, (summary, key, path) => {
    const kind = readValue(key, frameworkKind, path, issues) ?? key;
    if (!isFirst(seen, kind, path, issues)) return;
    add(kind, {
      score: summary.score,
      status: summary.status ?? 'unknown',
      nextAuditAt: summary.nextAudit,
      gapCount: summary.gaps,
    });
  });
  // One whose assessment could not be read was assessed all the same.
  const assessed = new Set(Object.keys(fields.assessments?.value ?? {}).map(kindNamed));
  for (const kind of fields.complianceFrameworks ?? []) {
    if (!assessed.has(kind)) add(kind, { status: 'not_assessed' });
  }

  const data = emptyCompliance();
  data.frameworks = [...byKind.values()];
  fields.criticalIssues?.forEach((sentence, index) => {
    const [, name = '', gap = sentence] = /^([^:]{1,64}): (.*)$/s.exec(sentence) ?? [];
    const framework = byKind.get(kindNamed(name));
    if (framework) {
      framework.gaps.push(gap);
    } else {
      data.violations.push(
        newViolation({ id: `critical/${index}`, title: sentence, severity: 'critical' }),
      );
    }
  });
  data.metrics = [metric('overall_score', fields.overallComplianceScore, 'ratio')];
  return { ok: true, data, issues };
}

type Framework = ComplianceFramework & { readonly gaps: string[] };
