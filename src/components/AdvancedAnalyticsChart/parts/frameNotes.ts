import type { ChartFrame } from '../frame/chartFrame';

/** What is to be known of how the figures are drawn, by the keys of its texts. */
export type FrameNote = 'percentRefused' | 'symlogNote' | 'zeroTotals';

/** Nothing while nothing is drawn. */
export function frameNotes(
  frame: Pick<ChartFrame, 'axes' | 'refusedStacks' | 'zeroTotals'> | null,
): readonly FrameNote[] {
  if (frame === null) return [];
  const notes: FrameNote[] = [];
  if (frame.refusedStacks.length > 0) notes.push('percentRefused');
  if (frame.axes.some(({ isSymlogInstead }) => isSymlogInstead)) notes.push('symlogNote');
  if (frame.zeroTotals > 0) notes.push('zeroTotals');
  return notes;
}
