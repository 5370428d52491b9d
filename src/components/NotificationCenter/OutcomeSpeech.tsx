import { useEffect, useRef } from 'react';
import { useCenter } from './centerContext';
import { noticeText } from './noticeText';
import type { NotificationInbox } from './useNotificationInbox';
import { useWholeFormat } from './useWholeFormat';
import { verbNames } from './verbNames';

export interface OutcomeSpeechProps {
  readonly inbox: NotificationInbox;
}

/** Says once what became of the person's own act, also while the panel is closed. Draws nothing. */
export function OutcomeSpeech({ inbox }: OutcomeSpeechProps) {
  const { announce } = useCenter();
  const format = useWholeFormat();
  const { text } = format;
  const { notice, undoableId, operations } = inbox;
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
  return null;
}
