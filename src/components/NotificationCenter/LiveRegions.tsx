import { useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { VisuallyHidden } from '../../internal/index';
import type { Announcement } from './useAnnouncer';

const never = () => () => undefined;

/**
 * The two places where things are said aloud. They hang under `<body>`, empty from the first moment on, since a region
 * that comes with its words is not heard, and one inside a closed panel is not there.
 */
export function LiveRegions({ polite, assertive }: Announcement) {
  const isBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!isBrowser) return null;
  return createPortal(
    <div data-component="NotificationCenter" data-part="live">
      <VisuallyHidden role="status" aria-live="polite">
        {polite}
      </VisuallyHidden>
      <VisuallyHidden role="alert" aria-live="assertive">
        {assertive}
      </VisuallyHidden>
    </div>,
    document.body,
  );
}
