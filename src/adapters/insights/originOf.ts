import type { Provenance } from '../../model';

/** What an app knows of what makes a service's answers, where the answers do not say it. */
export interface OriginOptions {
  /**
   * What made them: `'llm'` and `'ml_model'` are marked as made by AI, `'rule'`, `'statistical'` and `'human'` are not.
   * Neither an answer nor its contract says it, so that without it nothing is claimed either way.
   * @default null: not reported
   */
  readonly generatedBy?: Provenance['generatedBy'] | undefined;
  /** Version of the model. @default null: not reported */
  readonly modelVersion?: string | null | undefined;
}

/** Where something comes from: a service or a model by its name, and what else is known of it. */
export function originOf(
  source: string | null,
  { generatedBy = null, modelVersion = null }: OriginOptions = {},
  generatedAt: number | null = null,
): Provenance {
  return {
    generatedBy,
    source,
    modelVersion,
    generatedAt,
    dataFrom: null,
    dataTo: null,
  };
}
