import type { NotificationInbox } from './notificationInbox';
import { Reports } from './Reports';
import { Speech } from './Speech';

export interface BackgroundProps {
  readonly inbox: NotificationInbox;
  /** Whether the app wants to be told. */
  readonly isHeard: boolean;
}

/** What goes on beside the picture: what is said aloud, and what the app is told. */
export function Background({ inbox, isHeard }: BackgroundProps) {
  return (
    <>
      <Speech inbox={inbox} />
      {isHeard && <Reports inbox={inbox} />}
    </>
  );
}
