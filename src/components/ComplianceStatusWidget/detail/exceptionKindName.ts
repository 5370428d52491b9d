import type { ExceptionKind } from '../../../model/index';
import type { DetailFormat } from '../messages/detailMessages';

const names = {
  waiver: 'kindWaiver',
  risk_accepted: 'kindRiskAccepted',
  compensating_control: 'kindCompensatingControl',
  false_positive: 'kindFalsePositive',
  mitigated: 'kindMitigated',
} as const satisfies Record<ExceptionKind, unknown>;

/** The kind of an exception in words; one of an unknown name is called by that name. */
export function exceptionKindName(kind: string, format: DetailFormat): string {
  return Object.hasOwn(names, kind) ? format.text(names[kind as ExceptionKind]) : kind;
}
