import type { ChartPartFormat } from '../messages';
import type { Sentence } from '../../../series/drawing';
import type { ChartFrame } from '../frame/chartFrame';
import { frameNotes } from './frameNotes';

/** What is to be known of the figures and of how they are drawn, one sentence each. */
export function chartNotes(
  sentences: readonly Sentence[],
  frame: Pick<ChartFrame, 'axes' | 'refusedStacks' | 'zeroTotals'> | null,
  format: ChartPartFormat,
): string[] {
  return [
    ...frameNotes(frame).map((note) => format.text(note, { count: frame?.zeroTotals ?? 0 })),
    ...sentences.filter(({ topic }) => topic === 'quality').map(({ text }) => text),
  ];
}
