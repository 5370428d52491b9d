import { fromCognitiveAnalysis, fromDecisionSupport, fromLearningResult } from '../../adapters';
import type { InsightData } from '../../model';
import type { Adapt, CallEndpoint } from '../http/createCallEndpoint';
import { splitOptions, type OrOptions } from '../http/splitOptions';
import type { CallOptions } from '../settings';
import { nameOrigin, type ServiceOrigin } from './nameOrigin';

/** What to look for in workflows. */
export type CognitiveAnalysisType = 'patterns' | 'anomalies' | 'predictions' | 'optimizations';

/** How an insight or decision turned out. */
export interface CognitiveFeedback {
  readonly action: string;
  readonly outcome: 'success' | 'failure' | 'partial';
  readonly metrics: Readonly<Record<string, number>>;
  readonly context: Readonly<Record<string, unknown>>;
}

/** Calls of the cognitive engine. Its answers do not say what it runs on: that is `origin`. */
export function createCognitiveCalls(call: CallEndpoint, origin?: ServiceOrigin) {
  const named =
    (adapt: Adapt<InsightData>): Adapt<InsightData> =>
    (answer, known) =>
      nameOrigin(adapt(answer, known), 'cognitive_engine', origin);
  return {
    /** Has workflows analysed; an empty list is all of them. @default analysisType 'patterns' */
    analyzeWorkflows: (
      workflowIds: readonly string[],
      tenantId: string,
      analysisType?: OrOptions<CognitiveAnalysisType>,
      options?: CallOptions,
    ) => {
      const { value = 'patterns', options: given } = splitOptions(analysisType, options);
      return call('cognitive.analyzeWorkflows', named(fromCognitiveAnalysis), given, () => ({
        tenantId,
        body: { workflow_ids: workflowIds, tenant_id: tenantId, analysis_type: value },
      }));
    },

    /** Asks what to do in a situation. */
    getDecisionSupport: (
      scenario: string,
      context: Readonly<Record<string, unknown>>,
      tenantId: string,
      options?: CallOptions,
    ) =>
      call(
        'cognitive.getDecisionSupport',
        named((answer) => fromDecisionSupport(answer, { question: scenario })),
        options,
        () => ({ tenantId, body: { scenario, context, tenant_id: tenantId } }),
      ),

    /** Tells the engine how its advice turned out. */
    learnFromFeedback: (
      workflowId: string,
      feedback: CognitiveFeedback,
      tenantId: string,
      options?: CallOptions,
    ) =>
      call('cognitive.learnFromFeedback', named(fromLearningResult), options, () => ({
        tenantId,
        body: { workflow_id: workflowId, feedback, tenant_id: tenantId },
      })),
  };
}
