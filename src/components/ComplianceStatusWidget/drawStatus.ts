import type { ControlResult, FrameworkStatus } from '../../model/index';
import type { StatusLook } from '../../internal/index';
import type { ComplianceFormat, SummaryMessageKey } from './messages/summaryMessages';

/** A status as it is drawn: shape, colour and word. */
export interface DrawnStatus extends StatusLook {
  readonly label: string;
}

type Looks = Readonly<Record<string, StatusLook & { readonly message: SummaryMessageKey }>>;

const results = {
  compliant: { shape: 'check', tone: 'success', message: 'resultCompliant' },
  partially_compliant: { shape: 'triangle', tone: 'warning', message: 'resultPartiallyCompliant' },
  non_compliant: { shape: 'octagon', tone: 'danger', message: 'resultNonCompliant' },
  not_assessed: { shape: 'dashed', tone: 'neutral', message: 'resultNotAssessed' },
  insufficient_evidence: {
    shape: 'question',
    tone: 'warning',
    message: 'resultInsufficientEvidence',
  },
  evaluation_error: { shape: 'alert', tone: 'warning', message: 'resultEvaluationError' },
  not_applicable: { shape: 'minus', tone: 'neutral', message: 'resultNotApplicable' },
  exempt: { shape: 'slash', tone: 'neutral', message: 'resultExempt' },
} as const satisfies Record<ControlResult, Looks[string]>;

const statuses = {
  compliant: { shape: 'check', tone: 'success', message: 'frameworkCompliant' },
  at_risk: { shape: 'triangle', tone: 'warning', message: 'frameworkAtRisk' },
  non_compliant: { shape: 'octagon', tone: 'danger', message: 'frameworkNonCompliant' },
  not_assessed: { shape: 'dashed', tone: 'neutral', message: 'frameworkNotAssessed' },
  exempt: { shape: 'slash', tone: 'neutral', message: 'frameworkExempt' },
} as const satisfies Record<FrameworkStatus, Looks[string]>;

/** How a control's result is drawn. One of an unknown name is neutral and called by that name. */
export function drawResult(result: string, format: ComplianceFormat): DrawnStatus {
  return draw(results, result, format);
}

/** How a framework's status is drawn. One of an unknown name is neutral and called by that name. */
export function drawFrameworkStatus(status: string, format: ComplianceFormat): DrawnStatus {
  return draw(statuses, status, format);
}

function draw(looks: Looks, status: string, format: ComplianceFormat): DrawnStatus {
  const look = Object.hasOwn(looks, status) ? looks[status] : undefined;
  if (look === undefined) {
    return { shape: 'circle', tone: 'neutral', label: status || format.text('notStated') };
  }
  return { shape: look.shape, tone: look.tone, label: format.text(look.message) };
}
