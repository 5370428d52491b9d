import type { EvidenceKind, ExceptionKind } from '../model';

/** What a person wants done about a control, as plain data for the app to send. Times are epoch milliseconds (UTC). */
export type ComplianceAction =
  | {
      readonly kind: 'request-exception';
      readonly controlId: string;
      readonly exceptionKind: ExceptionKind;
      readonly reason: string;
      /** The last day on which it is to hold, at midnight UTC. `null`: no end is asked for. */
      readonly expiresAt: number | null;
    }
  | {
      readonly kind: 'revoke-exception';
      readonly controlId: string;
      readonly exceptionId: string;
    }
  | { readonly kind: 'assign'; readonly controlId: string; readonly owner: string }
  | {
      /** A person's word that a control is fulfilled or is not. */
      readonly kind: 'attest';
      readonly controlId: string;
      readonly result: 'compliant' | 'non_compliant';
      readonly note: string;
    }
  | {
      readonly kind: 'start-remediation';
      readonly controlId: string;
      /** The proposed remediation that is started; `null`: one that is not listed yet. */
      readonly remediationId: string | null;
    }
  | { readonly kind: 'rerun-check'; readonly controlId: string }
  | {
      readonly kind: 'set-due';
      readonly controlId: string;
      /** The day on which it is due, at midnight UTC. `null`: it is not due any more. */
      readonly dueAt: number | null;
    }
  | {
      readonly kind: 'add-evidence';
      readonly controlId: string;
      readonly evidenceKind: EvidenceKind;
      readonly title: string;
      /** Where it can be read; `null`: nowhere yet. */
      readonly href: string | null;
      /** The last day on which it proves anything, at midnight UTC. `null`: it does not expire. */
      readonly validUntil: number | null;
    }
  | { readonly kind: 'comment'; readonly controlId: string; readonly text: string };

/** An action on its way: what was asked for, and how far it has come. */
export interface ComplianceOperation {
  readonly id: string;
  readonly action: ComplianceAction;
  /** When it was asked for, in epoch milliseconds (UTC). */
  readonly at: number;
  /** `done`: agreed to, and shown until newer data comes. `failed`: taken back. */
  readonly status: 'pending' | 'done' | 'failed';
}
