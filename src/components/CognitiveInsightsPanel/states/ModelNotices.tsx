import { BrainCircuit, Hourglass } from 'lucide-react';
import { plainText } from '../../../insights';
import { LinkButton, NoticeStrip } from '../../../internal';
import type { Insight } from '../../../model';
import type { InsightFormat } from '../messages/panelMessages';
import { useModelChanges } from './useModelChanges';

export interface ModelNoticesProps {
  readonly insights: readonly Insight[];
  /** When the model was trained: epoch milliseconds (UTC). */
  readonly modelAt: number | null | undefined;
  readonly staleAfterMs: number | undefined;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: InsightFormat;
}

/** Says that a model is old, and once that it was replaced. */
export function ModelNotices({ insights, modelAt, staleAfterMs, now, format }: ModelNoticesProps) {
  const [changes, dismiss] = useModelChanges(insights);
  const isStale =
    modelAt != null && staleAfterMs !== undefined && now !== null && now - modelAt >= staleAfterMs;
  return (
    <div role="status">
      {isStale && (
        <NoticeStrip icon={Hourglass} tone="warning" detailsLabel={format.text('loadDetails')}>
          {format.text('modelStale', { time: format.relative(modelAt, now) })}
        </NoticeStrip>
      )}
      {changes.length > 0 && (
        <NoticeStrip
          icon={BrainCircuit}
          tone="info"
          detailsLabel={format.text('loadDetails')}
          action={<LinkButton onClick={dismiss}>{format.text('close')}</LinkButton>}
        >
          {changes
            .map(({ source, from, to }) =>
              format.text('modelChanged', {
                source: plainText(source, 80).text,
                from: plainText(from, 40).text,
                to: plainText(to, 40).text,
              }),
            )
            .join(' ')}
        </NoticeStrip>
      )}
    </div>
  );
}
