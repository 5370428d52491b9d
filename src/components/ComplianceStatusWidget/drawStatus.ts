import type { ControlResult, FrameworkStatus } from '../../model/index';
import { type DrawnStatus, drawKnown, type Looks } from './drawKnown';
import type { ComplianceFormat, SummaryMessageKey } from './messages/summaryMessages';

const looks = {
  compliant: { shape: 'check', tone: 'success', message: 'statusCompliant' },
  at_risk: { shape: 'triangle', tone: 'warning', message: 'statusAtRisk' },
  partially_compliant: { shape: 'triangle', tone: 'warning', message: 'statusPartiallyCompliant' },
  non_compliant: { shape: 'octagon', tone: 'danger', message: 'statusNonCompliant' },
  not_assessed: { shape: 'dashed', tone: 'neutral', message: 'statusNotAssessed' },
  insufficient_evidence: {
    shape: 'question',
    tone: 'warning',
    message: 'statusInsufficientEvidence',
  },
  evaluation_error: { shape: 'alert', tone: 'warning', message: 'statusEvaluationError' },
  not_applicable: { shape: 'minus', tone: 'neutral', message: 'statusNotApplicable' },
  exempt: { shape: 'slash', tone: 'neutral', message: 'statusExempt' },
} as const satisfies Record<ControlResult | FrameworkStatus, Looks<SummaryMessageKey>[string]>;

/** How a framework's status or a control's result is drawn. One of an unknown name is called by that name. */
export function drawStatus(status: string, format: ComplianceFormat): DrawnStatus {
  return drawKnown<SummaryMessageKey>(looks, status, format);
}
