import type { EventLog } from '../../../model';
import { discoverProcess, type Variant } from '../../../process';
import type { ComparedProcesses } from './comparedProcesses';

/** The processes of the cases of two variants; `null` when there are not two. */
export function splitByVariant(
  log: EventLog,
  one: Variant | undefined,
  other: Variant | undefined,
): ComparedProcesses | null {
  if (one === undefined || other === undefined) return null;
  const part = ({ activities }: Variant) =>
    discoverProcess(log, { filter: { type: 'variant', variants: [activities] } });
  return { earlier: part(one), later: part(other) };
}
