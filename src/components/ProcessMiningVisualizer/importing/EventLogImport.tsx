import { type ComponentPropsWithoutRef, forwardRef, lazy, Suspense } from 'react';
import { Skeleton, useIsHydrated } from '../../../internal';
import type { CsvColumns, ImportResult } from '../../../process';
import type { ProcessMessages } from '../messages/processMessages';

const EventLogDrop = lazy(async () => ({ default: (await import('./EventLogDrop')).EventLogDrop }));

/** What `EventLogImport` takes; all other props go to its `<div>`. */
export interface EventLogImportProps extends Omit<
  ComponentPropsWithoutRef<'div'>,
  'children' | 'onDrop' | 'onDragOver' | 'onDragLeave'
> {
  /** Called with what was read, faults included. */
  readonly onImport: (result: ImportResult, file: File) => void;
  /** Columns of a CSV log. @default guessed from their names and content */
  readonly columns?: CsvColumns | undefined;
  /** The type of objects that are the cases of an OCEL log. @default the one most events relate to */
  readonly objectType?: string | undefined;
  /** BCP 47 tag. @default 'en' */
  readonly locale?: string | undefined;
  /** Texts in the place of the English ones. Keep the object between renders. */
  readonly messages?: ProcessMessages | undefined;
}

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
