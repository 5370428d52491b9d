import type { ProcessGraph } from '../../../model';
import type { ProcessFormat } from '../messages/mapMessages';
import type { ProcessPerspective } from '../processVisualizerProps';

/** How much of a graph is shown, in words. */
export interface ShownText {
  readonly activities: string;
  readonly paths: string;
  /** Both, and the share of all happenings that the shown paths stand for. */
  readonly all: string;
}

/** Says what a simplified graph leaves out of the whole, so that no map passes for more than it is. */
export function shownText(
  whole: ProcessGraph,
  shown: ProcessGraph,
  perspective: ProcessPerspective,
  format: ProcessFormat,
): ShownText {
  const direct = shown.transitions.filter(({ isIndirect }) => isIndirect !== true);
  const activities = format.text(`${perspective}Of`, {
    shown: shown.activities.length,
    all: whole.activities.length,
  });
  const paths = format.text('pathsOf', { shown: direct.length, all: whole.transitions.length });
  if (shown === whole) return { activities, paths, all: format.text('shownExact') };
  const allCount = happenings(whole.transitions);
  // Counted among the shown activities, the hidden ones' transitions count as not shown.
  const known = new Set(whole.transitions.map(({ from, to }) => JSON.stringify([from, to])));
  const shownCount = happenings(
    direct.filter(({ from, to }) => known.has(JSON.stringify([from, to]))),
  );
  const percent = allCount > 0 ? Math.min(100, (shownCount / allCount) * 100) : 100;
  const all = format.text('shownPart', { activities, paths, percent: format.percent(percent) });
  return { activities, paths, all };
}

function happenings(transitions: readonly { readonly count: number }[]): number {
  return transitions.reduce((sum, { count }) => sum + (count > 0 ? count : 0), 0);
}
