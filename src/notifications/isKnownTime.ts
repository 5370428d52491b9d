// No product of ours is older; a time before it is a fault, such as seconds taken for milliseconds.
const earliest = Date.UTC(2000);
const latest = 8.64e15 - 86_400_000;

/** Whether a time (epoch milliseconds) can be one at which a notification was made, and so can be shown. */
export function isKnownTime(at: number): boolean {
  return at >= earliest && at < latest;
}
