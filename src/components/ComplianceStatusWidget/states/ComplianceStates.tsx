import type { ReactNode, RefObject } from 'react';
import {
  FocusKeeper,
  LinkButton,
  LoadableFrame,
  type LoadReading,
  usePart,
  usePartFailed,
} from '../../../internal/index';
import type { DisplayError } from '../../../model/index';
import type { ComplianceFormat } from '../messages/summaryMessages';
import { statesPart } from './statesPart';

export interface ComplianceStatesProps {
  /** Gets the view, which takes the focus when what has it is about to go. */
  readonly viewRef: RefObject<HTMLDivElement | null>;
  /** From `readLoadState`. */
  readonly reading: LoadReading;
  readonly onRetry: (() => void) | undefined;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: ComplianceFormat;
  /** The content's shape while it is on its way. */
  readonly skeleton: ReactNode;
  /** What is drawn when there is content. */
  readonly children: ReactNode;
}

/**
 * Each state that the data can be in. Their look comes after the first view, so that it is there when the network is
 * not; until then, and on a server, the same is said in plain words. The focus stays here when "Try again" goes, or the
 * row that has it.
 */
export function ComplianceStates(props: ComplianceStatesProps) {
  const { viewRef, reading, onRetry, format, skeleton, children } = props;
  const { body, error } = reading;
  const states = usePart(statesPart, true);
  const hasNoLook = usePartFailed(statesPart);
  const retry =
    onRetry &&
    (() => {
      viewRef.current?.focus();
      onRetry();
    });
  const shared = { reading, onRetry: retry, now: props.now, format };
  const frame = (
    <LoadableFrame
      viewRef={viewRef}
      reading={reading}
      format={format}
      failure={
        error !== null &&
        (states === null ? (
          <PlainFailure error={error} onRetry={hasNoLook ? retry : undefined} format={format} />
        ) : (
          <states.Failure {...shared} />
        ))
      }
      notice={states !== null && <states.Notice {...shared} />}
    >
      {body === 'skeleton' && <div aria-hidden>{skeleton}</div>}
      {(body === 'idle' || body === 'empty') &&
        (states === null ? (
          <p>{format.text(body === 'idle' ? 'loadIdle' : 'loadEmpty')}</p>
        ) : (
          <states.Nothing {...shared} />
        ))}
      {body === 'content' && children}
    </LoadableFrame>
  );
  return (
    <>
      <FocusKeeper content={viewRef} places="[role=row]" isForPlacesOnly />
      {frame}
    </>
  );
}

interface PlainFailureProps extends Pick<ComplianceStatesProps, 'onRetry' | 'format'> {
  readonly error: DisplayError;
}

function PlainFailure({ error, onRetry, format }: PlainFailureProps) {
  return (
    <p>
      {format.text('loadFailed')}. {error.userMessage ?? error.message}{' '}
      {onRetry && <LinkButton onClick={onRetry}>{format.text('loadRetry')}</LinkButton>}
    </p>
  );
}
