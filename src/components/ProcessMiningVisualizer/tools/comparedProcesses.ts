import type { ProcessGraph } from '../../../model';

/** Two processes that are held against each other: how it was, and how it is. */
export interface ComparedProcesses {
  readonly earlier: ProcessGraph;
  readonly later: ProcessGraph;
}
