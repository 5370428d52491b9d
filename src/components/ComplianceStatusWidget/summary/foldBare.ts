import { dueDate } from '../../../compliance/index';
import type { FrameworkCardView } from './frameworkCardView';

/** So many cards that say nothing are no wall yet. */
const fewest = 4;
/** An audit that is so many days away, or overdue, is not put aside. */
const soonDays = 30;

/**
 * The frameworks that have a card, and those that one line stands for: of which nothing is known and nothing is due
 * soon, when they are more than a few.
 */
export function foldBare(
  cards: readonly FrameworkCardView[],
  now: number | null,
  timeZone: string,
): { readonly shown: readonly FrameworkCardView[]; readonly folded: readonly FrameworkCardView[] } {
  const isQuiet = ({ isBare, nextAuditAt }: FrameworkCardView) => {
    const daysLeft = dueDate(nextAuditAt, now, timeZone)?.daysLeft ?? null;
    return isBare && (daysLeft === null || daysLeft > soonDays);
  };
  const folded = cards.filter(isQuiet);
  if (folded.length < fewest) return { shown: cards, folded: [] };
  return { shown: cards.filter((card) => !folded.includes(card)), folded };
}
