import type { OpenEnum } from './openEnum';

/** Why a control may be left unfulfilled for a time. */
export type ExceptionKind =
  | 'waiver'
  | 'risk_accepted'
  | 'compensating_control'
  | 'false_positive'
  | 'mitigated';

/** How far an exception has come. Only `approved` exempts, and only between its dates. */
export type ExceptionState =
  | 'draft'
  | 'in_review'
  | 'approved'
  | 'rejected'
  | 'revoked'
  | 'expired';

/** Leave, asked for or granted, not to fulfil a control. Times are epoch milliseconds (UTC). */
export interface ComplianceException {
  readonly id: string;
  readonly controlId: string;
  readonly kind: OpenEnum<ExceptionKind>;
  readonly state: OpenEnum<ExceptionState>;
  readonly reason: string | null;
  readonly requestedBy: string | null;
  readonly approvedBy: string | null;
  /** The first day on which it holds (midnight UTC), or the moment it begins. `null`: since it was approved. */
  readonly effectiveFrom: number | null;
  /** The last day on which it holds (midnight UTC), or the moment it ends. `null`: without an end. */
  readonly expiresAt: number | null;
  /** The risk that remains while it holds. */
  readonly residualRisk?: OpenEnum<'low' | 'medium' | 'high' | 'critical'> | null | undefined;
  /** When a check last came upon what it excuses. `null`: never, so that it may be of no use any more. */
  readonly lastMatchedAt?: number | null | undefined;
}
