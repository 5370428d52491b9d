import type { Confidence, Provenance } from './insight';
import type { OpenEnum } from './openEnum';

/** Something to decide, with what could be done. */
export interface Decision {
  readonly id: string;
  readonly question: string;
  readonly rationale: string | null;
  /** How sure the source is of what it recommends. */
  readonly confidence: Confidence;
  readonly options: readonly DecisionOption[];
  /** How the recommended option would be carried out, in order. */
  readonly steps: readonly string[];
  readonly dueAt: number | null;
  readonly decided?: DecidedOption | null | undefined;
  readonly provenance?: Provenance | null | undefined;
}

/** One of the things that can be done about a decision, with what speaks for and against it. */
export interface DecisionOption {
  readonly id: string;
  readonly label: string;
  /** It is what happens when nobody does anything. */
  readonly isBaseline: boolean;
  readonly isRecommended: boolean;
  readonly pros: readonly string[];
  readonly cons: readonly string[];
  readonly expected: readonly ExpectedEffect[];
  readonly confidence: Confidence;
  readonly effort: OpenEnum<'low' | 'medium' | 'high'> | null;
  readonly risk: OpenEnum<'low' | 'medium' | 'high'> | null;
  /** `null`: the source does not say. */
  readonly reversibility: OpenEnum<'reversible' | 'costly' | 'irreversible'> | null;
  readonly needsApproval?: boolean | undefined;
  /** Name of the permission that carrying it out takes. */
  readonly permission?: string | null | undefined;
}

/** What an option is expected to change, such as the cost or the error rate. */
export interface ExpectedEffect {
  readonly label: string;
  /** Relative change as a ratio, or a value in `unit`; `null`: prose only. */
  readonly value: number | null;
  /** `ratio` for a relative change; otherwise as in `SeriesData`. `null`: none given. */
  readonly unit: string | null;
  /** By when, in the source's own words, such as `30d`. */
  readonly horizon: string | null;
  /** `value` says by how much it gets better, which for a waiting time is less of it. @default false: what it changes by */
  readonly isImprovement?: boolean | undefined;
}

/** What was decided, by which person or system and when, as the source has it. */
export interface DecidedOption {
  readonly optionId: string;
  readonly by: string | null;
  readonly at: number | null;
}
