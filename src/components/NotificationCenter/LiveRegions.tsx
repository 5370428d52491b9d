import { Fragment, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { VisuallyHidden } from '../../internal/index';
import type { Announcement } from './useAnnouncer';

const never = () => () => undefined;

/**
 * The two places where things are said aloud. They hang under `<body>`, empty from the first moment on, since a region
 * that comes with its words is not heard, and one inside a closed panel is not there. Words come anew each
 * time, since a region that gets the words it has already is not heard either.
 */
export function LiveRegions({ polite, assertive, turn }: Announcement) {
  const isBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!isBrowser) return null;
  return createPortal(
    <div data-component="NotificationCenter" data-part="live">
      <VisuallyHidden role="status" aria-live="polite">
        <Fragment key={turn}>{polite}</Fragment>
      </VisuallyHidden>
      <VisuallyHidden role="alert" aria-live="assertive">
        <Fragment key={turn}>{assertive}</Fragment>
      </VisuallyHidden>
    </div>,
    document.body,
  );
}
