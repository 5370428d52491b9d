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

/** Where the answers of a service come from: its name is known from its address, all else from the app alone. */
export function originOf(service: string, options: OriginOptions | undefined): Provenance {
  return {
    generatedBy: options?.generatedBy ?? null,
    source: service,
    modelVersion: options?.modelVersion ?? null,
    generatedAt: null,
    dataFrom: null,
    dataTo: null,
  };
}
