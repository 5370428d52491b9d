import type { ComplianceAction } from '../../../compliance/index';
import type { ExceptionKind } from '../../../model/index';

/** The actions that need to be told something before they can be sent. */
export type FormKind = 'request-exception' | 'assign' | 'attest';

/** What has been filled in, as the fields hold it. */
export interface FormFields {
  /** The reason, the owner or the note. */
  readonly text: string;
  /** The kind of an exception, or an attestation's result. */
  readonly choice: string;
  /** A day as `YYYY-MM-DD`, or nothing. */
  readonly until: string;
}

export const exceptionKinds: readonly ExceptionKind[] = [
  'waiver',
  'risk_accepted',
  'compensating_control',
  'false_positive',
  'mitigated',
];

/** An empty form. */
export function emptyFields(kind: FormKind): FormFields {
  return { text: '', choice: kind === 'attest' ? 'compliant' : 'waiver', until: '' };
}

/** The action that the fields ask for; `null` while something is missing. */
export function actionOf(
  kind: FormKind,
  controlId: string,
  { text, choice, until }: FormFields,
): ComplianceAction | null {
  const words = text.trim();
  if (words === '') return null;
  switch (kind) {
    case 'request-exception':
      return {
        kind,
        controlId,
        exceptionKind: exceptionKinds.find((each) => each === choice) ?? 'waiver',
        reason: words,
        expiresAt: dayOf(until),
      };
    case 'assign':
      return { kind, controlId, owner: words };
    case 'attest':
      return {
        kind,
        controlId,
        result: choice === 'compliant' ? 'compliant' : 'non_compliant',
        note: words,
      };
  }
}

/** A day of a date field as midnight UTC, the same day in every zone; `null` for none. */
function dayOf(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}
