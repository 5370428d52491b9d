import type { EvidenceFreshness, ExceptionStanding } from '../../compliance/index';
import type { Format, StatusLook } from '../../internal/index';
import type { ComplianceEvidence, RemediationState, Severity } from '../../model/index';
import type { DrawnStatus } from './drawStatus';
import type { recordMessages } from './messages/recordMessages';
import type { SummaryMessageKey } from './messages/summaryMessages';

type RecordMessageKey = keyof typeof recordMessages;

/** What writes the words of a control's records. */
export type RecordFormat = Format<RecordMessageKey | SummaryMessageKey>;

type Looks = Readonly<Record<string, StatusLook & { readonly message: RecordMessageKey }>>;

const freshness = {
  fresh: { shape: 'check', tone: 'success', message: 'evidenceFresh' },
  expiring: { shape: 'triangle', tone: 'warning', message: 'evidenceExpiring' },
  expired: { shape: 'octagon', tone: 'danger', message: 'evidenceExpired' },
  unknown: { shape: 'circle', tone: 'neutral', message: 'evidenceUnknown' },
} as const satisfies Record<EvidenceFreshness, Looks[string]>;

const standings = {
  active: { shape: 'slash', tone: 'info', message: 'exceptionActive' },
  planned: { shape: 'dashed', tone: 'neutral', message: 'exceptionPlanned' },
  expired: { shape: 'triangle', tone: 'warning', message: 'exceptionExpired' },
  open: { shape: 'question', tone: 'info', message: 'exceptionOpen' },
  ended: { shape: 'minus', tone: 'neutral', message: 'exceptionEnded' },
} as const satisfies Record<ExceptionStanding, Looks[string]>;

const violations: Looks = {
  open: { shape: 'octagon', tone: 'danger', message: 'violationOpen' },
  escalated: { shape: 'alert', tone: 'danger', message: 'violationEscalated' },
  resolved: { shape: 'check', tone: 'success', message: 'violationResolved' },
};

const remediations = {
  proposed: { shape: 'dashed', tone: 'neutral', message: 'remediationProposed' },
  in_progress: { shape: 'circle', tone: 'info', message: 'remediationInProgress' },
  done: { shape: 'check', tone: 'success', message: 'remediationDone' },
  failed: { shape: 'octagon', tone: 'danger', message: 'remediationFailed' },
  rolled_back: { shape: 'minus', tone: 'warning', message: 'remediationRolledBack' },
} as const satisfies Record<RemediationState, Looks[string]>;

const severities = {
  critical: 'severityCritical',
  high: 'severityHigh',
  medium: 'severityMedium',
  low: 'severityLow',
} as const satisfies Record<Severity, RecordMessageKey>;

/** How a piece of evidence is drawn: a rejected one as that, any other by its age, and a draft never as good. */
export function drawEvidence(
  { state }: ComplianceEvidence,
  fresh: EvidenceFreshness,
  format: RecordFormat,
): DrawnStatus {
  if (state === 'rejected') {
    return { shape: 'octagon', tone: 'danger', label: format.text('evidenceRejected') };
  }
  const isUnapproved = state === 'draft' || state === 'in_review';
  if (isUnapproved && fresh !== 'expired') {
    return { shape: 'dashed', tone: 'neutral', label: format.text('evidenceUnapproved') };
  }
  return draw(freshness, fresh, format);
}

/** How an exception is drawn. */
export function drawException(standing: ExceptionStanding, format: RecordFormat): DrawnStatus {
  return draw(standings, standing, format);
}

/** How a violation's status is drawn. One of an unknown name is neutral and called by that name. */
export function drawViolation(status: string, format: RecordFormat): DrawnStatus {
  return draw(violations, status, format);
}

/** How a remediation's state is drawn. One of an unknown name is neutral and called by that name. */
export function drawRemediation(state: string, format: RecordFormat): DrawnStatus {
  return draw(remediations, state, format);
}

/** A severity in a word; one of an unknown name is called by that name. */
export function severityName(severity: string, format: RecordFormat): string {
  return Object.hasOwn(severities, severity)
    ? format.text(severities[severity as Severity])
    : severity;
}

function draw(looks: Looks, status: string, format: RecordFormat): DrawnStatus {
  const look = Object.hasOwn(looks, status) ? looks[status] : undefined;
  if (look === undefined) {
    return { shape: 'circle', tone: 'neutral', label: status || format.text('notStated') };
  }
  return { shape: look.shape, tone: look.tone, label: format.text(look.message) };
}
