import type { Insight } from '../../../model';
import type { InsightFormat } from '../messages/panelMessages';
import { ModelNotices } from './ModelNotices';
import { useModelChanges } from './useModelChanges';

export interface ModelStatusProps {
  readonly insights: readonly Insight[];
  /** When the model was trained, if that is too long ago: epoch milliseconds (UTC). */
  readonly staleSince: number | null;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: InsightFormat;
}

/** Watches the models behind the findings: says that one is old, and once that one was replaced. */
export function ModelStatus({ insights, ...notices }: ModelStatusProps) {
  const [changes, close] = useModelChanges(insights);
  return (
    <div role="status">
      <ModelNotices {...notices} changes={changes} onClose={close} />
    </div>
  );
}
