import { useEffect, useRef } from 'react';
import type { Format } from '../../internal/index';
import type { NotificationOperation } from '../../notifications/index';
import { doneText } from './doneText';
import type { NotificationMessageKey } from './messages';
import type { NotificationInbox } from './notificationInbox';
import { noticeText } from './noticeText';
import { operationName } from './operationName';
import type { Announce } from './useAnnouncer';

/**
 * Says once what became of the person's own act, also while the panel is closed: what is sure to hold at once, an item's
 * own action when the server has agreed. What another tab did is not said, nor what nobody asked for.
 */
export function useOutcomeSpeech(
  inbox: NotificationInbox,
  format: Format<NotificationMessageKey>,
  announce: Announce,
): void {
  const { text } = format;
  const { notice, undoableId, operations, view } = inbox;
  const said = useRef(view);
  useEffect(() => {
    said.current = view;
  });
  const justSaid = useRef('');
  const before = useRef<readonly NotificationOperation[]>([]);
  useEffect(() => {
    const known = new Map(before.current.map((operation) => [operation.id, operation]));
    const newest = operations.findLast(
      ({ id, verb, status, isAutomatic }) =>
        !known.has(id) && isAutomatic !== true && !(verb === 'action' && status === 'pending'),
    );
    // What was never sent and is gone was taken back.
    const still = new Map(operations.map((operation) => [operation.id, operation]));
    const isTakenBack = before.current.some(
      ({ id, status }) => status === 'held' && !still.has(id),
    );
    // One that is gone is shown by the server's items already; one that has failed is told as a notice.
    const agreed = before.current.find(
      ({ id, verb, status }) =>
        verb === 'action' &&
        status === 'pending' &&
        (still.get(id)?.status ?? 'confirmed') === 'confirmed' &&
        notice?.operation.id !== id,
    );
    before.current = operations;
    if (newest !== undefined) {
      const done = doneText(newest, said.current, format);
      justSaid.current =
        undoableId === newest.id ? `${done}. ${text('undoAvailable')}` : `${done}.`;
      announce(justSaid.current);
    } else if (agreed !== undefined) {
      announce(`${text('actionDone', { action: operationName(agreed, said.current, format) })}.`);
    } else if (isTakenBack) announce(text('undone'));
  }, [operations, undoableId, notice, format, text, announce]);

  const noticed = notice === null ? '' : noticeText(notice, view, format);
  useEffect(() => {
    if (notice === null) return;
    // Of several some may be done while the others do not allow it: both are said, in one breath.
    const isRest = notice.kind === 'blocked' || notice.kind === 'locked';
    announce(isRest ? `${justSaid.current} ${noticed}`.trim() : noticed);
  }, [notice, noticed, announce]);
  useEffect(() => {
    justSaid.current = '';
  });
}
