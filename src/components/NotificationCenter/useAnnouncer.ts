import { useCallback, useEffect, useRef, useState } from 'react';

export interface Announcement {
  readonly polite: string;
  readonly assertive: string;
  /** Another number for each thing that is said, so that the same words twice are two things said. */
  readonly turn: number;
}

export type Announce = (text: string, isUrgent?: boolean) => void;

const silence: Announcement = { polite: '', assertive: '', turn: 0 };

/** What is said aloud now, and a way to say something else. What was said before is forgotten after five seconds. */
export function useAnnouncer(): readonly [Announcement, Announce] {
  const [announcement, setAnnouncement] = useState(silence);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const announce = useCallback<Announce>((text, isUrgent = false) => {
    clearTimeout(timer.current);
    setAnnouncement(({ turn }) => ({
      polite: isUrgent ? '' : text,
      assertive: isUrgent ? text : '',
      turn: turn + 1,
    }));
    timer.current = setTimeout(() => setAnnouncement(silence), 5000);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return [announcement, announce];
}
