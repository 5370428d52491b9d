import type { InsightIntent, PredictionFault, ReturnCause } from '../../insights';

/** What became of an act: asked for, agreed to by the app, or refused and taken back. */
export type ActStage = 'pending' | 'committed' | 'rolledBack';

/**
 * Something that a person or the panel did, for the app to log or count: enough to know how often advice is accepted, why
 * it is dismissed, and what a model's confidence is worth. It names things by id and never holds what a text says.
 */
export type InsightEvent =
  /** At least half of a card was on screen for a second; told once for each finding. */
  | { readonly type: 'insight.viewed'; readonly id: string; readonly dwellMs: number }
  /** A card was opened, and with it the explanation. */
  | { readonly type: 'explanation.opened'; readonly id: string }
  | { readonly type: 'evidence.opened'; readonly id: string; readonly evidenceId: string }
  | {
      readonly type: `insight.${InsightIntent['kind']}.${ActStage}`;
      readonly id: string;
      readonly opId: string;
    }
  | { readonly type: 'insight.undo'; readonly id: string; readonly opId: string }
  /** A finding that somebody had dismissed is back. */
  | { readonly type: 'insight.resurfaced'; readonly id: string; readonly cause: ReturnCause }
  /** An option of a decision was chosen, not yet applied. */
  | { readonly type: 'decision.optionViewed'; readonly id: string; readonly optionId: string }
  | {
      readonly type: `decision.apply.${ActStage}`;
      readonly id: string;
      readonly optionId: string;
      readonly dryRun: boolean;
    }
  /** Nobody reported how sure a finding is. Told once for each. */
  | { readonly type: 'confidence.unknown'; readonly id: string }
  /** A prediction holds what makes no sense, which is left out. Told once for each. */
  | {
      readonly type: 'data.issue';
      readonly id: string;
      readonly faults: readonly PredictionFault[];
    };

/** Takes what happens in the panel. */
export type InsightEventHandler = (event: InsightEvent) => void;
