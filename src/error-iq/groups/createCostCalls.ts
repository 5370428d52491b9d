import {
  fromBudgetAnalysis,
  fromCostAnalytics,
  fromCostProfile,
  fromCostSuggestions,
} from '../../adapters';
import type { CallEndpoint } from '../http/createCallEndpoint';
import { splitOptions, type OrOptions } from '../http/splitOptions';
import { toDates, type TimeRange } from '../http/toDates';
import type { CallOptions } from '../settings';
import { readCostPlan } from './readCostPlan';

/** Calls of the AI cost service. */
export function createCostCalls(call: CallEndpoint) {
  return {
    /** What is spent, and how the tenant wants to save. */
    getCostProfile: (tenantId: string, options?: CallOptions) =>
      call('costOptimization.getCostProfile', fromCostProfile, options, () => ({
        tenantId,
        params: { tenantId },
      })),

    /** Has cheaper models chosen for a workflow. `budgetConstraint` is money in the account's currency. */
    optimizeWorkflowCosts: (
      workflowId: string,
      currentModels: readonly string[],
      budgetConstraint?: OrOptions<number>,
      options?: CallOptions,
    ) => {
      const { value, options: given } = splitOptions(budgetConstraint, options);
      return call('costOptimization.optimizeWorkflowCosts', readCostPlan, given, () => ({
        body: {
          workflow_id: workflowId,
          current_models: currentModels,
          budget_constraint: value,
        },
      }));
    },

    /** Use, cost and efficiency of each model in a span of time. */
    getModelUsageAnalytics: (tenantId: string, timeRange: TimeRange, options?: CallOptions) =>
      call('costOptimization.getModelUsageAnalytics', fromCostAnalytics, options, () => ({
        tenantId,
        body: { tenant_id: tenantId, ...toDates(timeRange) },
      })),

    /** The budget, what is spent of it and what will be. */
    getBudgetAnalysis: (tenantId: string, options?: CallOptions) =>
      call('costOptimization.getBudgetAnalysis', fromBudgetAnalysis, options, () => ({
        tenantId,
        params: { tenantId },
      })),

    /** Where to save. */
    getSuggestions: (tenantId: string, options?: CallOptions) =>
      call('costOptimization.getSuggestions', fromCostSuggestions, options, () => ({
        tenantId,
        params: { tenantId },
      })),
  };
}
