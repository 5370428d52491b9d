import type { AnalyticsData } from './analytics';
import type { OpenEnum } from './openEnum';

/**
 * How a tenant wants the cost of AI weighed against its quality: `aggressive` saves the most, `quality_first` pays for
 * quality, `budget_focused` keeps to a budget, and `balanced` weighs both alike.
 */
export type CostStrategy = 'aggressive' | 'balanced' | 'quality_first' | 'budget_focused';

/** How a tenant wants its AI costs kept, and what they are. */
export interface CostProfile extends AnalyticsData {
  readonly strategy: OpenEnum<CostStrategy> | null;
  readonly level: OpenEnum<'conservative' | 'moderate' | 'aggressive'> | null;
  readonly models: readonly RecommendedModel[];
}

/** A model that the service recommends. */
export interface RecommendedModel {
  readonly model: string;
  readonly provider: string | null;
  readonly costPerToken: number | null;
  /** ISO 4217. */
  readonly currency: string;
  /** 0–1. */
  readonly qualityRatio: number | null;
  /** Share of the requests that it takes or should take, 0–1. */
  readonly usageRatio: number | null;
}
