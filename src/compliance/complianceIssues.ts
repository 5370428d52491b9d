import type { AdapterIssue, ComplianceData } from '../model';

/**
 * What is wrong with compliance data beyond a single answer: mappings that lead nowhere, requirements of a parent that
 * is not there, things of controls that are not there, and ids that two controls claim. Paths are JSON pointers into
 * the data. Nothing of it stops a score: what leads nowhere is left out. Cost: linear.
 */
export function complianceIssues(data: ComplianceData): readonly AdapterIssue[] {
  const issues: AdapterIssue[] = [];
  const requirementIds = new Set(data.requirements.map(({ id }) => id));
  const controlIds = new Set<string>();
  const orphan = (path: string, what: string, id: string, dropped: boolean) => {
    const message = `There is no ${what} "${id}".`;
    issues.push({ path, code: 'unknown-value', message, dropped });
  };

  data.controls.forEach(({ id }, i) => {
    if (controlIds.has(id)) {
      const message = `The id "${id}" is another control's; the worse result counts.`;
      issues.push({ path: `/controls/${i}/id`, code: 'duplicate', message, dropped: true });
    }
    controlIds.add(id);
  });
  data.requirements.forEach(({ parentId }, i) => {
    if (parentId !== null && !requirementIds.has(parentId)) {
      orphan(`/requirements/${i}/parentId`, 'requirement', parentId, false);
    }
  });
  const seen = new Set<string>();
  data.mappings.forEach(({ controlId, requirementId }, i) => {
    const path = `/mappings/${i}`;
    if (!controlIds.has(controlId)) orphan(`${path}/controlId`, 'control', controlId, true);
    else if (!requirementIds.has(requirementId)) {
      orphan(`${path}/requirementId`, 'requirement', requirementId, true);
    }
    const pair = JSON.stringify([controlId, requirementId]);
    if (seen.has(pair)) {
      issues.push({ path, code: 'duplicate', message: 'It counts once.', dropped: true });
    }
    seen.add(pair);
  });
  for (const part of ['evidence', 'exceptions', 'remediations'] as const) {
    (data[part] ?? []).forEach(({ controlId }, i) => {
      if (!controlIds.has(controlId)) {
        orphan(`/${part}/${i}/controlId`, 'control', controlId, true);
      }
    });
  }
  return issues;
}
