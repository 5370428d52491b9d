import type { AdapterResult, ComplianceData, ControlResult, OpenEnum } from '../../model';
import { addControl } from './addControl';
import { emptyCompliance } from './emptyCompliance';
import { pointer } from '../reading/issues';
import { newFramework } from './newFramework';
import { addViolations } from './addViolations';
import { openObject } from '../reading/openAnswer';
import { eachEntry } from '../reading/readItems';
import { flag, record, texts } from '../values/schemas';
import { branch, expected, optional, shape } from '../reading/shape';

const residencyShape = /* @__PURE__ */ shape(() => ({
  compliant: expected(flag),
  issues: optional(texts),
  recommendations: optional(texts),
  dataTypes: branch(record, 'expected'),
}));

const dataTypeShape = /* @__PURE__ */ shape(() => ({
  compliant: expected(flag),
  requirements: optional(texts),
  issues: optional(texts),
}));

/**
 * Whether each kind of data may lie where it lies, of `global_compliance_service` → `ComplianceData`.
 * Contract: row `global_compliance_service, compliance_engine`. There are no figures in it.
 *
 * Data residency is one framework; each kind of data is a control of it, its issues are the control's violations.
 */
export function fromDataResidency(
  answer: unknown,
  options?: { readonly tenantId?: string | undefined },
): AdapterResult<ComplianceData> {
  const opened = openObject(answer, residencyShape, 'a data residency report');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyCompliance();
  const framework = newFramework('data_residency', {
    name: 'Data residency',
    tenantId: options?.tenantId ?? null,
    status: resultOf(fields.compliant),
    gaps: fields.issues ?? [],
    recommendations: fields.recommendations ?? [],
  });
  data.frameworks.push(framework);
  eachEntry(fields.dataTypes, dataTypeShape, issues, (dataType, name) => {
    const dataTypeId = pointer(framework.id, name);
    const controlId = addControl(data, framework.id, dataTypeId, {
      reference: name,
      title: name,
      result: resultOf(dataType.compliant),
      safeguards: dataType.requirements ?? [],
    });
    addViolations(data, `${dataTypeId}/issues`, dataType.issues, {
      frameworkId: framework.id,
      controlId,
    });
  });
  return { ok: true, data, issues };
}

function resultOf(isCompliant: boolean | null): OpenEnum<ControlResult> {
  if (isCompliant === null) return 'not_assessed';
  return isCompliant ? 'compliant' : 'non_compliant';
}
