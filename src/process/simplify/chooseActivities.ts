import type { ProcessGraph } from '../../model';
import { compareCodePoints } from '../discovery/compareCodePoints';
import { readHappyPath } from './readHappyPath';

/**
 * The activities to show: those of the happy path, and of the others the most frequent, as many as `ratio` of them
 * (rounded up), equal ones by name. The happy path is the most frequent variant or, for a graph without events, the
 * widest way from start to end.
 */
export function chooseActivities(graph: ProcessGraph, ratio: number): ReadonlySet<string> {
  const shown = new Set(readHappyPath(graph));
  const others = graph.activities
    .filter((activity) => !shown.has(activity.id))
    .sort((a, b) => b.eventCount - a.eventCount || compareCodePoints(a.id, b.id))
    .map((activity) => activity.id);
  return new Set([...shown, ...others.slice(0, Math.ceil(ratio * others.length))]);
}
