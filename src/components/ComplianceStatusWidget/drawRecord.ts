import type { EvidenceFreshness, ExceptionStanding } from '../../compliance/index';
import type { Format } from '../../internal/index';
import type {
  ComplianceEvidence,
  EvidenceKind,
  ExceptionKind,
  RemediationState,
  Severity,
} from '../../model/index';
import { type DrawnStatus, drawKnown, type Looks } from './drawKnown';
import type { recordMessages } from './messages/recordMessages';
import type { SummaryMessageKey } from './messages/summaryMessages';

type RecordMessageKey = keyof typeof recordMessages;

/** What writes the words of a control's records. */
export type RecordFormat = Format<RecordMessageKey | SummaryMessageKey>;

type RecordLooks = Looks<RecordMessageKey>;

const freshness = {
  fresh: { shape: 'check', tone: 'success', message: 'evidenceFresh' },
  expiring: { shape: 'triangle', tone: 'warning', message: 'evidenceExpiring' },
  expired: { shape: 'octagon', tone: 'danger', message: 'evidenceExpired' },
  unknown: { shape: 'circle', tone: 'neutral', message: 'evidenceUnknown' },
} as const satisfies Record<EvidenceFreshness, RecordLooks[string]>;

const standings = {
  active: { shape: 'slash', tone: 'info', message: 'exceptionActive' },
  planned: { shape: 'dashed', tone: 'neutral', message: 'exceptionPlanned' },
  expired: { shape: 'triangle', tone: 'warning', message: 'exceptionExpired' },
  open: { shape: 'question', tone: 'info', message: 'exceptionOpen' },
  ended: { shape: 'minus', tone: 'neutral', message: 'exceptionEnded' },
} as const satisfies Record<ExceptionStanding, RecordLooks[string]>;

const violations: RecordLooks = {
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
} as const satisfies Record<RemediationState, RecordLooks[string]>;

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
  return drawKnown<RecordMessageKey>(freshness, fresh, format);
}

/** How an exception is drawn. */
export function drawException(standing: ExceptionStanding, format: RecordFormat): DrawnStatus {
  return drawKnown<RecordMessageKey>(standings, standing, format);
}

/** How a violation's status is drawn. One of an unknown name is neutral and called by that name. */
export function drawViolation(status: string, format: RecordFormat): DrawnStatus {
  return drawKnown<RecordMessageKey>(violations, status, format);
}

/** How a remediation's state is drawn. One of an unknown name is neutral and called by that name. */
export function drawRemediation(state: string, format: RecordFormat): DrawnStatus {
  return drawKnown<RecordMessageKey>(remediations, state, format);
}

/** A severity in a word; one of an unknown name is called by that name. */
export function severityName(severity: string, format: RecordFormat): string {
  return Object.hasOwn(severities, severity)
    ? format.text(severities[severity as Severity])
    : severity;
}

const exceptionKindNames = {
  waiver: 'kindWaiver',
  risk_accepted: 'kindRiskAccepted',
  compensating_control: 'kindCompensatingControl',
  false_positive: 'kindFalsePositive',
  mitigated: 'kindMitigated',
} as const satisfies Record<ExceptionKind, RecordMessageKey>;

/** The kind of an exception in words; one of an unknown name is called by that name. */
export function exceptionKindName(kind: string, format: RecordFormat): string {
  return Object.hasOwn(exceptionKindNames, kind)
    ? format.text(exceptionKindNames[kind as ExceptionKind])
    : kind;
}

const evidenceKindNames = {
  file: 'kindFile',
  link: 'kindLink',
  test: 'kindTest',
  screenshot: 'kindScreenshot',
  log: 'kindLog',
  attestation: 'byAttested',
} as const satisfies Record<EvidenceKind, RecordMessageKey>;

/** The kind of a piece of evidence in words; one of an unknown name is called by that name. */
export function evidenceKindName(kind: string, format: RecordFormat): string {
  return Object.hasOwn(evidenceKindNames, kind)
    ? format.text(evidenceKindNames[kind as EvidenceKind])
    : kind;
}
