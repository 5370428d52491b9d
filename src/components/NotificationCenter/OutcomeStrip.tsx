import { ForeignText, LinkButton } from '../../internal/index';
import { doneText } from './doneText';
import { Strip } from './Strip.styles';
import { noticeText } from './noticeText';
import type { NotificationInbox } from './notificationInbox';
import { useWholeFormat } from './useWholeFormat';

export interface OutcomeStripProps {
  readonly inbox: NotificationInbox;
}

/** What became of the last act: done, with a way back; or not done, with why and another try. It stays until answered. */
export function OutcomeStrip({ inbox }: OutcomeStripProps) {
  const format = useWholeFormat();
  const { notice, undoableId, operations } = inbox;
  const undoable = operations.find(({ id }) => id === undoableId);
  // Of several some may be done while the others do not allow it; of anything else the notice alone is told.
  const done = notice === null || notice.operation.id === undoableId ? undoable : undefined;
  if (notice === null && done === undefined) return null;
  const told = [
    ...(done ? [doneText(done, inbox.view, format)] : []),
    ...(notice ? [noticeText(notice, inbox.view, format)] : []),
  ];
  return (
    <Strip data-part="outcome" data-state={notice?.kind ?? 'done'}>
      <ForeignText as="span">{told.join('. ')}</ForeignText>
      {done && <LinkButton onClick={inbox.undo}>{format.text('undo')}</LinkButton>}
      {notice?.kind === 'failed' && (
        <LinkButton onClick={inbox.retry}>{format.text('loadRetry')}</LinkButton>
      )}
      <LinkButton onClick={inbox.dismiss}>{format.text('dismiss')}</LinkButton>
    </Strip>
  );
}
