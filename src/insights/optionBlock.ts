import type { NormalOption } from './normalizeDecision';

/** What is true of a person and an option at the moment when that person wants to carry it out. */
export interface OptionStanding {
  /** What this person may do. */
  readonly permissions: ReadonlySet<string>;
  /** Whoever must approve the option has done so. */
  readonly isApproved: boolean;
  /** The option is being carried out: a second press must do nothing. */
  readonly isPending: boolean;
  /** The person did what the option's `confirmation` asks for. */
  readonly isConfirmed: boolean;
}

/**
 * What stands in the way of carrying an option out. The first that holds is told: `missing-permission`,
 * `already-running`, `needs-approval`, `needs-confirmation`.
 */
export type OptionBlock =
  | 'missing-permission'
  | 'needs-approval'
  | 'already-running'
  | 'needs-confirmation';

/** What stands in the way of carrying an option out, the first that counts; `null`: nothing. A dry run takes no more than the permission. */
export function optionBlock(
  option: NormalOption,
  { permissions, isApproved, isPending, isConfirmed }: OptionStanding,
  isDryRun = false,
): OptionBlock | null {
  const { permission = null, needsApproval = false, confirmation } = option;
  if (permission !== null && !permissions.has(permission)) return 'missing-permission';
  if (isPending) return 'already-running';
  if (isDryRun) return null;
  if (needsApproval && !isApproved) return 'needs-approval';
  return confirmation !== 'none' && !isConfirmed ? 'needs-confirmation' : null;
}
