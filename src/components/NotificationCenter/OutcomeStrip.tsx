import { ForeignText, LinkButton } from '../../internal/index';
import { Strip } from './Strip.styles';
import { noticeText } from './noticeText';
import { operationName } from './operationName';
import type { NotificationInbox } from './notificationInbox';
import { useWholeFormat } from './useWholeFormat';
import { verbNames } from './verbNames';

export interface OutcomeStripProps {
  readonly inbox: NotificationInbox;
}

/** What became of the last act: done, with a way back; or not done, with why and another try. It stays until answered. */
export function OutcomeStrip({ inbox }: OutcomeStripProps) {
  const format = useWholeFormat();
  const { notice, undoableId, operations } = inbox;
  const undoable = operations.find(({ id }) => id === undoableId);
  if (notice !== null) {
    return (
      <Strip data-part="outcome" data-state={notice.kind}>
        <ForeignText as="span">{noticeText(notice, inbox.view, format)}</ForeignText>
        {notice.kind === 'failed' && (
          <LinkButton onClick={inbox.retry}>{format.text('loadRetry')}</LinkButton>
        )}
        <LinkButton onClick={inbox.dismiss}>{format.text('dismiss')}</LinkButton>
      </Strip>
    );
  }
  if (undoable === undefined) return null;
  const { verb, ids } = undoable;
  const action = operationName(undoable, inbox.view, format);
  return (
    <Strip data-part="outcome" data-state="done">
      <span>{format.text(verbNames[verb].done, { count: ids.length, action })}</span>
      <LinkButton onClick={inbox.undo}>{format.text('undo')}</LinkButton>
      <LinkButton onClick={inbox.dismiss}>{format.text('dismiss')}</LinkButton>
    </Strip>
  );
}
