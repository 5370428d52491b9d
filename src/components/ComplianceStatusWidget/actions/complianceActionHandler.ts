import type { ComplianceAction } from '../../../compliance/index';
import type { DisplayError } from '../../../model/index';

/** What came of an action. Nothing at all counts as agreed, and a rejected promise as failed. */
export type ComplianceActionOutcome =
  | undefined
  | { readonly ok: true }
  | { readonly ok: false; readonly error: DisplayError };

/** Stands beside an action. */
export interface ComplianceActionContext {
  /** The same for one act of a person, however often it is sent. */
  readonly operationId: string;
}

/** Carries an action out and answers, at once or later, what came of it. */
export type ComplianceActionHandler =
  | ((
      action: ComplianceAction,
      context: ComplianceActionContext,
    ) => ComplianceActionOutcome | Promise<ComplianceActionOutcome>)
  | ((action: ComplianceAction, context: ComplianceActionContext) => Promise<void>)
  | ((action: ComplianceAction, context: ComplianceActionContext) => void);

/**
 * Which actions a person may take. `false`: it is not offered. A text: it is offered, not available, and the text says
 * why.
 * @default every action may be taken
 */
export type CompliancePermissions = Readonly<
  Partial<Record<ComplianceAction['kind'], boolean | string>>
>;
