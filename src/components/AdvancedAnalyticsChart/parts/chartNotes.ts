import type { ChartPartFormat } from '../messages';
import type { Sentence } from '../../../series/drawing';
import type { ChartFrame } from '../frame/chartFrame';

/** What is to be known of the figures and of how they are drawn, one sentence each. */
export function chartNotes(
  sentences: readonly Sentence[],
  frame: Pick<ChartFrame, 'axes' | 'refusedStacks' | 'zeroTotals'> | null,
  format: ChartPartFormat,
): string[] {
  const notes = sentences.filter(({ topic }) => topic === 'quality').map(({ text }) => text);
  if (frame?.axes.some(({ isSymlogInstead }) => isSymlogInstead)) {
    notes.unshift(format.text('symlogNote'));
  }
  if (frame && frame.refusedStacks.length > 0) notes.unshift(format.text('percentRefused'));
  if (frame && frame.zeroTotals > 0) {
    notes.push(format.text('zeroTotals', { count: frame.zeroTotals }));
  }
  return notes;
}
