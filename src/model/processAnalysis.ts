import type { OpenEnum } from './openEnum';
import type { Metric } from './series';

/** What a process mining service found. Ratios are 0–1, durations milliseconds, money is beside its `currency`. */
export interface ProcessAnalysis {
  readonly bottlenecks: readonly ProcessBottleneck[];
  readonly inefficiencies: readonly ProcessInefficiency[];
  readonly opportunities: readonly ProcessOpportunity[];
  readonly metrics: readonly Metric[];
  /** The service's own words about the whole. */
  readonly summary?: string | null | undefined;
  /** What to do, in order. */
  readonly plan?: readonly string[] | undefined;
}

/** A place where cases wait or work takes long. */
export interface ProcessBottleneck {
  readonly process: string | null;
  /** An activity, or a transition written `A -> B`, as the service names it. */
  readonly location: string;
  /** How much it matters, 0–1. */
  readonly impact: number | null;
  /** How often it was seen, as a count. */
  readonly frequency: number | null;
  readonly averageDurationMs: number | null;
}

/** Work that costs more than it must, such as a step done twice, with what its removal would save. */
export interface ProcessInefficiency extends Savings {
  readonly type: string | null;
  readonly description: string;
  /** How hard it is to remove, 0–1. */
  readonly complexity: number | null;
}

/** Something that would make a process better, with what it would save and take. */
export interface ProcessOpportunity extends Savings {
  readonly title: string;
  readonly description: string | null;
  readonly effort: OpenEnum<'low' | 'medium' | 'high'> | null;
  readonly priority: OpenEnum<'low' | 'medium' | 'high' | 'critical'> | null;
  /** How much of it a machine could do, 0–1. */
  readonly automation: number | null;
}

/** What a change would save, as money where the service gives a number and in its words where it does not. */
export interface Savings {
  /** `null`: not given as a number. */
  readonly savings: number | null;
  /** What the service says instead of a number, such as "10-20%". */
  readonly savingsText: string | null;
  /** ISO 4217. */
  readonly currency: string;
}
