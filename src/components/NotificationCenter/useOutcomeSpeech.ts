import { useEffect, useRef } from 'react';
import type { Format } from '../../internal/index';
import type { LogState } from '../../notifications/index';
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
  const newest = operations.at(-1);
  const newestId = newest?.id;
  const done =
    newest === undefined ? '' : text(verbNames[newest.verb].done, { count: newest.ids.length });
  const hint = undoableId !== null && undoableId === newestId ? ` ${text('undoAvailable')}` : '';
  const noticed = notice === null ? '' : noticeText(notice, format);

  const saidId = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (newestId === undefined || newestId === saidId.current) return;
    saidId.current = newestId;
    announce(`${done}.${hint}`);
  }, [newestId, done, hint, announce]);
  useEffect(() => {
    if (notice !== null) announce(noticed);
  }, [notice, noticed, announce]);
}
