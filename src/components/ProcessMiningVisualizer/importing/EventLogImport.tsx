import { forwardRef, lazy, Suspense } from 'react';
import { Skeleton, useIsHydrated } from '../../../internal';
import type { EventLogImportProps } from './eventLogImportProps';

const EventLogDrop = lazy(async () => ({ default: (await import('./EventLogDrop')).EventLogDrop }));

/**
 * Opens an event log from the reader's own machine: a file is chosen or dropped, read in a worker with its progress, and
 * what could not be read is listed. The file is sent nowhere. Loaded once the page stands.
 *
 * Renders a `<div>`. Keyboard: one button, which opens the platform's dialog; while reading, one that cancels.
 *
 * @example
 * const [log, setLog] = useState<EventLog>();
 * <EventLogImport onImport={(result) => setLog(result.log)} />
 */
// forwardRef, because React 18 keeps `ref` out of a component's props.
export const EventLogImport = forwardRef<HTMLDivElement, EventLogImportProps>(
  function EventLogImport(props, ref) {
    const isHydrated = useIsHydrated();
    const place = <Skeleton $width="100%" $height="12rem" />;
    if (!isHydrated) return place;
    return (
      <Suspense fallback={place}>
        <EventLogDrop {...props} ref={ref} />
      </Suspense>
    );
  },
);
