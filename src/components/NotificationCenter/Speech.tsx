import { LiveRegions } from './LiveRegions';
import { useAnnouncer } from './useAnnouncer';
import { useArrivalSpeech } from './useArrivalSpeech';
import type { NotificationInbox } from './notificationInbox';
import { useOutcomeSpeech } from './useOutcomeSpeech';
import { useWholeFormat } from './useWholeFormat';

export interface SpeechProps {
  readonly inbox: NotificationInbox;
}

/** All that is said aloud: what arrives, and what became of the person's own acts. */
export function Speech({ inbox }: SpeechProps) {
  const format = useWholeFormat();
  const [announcement, announce] = useAnnouncer();
  useArrivalSpeech(inbox.arrived, format, announce);
  useOutcomeSpeech(inbox, format, announce);
  return <LiveRegions {...announcement} />;
}
