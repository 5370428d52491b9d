import type { ComplianceAction } from '../../../compliance/index';
import type { ComplianceControl, EvidenceKind, ExceptionKind } from '../../../model/index';
import { safeLink } from '../detail/safeLink';

/** The actions that need to be told something before they can be sent. */
export type FormKind =
  | 'request-exception'
  | 'assign'
  | 'set-due'
  | 'attest'
  | 'add-evidence'
  | 'comment';

/** What has been filled in, as the fields hold it. */
export interface FormFields {
  /** The reason, the owner, the note, the title or the comment. */
  readonly text: string;
  /** The kind of an exception or of evidence, or an attestation's result. */
  readonly choice: string;
  /** A day as `YYYY-MM-DD`, or nothing. */
  readonly day: string;
  /** Where evidence can be read, or nothing. */
  readonly href: string;
}

/** A field in which something is missing or cannot be. */
export type FaultyField = 'text' | 'day' | 'href';

export const exceptionKinds: readonly ExceptionKind[] = [
  'waiver',
  'risk_accepted',
  'compensating_control',
  'false_positive',
  'mitigated',
];

/** What a person can add; a person's word is an attestation, which has a form of its own. */
export const evidenceKinds: readonly EvidenceKind[] = ['file', 'link', 'test', 'screenshot', 'log'];

const firstChoices: Readonly<Partial<Record<FormKind, string>>> = {
  'request-exception': 'waiver',
  attest: 'compliant',
  'add-evidence': 'file',
};

/** A form before anything is filled in; the day on which a control is due stands there already. */
export function emptyFields(kind: FormKind, { dueAt }: ComplianceControl): FormFields {
  const day = kind === 'set-due' && dueAt !== null ? textOfDay(dueAt) : '';
  return { text: '', choice: firstChoices[kind] ?? '', day, href: '' };
}

/** The action that the fields ask for, or the first field that keeps it from being sent. */
export function actionOf(
  kind: FormKind,
  { id: controlId, dueAt }: ComplianceControl,
  { text, choice, day, href }: FormFields,
): ComplianceAction | FaultyField {
  const words = text.trim();
  const at = dayOf(day);
  if (kind === 'set-due') {
    // A day that is taken away was meant; none where there was none is forgotten.
    const isForgotten = at === null && (day !== '' || dueAt === null);
    return isForgotten ? 'day' : { kind, controlId, dueAt: at };
  }
  if (words === '') return 'text';
  switch (kind) {
    case 'request-exception': {
      const exceptionKind = exceptionKinds.find((each) => each === choice) ?? 'waiver';
      return { kind, controlId, exceptionKind, reason: words, expiresAt: at };
    }
    case 'assign':
      return { kind, controlId, owner: words };
    case 'attest': {
      const result = choice === 'compliant' ? 'compliant' : 'non_compliant';
      return { kind, controlId, result, note: words };
    }
    case 'add-evidence': {
      const address = href.trim();
      if (address !== '' && safeLink(address) === null) return 'href';
      const evidenceKind = evidenceKinds.find((each) => each === choice) ?? 'file';
      const where = address === '' ? null : address;
      return { kind, controlId, title: words, evidenceKind, href: where, validUntil: at };
    }
    case 'comment':
      return { kind, controlId, text: words };
  }
}

/** A day of a date field as midnight UTC, the same day in every zone; `null` for none. */
function dayOf(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}

/** A day as a date field writes it; nothing for a time that no such field has. */
function textOfDay(at: number): string {
  return Math.abs(at) <= 8.64e15
    ? (/^\d{4}-\d{2}-\d{2}/.exec(new Date(at).toISOString())?.[0] ?? '')
    : '';
}
