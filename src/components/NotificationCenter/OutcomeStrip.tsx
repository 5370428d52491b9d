import { ForeignText, LinkButton } from '../../internal/index';
import type { NotificationOperation } from '../../notifications/index';
import { useCenter } from './centerContext';
import { Strip } from './NotificationCenter.styles';
import { noticeText } from './noticeText';
import type { OperationLog } from './useOperationLog';
import { verbNames } from './verbNames';

export interface OutcomeStripProps {
  readonly log: OperationLog;
}

/** What became of the last act: done, with a way back; or not done, with why and another try. It stays until it is answered. */
export function OutcomeStrip({ log }: OutcomeStripProps) {
  const { format } = useCenter();
  const { notice, undoableId, operations } = log;
  const undoable = operations.find(({ id }) => id === undoableId);
  if (notice !== null) {
    return (
      <Strip data-part="outcome" data-state={notice.kind}>
        <ForeignText as="span">{noticeText(notice, format)}</ForeignText>
        {notice.kind === 'failed' && (
          <LinkButton onClick={log.retry}>{format.text('loadRetry')}</LinkButton>
        )}
        <LinkButton onClick={log.dismiss}>{format.text('dismiss')}</LinkButton>
      </Strip>
    );
  }
  if (undoable === undefined) return null;
  return (
    <Strip data-part="outcome" data-state="done">
      <span>{doneText(undoable)}</span>
      <LinkButton onClick={log.undo}>{format.text('undo')}</LinkButton>
      <LinkButton onClick={log.dismiss}>{format.text('dismiss')}</LinkButton>
    </Strip>
  );

  function doneText({ verb, ids }: NotificationOperation): string {
    return format.text(verbNames[verb].done, { count: ids.length });
  }
}
