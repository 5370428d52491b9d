import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Format } from '../../i18n/index';
import type { Part } from '../hooks/createPart';
import { usePart } from '../hooks/usePart';
import { LinkButton } from './LinkButton';
import { Skeleton } from './Skeleton';

export interface LaterProps<T> {
  /** What is fetched as soon as this is drawn. */
  readonly part: Part<T>;
  /**
   * About the height that it will take, as CSS. Its place is kept, so that nothing moves when it arrives.
   * @default '0', no place
   */
  readonly height?: string | undefined;
  readonly format: Format<'partFailed' | 'loadRetry'>;
  /** Stands there while it is on its way. @default a skeleton of that height */
  readonly pending?: ReactNode;
  /** Stands there when it cannot be fetched. @default that it failed, and a way to try again */
  readonly failed?: ReactNode;
  readonly children: (part: T) => ReactNode;
}

/**
 * Draws a part that is not in the first view. On a server and until it is here its place is kept; when it cannot be
 * fetched that is said, with a way to try again.
 */
export function Later<T>({ part, height = '0', format, pending, failed, children }: LaterProps<T>) {
  const loaded = usePart(part, false);
  const [hasFailed, setHasFailed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const fetchPart = useCallback(
    () => part.load().then(() => setHasFailed(part.get() === null)),
    [part],
  );
  useEffect(() => void fetchPart(), [fetchPart]);

  if (loaded !== null) return children(loaded);
  if (hasFailed && failed !== undefined) return failed;
  if (!hasFailed && pending !== undefined) return pending;
  const retry = () => {
    // The button goes; the focus stays near.
    place.current?.parentElement?.closest<HTMLElement>('[tabindex]')?.focus();
    setHasFailed(false);
    void fetchPart();
  };
  return (
    <div ref={place}>
      {hasFailed ? (
        <span role="alert">
          {format.text('partFailed')}{' '}
          <LinkButton onClick={retry}>{format.text('loadRetry')}</LinkButton>
        </span>
      ) : (
        height !== '0' && <Skeleton $width="100%" $height={height} />
      )}
    </div>
  );
}
