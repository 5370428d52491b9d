import { formatNumber } from '../../../i18n/index';
import type { ProcessDifference } from '../../../process';
import type { EdgeMark, MapMarks, NodeMark } from '../map/mapMarks';
import type { ProcessFormat } from '../messages/mapMessages';
import { selectionKey } from '../processSelection';

/** A smaller change is no change to speak of. */
const least = 0.02;

/** What rose and what fell, with the change in points of a hundred as figures; what hardly changed keeps quiet. */
export function changeMarks(difference: ProcessDifference, format: ProcessFormat): MapMarks {
  const nodes = new Map<string, NodeMark>();
  const edges = new Map<string, EdgeMark>();
  const texts = new Map<string, string>();
  const write = (change: number) =>
    formatNumber(Math.round(change * 100), format.locale, { signDisplay: 'exceptZero' });
  for (const { id, change } of difference.activities) {
    const key = selectionKey({ type: 'activity', id });
    texts.set(key, write(change));
    if (Math.abs(change) >= least) nodes.set(key, change > 0 ? 'more' : 'less');
  }
  for (const { from, to, change } of difference.transitions) {
    const key = selectionKey({ type: 'transition', from, to });
    texts.set(key, write(change));
    if (Math.abs(change) >= least) edges.set(key, change > 0 ? 'more' : 'less');
  }
  return { nodes, edges, texts };
}
