import type { ComplianceAction } from '../../../compliance/index';
import type { CompliancePermissions } from './complianceActionHandler';

/** Whether an action is offered, and if it is but cannot be taken now, why. */
export interface Availability {
  readonly isOffered: boolean;
  readonly reason: string | null;
}

/**
 * Whether an action is available. Nothing is while nobody carries it out; and while offline each says so.
 *
 * @param offlineReason Why nothing can be done now; `null`: something can.
 */
export function availability(
  kind: ComplianceAction['kind'],
  permissions: CompliancePermissions,
  offlineReason: string | null,
): Availability {
  const permission = permissions[kind] ?? true;
  if (permission === false) return { isOffered: false, reason: null };
  return {
    isOffered: true,
    reason: typeof permission === 'string' ? permission : offlineReason,
  };
}
