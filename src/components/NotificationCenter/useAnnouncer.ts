import { useCallback, useEffect, useRef, useState } from 'react';

export interface Announcement {
  readonly polite: string;
  readonly assertive: string;
}

export type Announce = (text: string, isUrgent?: boolean) => void;

const silence: Announcement = { polite: '', assertive: '' };

/** What is said aloud now, and a way to say something else. What was said before is forgotten after five seconds. */
export function useAnnouncer(): readonly [Announcement, Announce] {
  const [announcement, setAnnouncement] = useState(silence);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const announce = useCallback<Announce>((text, isUrgent = false) => {
    clearTimeout(timer.current);
    setAnnouncement(isUrgent ? { polite: '', assertive: text } : { polite: text, assertive: '' });
    timer.current = setTimeout(() => setAnnouncement(silence), 5000);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return [announcement, announce];
}
