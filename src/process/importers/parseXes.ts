import { createXesParser, type XesOptions } from './createXesParser';
import type { ImportResult } from './importResult';

/**
 * Reads an XES text (IEEE 1849-2016) as a log: each `trace` a case, each `event` an event. Never throws; faults of the
 * XML are listed and read over.
 *
 * The activity is `concept:name` or what `options.classifier` says; `time:timestamp`, `lifecycle:transition`,
 * `org:resource` and `start_timestamp` go to the log's own columns, all else to attributes: nested ones as
 * `outer/inner`, those of the trace as `case:key`. Global attributes are declarations and fill nothing in. Elements of
 * another namespace than the root's are passed over. Traces of one name are one case; entities of a DOCTYPE are not
 * expanded. Cost: linear.
 */
export function parseXes(text: string, options?: XesOptions): ImportResult {
  const parser = createXesParser(options);
  parser.push(text);
  return parser.finish();
}
