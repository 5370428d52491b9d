import { forwardRef } from 'react';
import { createPart, Later, useFormat } from '../../../internal';
import { mapMessages } from '../messages/mapMessages';
import type { EventLogImportProps } from './eventLogImportProps';

const dropPart = createPart(() => import('./EventLogDrop'));

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
    const format = useFormat(mapMessages, {
      locale: props.locale,
      timeZone: undefined,
      messages: props.messages,
    });
    return (
      <Later part={dropPart} height="12rem" format={format}>
        {({ EventLogDrop }) => <EventLogDrop {...props} ref={ref} />}
      </Later>
    );
  },
);
