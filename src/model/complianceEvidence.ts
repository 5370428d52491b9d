import type { OpenEnum } from './openEnum';

/** What a piece of evidence is. `attestation`: a person's word, with that person's name. */
export type EvidenceKind = 'file' | 'link' | 'test' | 'screenshot' | 'log' | 'attestation';

/** How far a piece of evidence has come through its review. What awaits it proves nothing yet. */
export type EvidenceState = 'draft' | 'in_review' | 'approved' | 'rejected';

/** One thing that shows how a control fares. Times are epoch milliseconds (UTC). */
export interface ComplianceEvidence {
  readonly id: string;
  readonly controlId: string;
  readonly title: string;
  readonly kind: OpenEnum<EvidenceKind>;
  /** `null`: the service does not say. */
  readonly state: OpenEnum<EvidenceState> | null;
  readonly collectedAt: number | null;
  /** The last day on which it proves anything (midnight UTC), or the moment it ends. `null`: it does not expire. */
  readonly validUntil: number | null;
  /** Where it can be read, as the service wrote it: not yet a safe address. */
  readonly href?: string | null | undefined;
  /** The person or system that it comes from. */
  readonly source?: string | null | undefined;
  /** The check sum by which a copy can be compared, with its method, such as `sha256:9f86…`. */
  readonly hash?: string | null | undefined;
}
