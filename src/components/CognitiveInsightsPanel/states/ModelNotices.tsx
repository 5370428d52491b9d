import { BrainCircuit, Hourglass } from 'lucide';
import { type ModelChange, plainText } from '../../../insights';
import { LinkButton, NoticeStrip, useMoreTexts } from '../../../internal';
import type { InsightFormat } from '../messages/panelMessages';
import { stateMessages } from '../messages/stateMessages';

export interface ModelNoticesProps {
  /** When the model was trained, if that is too long ago: epoch milliseconds (UTC). */
  readonly staleSince: number | null;
  readonly changes: readonly ModelChange[];
  readonly onClose: () => void;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: InsightFormat;
}

/** Says that a model is old, and that one was replaced. */
export function ModelNotices({
  staleSince,
  changes,
  onClose,
  now,
  format: panelFormat,
}: ModelNoticesProps) {
  const format = useMoreTexts(panelFormat, stateMessages);
  return (
    <>
      {staleSince !== null && now !== null && (
        <NoticeStrip icon={Hourglass} tone="warning" detailsLabel={format.text('loadDetails')}>
          {format.text('modelStale', { time: format.relative(staleSince, now) })}
        </NoticeStrip>
      )}
      {changes.length > 0 && (
        <NoticeStrip
          icon={BrainCircuit}
          tone="info"
          detailsLabel={format.text('loadDetails')}
          action={<LinkButton onClick={onClose}>{format.text('close')}</LinkButton>}
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
    </>
  );
}
