import type { NotificationInbox } from './notificationInbox';
import { Reports } from './Reports';
import { Speech } from './Speech';

export interface BackgroundProps {
  readonly inbox: NotificationInbox;
}

/** What goes on beside the picture: what is said aloud, and what the app is told. */
export function Background({ inbox }: BackgroundProps) {
  return (
    <>
      <Speech inbox={inbox} />
      <Reports inbox={inbox} />
    </>
  );
}
