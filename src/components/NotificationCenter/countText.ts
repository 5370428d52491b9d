import type { AtLeast } from './inboxCounts';
import type { CenterFormat } from './itemStatus';

/** A count as it is written: "37", or "37+" where there are at least so many. */
export function countText({ count, isLeast }: AtLeast, { text, number }: CenterFormat): string {
  return isLeast ? text('bellMore', { count }) : number(count);
}
