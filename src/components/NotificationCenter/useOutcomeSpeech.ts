import { useEffect, useRef } from 'react';
import type { Format } from '../../internal/index';
import type { LogState, NotificationOperation } from '../../notifications/index';
import type { NotificationMessageKey } from './messages';
import { noticeText } from './noticeText';
import type { Announce } from './useAnnouncer';
import { verbNames } from './verbNames';

/** Says once what became of the person's own act, also while the panel is closed. What another tab did is not said. */
export function useOutcomeSpeech(
  { notice, undoableId, operations }: LogState,
  format: Format<NotificationMessageKey>,
  announce: Announce,
): void {
  const { text } = format;
  const before = useRef<readonly NotificationOperation[]>([]);
  useEffect(() => {
    const known = new Map(before.current.map((operation) => [operation.id, operation]));
    const newest = operations.findLast(({ id }) => !known.has(id));
    // What was never sent and is gone was taken back.
    const still = new Set(operations.map(({ id }) => id));
    const isTakenBack = before.current.some(
      ({ id, status }) => status === 'held' && !still.has(id),
    );
    before.current = operations;
    if (newest !== undefined) {
      const done = text(verbNames[newest.verb].done, { count: newest.ids.length });
      announce(undoableId === newest.id ? `${done}. ${text('undoAvailable')}` : `${done}.`);
    } else if (isTakenBack) announce(text('undone'));
  }, [operations, undoableId, text, announce]);

  const noticed = notice === null ? '' : noticeText(notice, format);
  useEffect(() => {
    if (notice !== null) announce(noticed);
  }, [notice, noticed, announce]);
}
