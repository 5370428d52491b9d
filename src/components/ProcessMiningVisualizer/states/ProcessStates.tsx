import { type ReactNode, useRef } from 'react';
import { LoadableFrame, type LoadReading, usePart, usePartFailed } from '../../../internal';
import type { ProcessFormat } from '../messages/mapMessages';
import { PlainFailure } from './PlainFailure';
import { ProcessSkeleton } from './ProcessSkeleton';
import { statesPart } from './statesPart';

export interface ProcessStatesProps {
  /** From `readLoadState`. */
  readonly reading: LoadReading;
  readonly onRetry: (() => void) | undefined;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: ProcessFormat;
  /** Drawn for an empty answer in the place of the plain sentence. */
  readonly empty: ReactNode;
  /** What is drawn when there is content. */
  readonly children: ReactNode;
}

/**
 * Each state that the data can be in. Their look is loaded when it is wanted; until it is here, on a server, and where
 * the network is gone, the same is said in plain words. Pressing "Try again" keeps the focus here when the button goes.
 */
export function ProcessStates(props: ProcessStatesProps) {
  const { reading, onRetry, now, format, empty, children } = props;
  const { body, phase, error } = reading;
  const ref = useRef<HTMLDivElement>(null);
  const states = usePart(statesPart, !['ready', 'loading', 'refreshing'].includes(phase));
  const hasNoLook = usePartFailed(statesPart);
  const retry =
    onRetry &&
    (() => {
      ref.current?.focus();
      onRetry();
    });
  const shared = { reading, onRetry: retry, now, format };
  const plainNothing = <p>{format.text(body === 'idle' ? 'loadIdle' : 'loadEmpty')}</p>;
  const nothing = body === 'empty' && empty ? empty : states && <states.Nothing {...shared} />;
  return (
    <LoadableFrame
      viewRef={ref}
      reading={reading}
      format={format}
      failure={
        error !== null &&
        (states ? (
          <states.Failure {...shared} error={error} />
        ) : (
          <PlainFailure error={error} onRetry={hasNoLook ? retry : undefined} format={format} />
        ))
      }
      notice={states && <states.Notice {...shared} />}
    >
      {body === 'skeleton' && (
        <div aria-hidden>
          <ProcessSkeleton />
        </div>
      )}
      {(body === 'idle' || body === 'empty') && (nothing ?? plainNothing)}
      {body === 'content' && children}
    </LoadableFrame>
  );
}
