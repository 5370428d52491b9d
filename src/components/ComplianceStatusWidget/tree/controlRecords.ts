import {
  evidenceFreshness,
  exceptionStanding,
  groupByControl,
  type ResultTime,
} from '../../../compliance/index';
import type { ComplianceData } from '../../../model/index';
import {
  drawEvidence,
  drawException,
  drawRemediation,
  drawViolation,
  exceptionKindName,
  type RecordFormat,
} from '../drawRecord';
import type { TreeNode } from './treeNode';

/** A row beneath a control, before it has its place. */
export type ControlRecord = Pick<TreeNode, 'kind' | 'title' | 'status'> & { readonly id: string };

/**
 * What belongs to each control, by the control's id: violations first, then exceptions, evidence and remediation, each
 * with its status at the time.
 */
export function controlRecords(
  data: ComplianceData,
  time: ResultTime,
  format: RecordFormat,
): ReadonlyMap<string, readonly ControlRecord[]> {
  const { now, timeZone } = time;
  const records: (ControlRecord & { readonly controlId: string })[] = [];
  for (const { id, controlId, title, status } of data.violations) {
    if (controlId === null) continue;
    records.push({
      id,
      controlId,
      kind: 'violation',
      title,
      status: drawViolation(status, format),
    });
  }
  for (const exception of data.exceptions ?? []) {
    const { id, controlId, reason, kind } = exception;
    const status = drawException(exceptionStanding(exception, now, timeZone), format);
    records.push({
      id,
      controlId,
      kind: 'exception',
      title: reason ?? exceptionKindName(kind, format),
      status,
    });
  }
  for (const proof of data.evidence ?? []) {
    const { id, controlId, title } = proof;
    const status = drawEvidence(proof, evidenceFreshness(proof, now, timeZone), format);
    records.push({ id, controlId, kind: 'evidence', title, status });
  }
  for (const { id, controlId, title, state } of data.remediations ?? []) {
    records.push({
      id,
      controlId,
      kind: 'remediation',
      title,
      status: drawRemediation(state, format),
    });
  }
  return groupByControl(records);
}
