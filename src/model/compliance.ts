import type { ComplianceEvidence } from './complianceEvidence';
import type { ComplianceException } from './complianceException';
import type { ComplianceRemediation } from './complianceRemediation';
import type { ComplianceTrendPoint } from './complianceTrend';
import type { OpenEnum } from './openEnum';
import type { Metric } from './series';

/** All that is known of a tenant's compliance. Scores and ratios are 0–1, times are epoch milliseconds (UTC). */
export interface ComplianceData {
  readonly frameworks: readonly ComplianceFramework[];
  readonly requirements: readonly ComplianceRequirement[];
  readonly controls: readonly ComplianceControl[];
  readonly mappings: readonly RequirementMapping[];
  readonly violations: readonly ComplianceViolation[];
  readonly policies: readonly GovernancePolicy[];
  readonly auditTrail: readonly AuditEvent[];
  /** What shows how the controls fare. */
  readonly evidence?: readonly ComplianceEvidence[] | undefined;
  /** Leave not to fulfil controls, asked for, granted or ended. */
  readonly exceptions?: readonly ComplianceException[] | undefined;
  /** Work on controls that is proposed, under way or done. */
  readonly remediations?: readonly ComplianceRemediation[] | undefined;
  /** The score of all frameworks together as it was over time, in any order. */
  readonly trend?: readonly ComplianceTrendPoint[] | undefined;
  /** What the service itself advises, in its words. */
  readonly recommendations: readonly string[];
  /** Figures that the service states beside the frameworks, such as its own overall score. */
  readonly metrics?: readonly Metric[] | undefined;
  /** The status of all frameworks together, as the service states it. */
  readonly status?: OpenEnum<FrameworkStatus> | undefined;
}

/**
 * A rule set that the platform knows. `governance`: the platform's own policies. `custom`: no public standard, such as
 * a tenant's own rules.
 */
export type FrameworkKind =
  | 'gdpr'
  | 'ccpa'
  | 'hipaa'
  | 'sox'
  | 'iso27001'
  | 'soc2'
  | 'pci_dss'
  | 'pipeda'
  | 'lgpd'
  | 'pdpa'
  | 'governance'
  | 'custom';

/**
 * How a framework stands, in the service's judgement. `not_assessed`: nobody has looked, which is neither good nor bad.
 * `exempt`: it does not have to be met.
 */
export type FrameworkStatus = 'compliant' | 'at_risk' | 'non_compliant' | 'not_assessed' | 'exempt';

/** One set of rules, as it applies to one tenant and region. */
export interface ComplianceFramework {
  readonly id: string;
  readonly kind: OpenEnum<FrameworkKind>;
  /** The rule set's own short name, such as "GDPR"; the service's text when it is not a known one. */
  readonly name: string;
  readonly tenantId: string | null;
  /** Where it applies, as the service names it, such as `eu`. */
  readonly region: string | null;
  /** The score that the service states, 0–1. `null`: nothing was assessed or no score was given. */
  readonly score: number | null;
  /** The edition of the rule set, such as "2022". */
  readonly version?: string | null | undefined;
  readonly status: OpenEnum<FrameworkStatus>;
  readonly assessedAt: number | null;
  readonly nextAuditAt: number | null;
  /** The score that this framework aims at, 0–1. @default the score policy's target */
  readonly targetScore?: number | null | undefined;
  /** What must be said beside its score, in the service's words, such as that it certifies nothing. */
  readonly disclaimer?: string | null | undefined;
  /** BCP 47 tag of the language in which its own texts and its requirements are written. */
  readonly language?: string | null | undefined;
  readonly gaps: readonly string[];
  /** How many gaps the service counts, when it gives a number beside or instead of their texts. */
  readonly gapCount?: number | null | undefined;
  readonly recommendations: readonly string[];
}

/** One clause of a framework. */
export interface ComplianceRequirement {
  readonly id: string;
  readonly frameworkId: string;
  /** The requirement it is part of, in the same framework. */
  readonly parentId: string | null;
  /** The clause as auditors cite it, such as `CC6.1`, or the service's id. */
  readonly reference: string;
  readonly title: string;
  readonly description: string | null;
  readonly severity: OpenEnum<Severity> | null;
  readonly category: string | null;
  /** How much it weighs among the others, from 0. @default 1 */
  readonly weight?: number | null | undefined;
  /** Whether it has to be met at all, as a statement of applicability says. @default it has to be */
  readonly applicability?: RequirementApplicability | null | undefined;
}

/** Whether a requirement applies to a tenant, and why. */
export interface RequirementApplicability {
  readonly isApplicable: boolean;
  readonly justification: string | null;
}

/** The outcome of an assessment. Never inferred: what nobody assessed is `not_assessed`. */
export type ControlResult =
  | 'compliant'
  | 'partially_compliant'
  | 'non_compliant'
  | 'not_assessed'
  | 'insufficient_evidence'
  | 'evaluation_error'
  | 'not_applicable'
  | 'exempt';

/** The smallest thing that was assessed on its own. */
export interface ComplianceControl {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly description: string | null;
  readonly result: OpenEnum<ControlResult>;
  /** What the result would be without an exception. `null`: not known. */
  readonly underlyingResult?: OpenEnum<ControlResult> | null | undefined;
  /** Who found the result. */
  readonly assessedBy?:
    | OpenEnum<'automated' | 'manual' | 'attested' | 'inherited' | 'ai_suggested'>
    | null
    | undefined;
  /** How far it is fulfilled, 0–1. `null`: not measured. */
  readonly ratio: number | null;
  /** Steps by which an auditor tests it. */
  readonly auditProcedures?: readonly string[] | undefined;
  /** Named measures that it asks for; they have no result of their own. */
  readonly safeguards: readonly string[];
  readonly remediation: readonly string[];
  readonly owner: string | null;
  readonly assessedAt: number | null;
  readonly dueAt: number | null;
  readonly severity: OpenEnum<Severity> | null;
  /** How much it weighs among the others, from 0. @default 1 */
  readonly weight?: number | null | undefined;
  /** How far the work on it has come, which says nothing about its result. */
  readonly workflow?: OpenEnum<'to_do' | 'in_progress' | 'in_review' | 'done'> | null | undefined;
}

/** A control that answers a requirement. One control may answer many. */
export interface RequirementMapping {
  readonly controlId: string;
  readonly requirementId: string;
  /**
   * Whether the control answers the whole requirement. What only partial controls answer is never fulfilled in full.
   * @default 'full'
   */
  readonly coverage?: OpenEnum<'full' | 'partial'> | null | undefined;
  /**
   * How what the control does relates to what the requirement asks for (NIST IR 8477). A `subset` of it and what only
   * `intersects` with it answer it in part, whatever `coverage` says.
   */
  readonly relationship?:
    | OpenEnum<'equal' | 'subset' | 'superset' | 'intersects'>
    | null
    | undefined;
}

/**
 * How grave something is, from `low` to `critical`. One scale for violations, insights and the priority of
 * notifications.
 */
export type Severity = 'low' | 'medium' | 'high' | 'critical';

/** One breach of a rule that was noticed, with what became of it. */
export interface ComplianceViolation {
  readonly id: string;
  readonly title: string;
  readonly severity: OpenEnum<Severity> | null;
  /** The framework, control or policy that was violated. */
  readonly frameworkId: string | null;
  readonly controlId: string | null;
  readonly policyId: string | null;
  /** The person or system that did it, as the service names it. */
  readonly actor: string | null;
  /** What the platform did at once, such as `block`. */
  readonly actionTaken: string | null;
  readonly status: OpenEnum<'open' | 'resolved' | 'escalated'>;
  readonly occurredAt: number | null;
  readonly resolvedAt: number | null;
  /** What it was found on, as the service names it. */
  readonly resource?: string | null | undefined;
  /** Id of the resolved violation that this one is again: the fix did not last. */
  readonly regressionOf?: string | null | undefined;
}

/**
 * A rule of the platform's governance that watches what happens. A breach of it is a `ComplianceViolation` with its
 * `policyId`.
 */
export interface GovernancePolicy {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** The service's word for what it is about. */
  readonly kind: string;
  /** How grave a breach of it is. */
  readonly severity: OpenEnum<Severity> | null;
  /** `null`: the service does not say. */
  readonly enabled: boolean | null;
}

/** One line of the audit trail: who did what to what, and when. A field that nobody recorded is `null`. */
export interface AuditEvent {
  readonly id: string;
  /** The kind of event, such as `authentication`. */
  readonly category?: string | null | undefined;
  readonly at: number | null;
  /** The person or system that acted, as the service names it. */
  readonly actor: string | null;
  readonly action: string;
  /** The control that it was done to, when it was one. */
  readonly controlId?: string | null | undefined;
  /** What it was done to. */
  readonly subject: string | null;
  readonly details: string | null;
  /** How it went, in the service's word, such as `success`. */
  readonly outcome: string | null;
}
