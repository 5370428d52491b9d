import type { AdapterResult, InsightData, Provenance } from '../../model';

/** What a service runs on, which its answers do not say. */
export interface ServiceOrigin {
  /** `'llm'` and `'ml_model'` have all that it says marked as made by AI; `'statistical'` and `'rule'` do not. */
  readonly generatedBy: NonNullable<Provenance['generatedBy']>;
  readonly modelVersion?: string | undefined;
}

/** The same answer, in which each finding, prediction and decision names its service and what the app knows of it. */
export function nameOrigin(
  answer: AdapterResult<InsightData>,
  service: string,
  origin: ServiceOrigin | undefined,
): AdapterResult<InsightData> {
  if (!answer.ok) return answer;
  const provenance: Provenance = {
    generatedBy: origin?.generatedBy ?? null,
    source: service,
    modelVersion: origin?.modelVersion ?? null,
    generatedAt: null,
    dataFrom: null,
    dataTo: null,
  };
  const named = <Item extends object>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, provenance }));
  const { insights, predictions, decisions } = answer.data;
  return {
    ...answer,
    data: {
      ...answer.data,
      insights: named(insights),
      predictions: named(predictions),
      decisions: named(decisions),
    },
  };
}
