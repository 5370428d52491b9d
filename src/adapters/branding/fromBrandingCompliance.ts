import type { AdapterResult, ComplianceData } from '../../model';
import { addControl } from '../compliance/addControl';
import { emptyCompliance } from '../compliance/emptyCompliance';
import { labelOf } from '../values/labelOf';
import { newFramework } from '../compliance/newFramework';
import { addViolations } from '../compliance/addViolations';
import { openObject } from '../reading/openAnswer';
import { readFields } from '../reading/readFields';
import { percent, record, texts } from '../values/schemas';
import { branch, expected, optional, shape } from '../reading/shape';

const aspects = ['logo', 'colors', 'css', 'domain'] as const;

const answerShape = /* @__PURE__ */ shape(() => ({
  overallScore: expected(percent),
  logo: branch(record, 'expected'),
  colors: branch(record, 'expected'),
  css: branch(record, 'expected'),
  domain: branch(record, 'expected'),
}));

const aspectShape = /* @__PURE__ */ shape(() => ({
  score: expected(percent),
  issues: expected(texts),
  recommendations: optional(texts),
}));

/**
 * How well a tenant's branding keeps the rules, `GET /branding/compliance` → `ComplianceData` with one framework.
 * Contract: row `branding_service`. Scores come in percent and leave as ratios.
 *
 * Each aspect (logo, colours, …) is a control, its issues are violations: one with issues is partially compliant, one
 * with an empty list of them compliant, one without a list not assessed.
 */
export function fromBrandingCompliance(
  answer: unknown,
  options?: { readonly tenantId?: string | undefined },
): AdapterResult<ComplianceData> {
  const opened = openObject(answer, answerShape, "a branding's compliance");
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyCompliance();
  const framework = newFramework('branding', {
    name: 'Branding',
    tenantId: options?.tenantId ?? null,
    score: fields.overallScore,
  });
  data.frameworks.push(framework);
  for (const name of aspects) {
    const source = fields[name];
    const aspect = source && readFields(source.value, aspectShape, source.path, issues);
    if (!aspect) continue;
    const aspectId = `${framework.id}/${name}`;
    const controlId = addControl(data, framework.id, aspectId, {
      reference: name,
      title: labelOf(name),
      result: resultOf(aspect.issues),
      ratio: aspect.score,
      remediation: aspect.recommendations ?? [],
    });
    addViolations(data, `${aspectId}/issues`, aspect.issues, {
      frameworkId: framework.id,
      controlId,
    });
  }
  return { ok: true, data, issues };
}

function resultOf(found: readonly string[] | null) {
  if (found === null) return 'not_assessed';
  return found.length === 0 ? 'compliant' : 'partially_compliant';
}
