import type { InsightIntent } from '../../insights';

/** Carry an option of a decision out, or try it without effect. */
export interface ApplyOption {
  readonly kind: 'apply';
  /** The decision's id. */
  readonly id: string;
  readonly optionId: string;
  readonly dryRun: boolean;
}

/** What a person asked for. The app carries it out; `undo` takes the act of that `opId` back. */
export type InsightAction =
  | (InsightIntent & { readonly opId: string })
  | ApplyOption
  | { readonly kind: 'undo'; readonly id: string; readonly opId: string };

/**
 * Carries an action out. What is returned is awaited: until then the act stands as done, and a rejection takes it back
 * and shows the error's message. A text that an `apply` resolves to is shown, such as what a dry run would change.
 */
export type InsightActionHandler = (action: InsightAction) => unknown;
