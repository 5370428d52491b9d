import type { EventLog, ProcessGraph } from '../../model';
import { filterLog } from '../filters/filterLog';
import type { LogFilter } from '../filters/logFilter';
import { graphFromSequences } from './graphFromSequences';
import type { EventOrder } from './orderEvents';
import { sequencesOf } from './sequencesOf';

/** Which part of a log is counted, and in what order the events of a case are taken. */
export interface DiscoverOptions {
  /** Only what passes all of these is counted. */
  readonly filter?: LogFilter | readonly LogFilter[] | undefined;
  /**
   * What puts the events of a case in order: their completion, or their begin (for logs with `durationMs`, such as
   * `pairLifecycle` gives).
   * @default 'completion'
   */
  readonly orderBy?: EventOrder | undefined;
}

/**
 * The directly-follows graph of a log: what happened, what came next, how often, in how many cases and how long it took
 * (van der Aalst, *Process Mining*, 2016, chapter 6). Every event counts as one happening of its activity, whatever its
 * lifecycle; `pairLifecycle` or a lifecycle filter come before when it should not.
 *
 * Order within a case: see `orderEvents`. Durations with an end that is not known are left out of the summaries; the
 * transition still counts. Cost: about linear in events.
 */
export function discoverProcess(log: EventLog, options: DiscoverOptions = {}): ProcessGraph {
  const filtered = options.filter ? filterLog(log, options.filter) : log;
  return graphFromSequences(sequencesOf(filtered, options.orderBy));
}
