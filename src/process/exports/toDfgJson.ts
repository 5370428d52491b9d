import type { ProcessGraph } from '../../model';

/**
 * The graph as JSON text: a `ProcessGraph` without its events and without what it was simplified from, so that it can
 * be read back and shown. `space` indents, as in `JSON.stringify`.
 */
export function toDfgJson(graph: ProcessGraph, space = 2): string {
  const { cases, events, activities, transitions, throughputMs } = graph;
  return JSON.stringify({ cases, events, activities, transitions, throughputMs }, null, space);
}
