import { CircleDashed, Inbox } from 'lucide';
import { type ReactNode, type RefObject, useRef } from 'react';
import type { Format } from '../../i18n/index';
import { ConditionNotice } from './ConditionNotice';
import { LoadableFrame } from './LoadableFrame';
import { LoadFailure } from './LoadFailure';
import type { LoadMessageKey } from './loadMessages';
import { Placeholder } from '../parts/Placeholder';
import type { LoadReading } from './readLoadState';

export interface LoadableViewProps {
  /** Gets the view. Focus it when what has the focus is about to go, so that the focus stays in the panel. */
  readonly viewRef?: RefObject<HTMLDivElement | null> | undefined;
  /** From `readLoadState`. */
  readonly reading: LoadReading;
  readonly onRetry: (() => void) | undefined;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  /** A component's own texts may stand in the place of `loadMessages`. */
  readonly format: Format<LoadMessageKey>;
  /** The content's shape while it is on its way, in its final geometry. */
  readonly skeleton: ReactNode;
  /** What can be done about an empty answer, such as a button. */
  readonly emptyAction?: ReactNode;
  /** Drawn for an empty answer in the place of the plain sentence, when there are several ways to be empty. */
  readonly empty?: ReactNode;
  /** A sentence for those who listen, when what is shown has changed without a load. */
  readonly announcement?: string | undefined;
  /** What is drawn when there is content. */
  readonly children: ReactNode;
}

/**
 * Draws every state that data can be in, alike in all components: idle, loading, failed (with retry), empty, content,
 * and above the content whether it is offline, incomplete, old, or could not be updated. Live regions stand before
 * they speak. Pressing "Try again" keeps the focus here when the button goes.
 */
export function LoadableView({
  viewRef,
  reading,
  onRetry,
  now,
  format,
  skeleton,
  emptyAction,
  empty,
  announcement,
  children,
}: LoadableViewProps) {
  const ownRef = useRef<HTMLDivElement>(null);
  const ref = viewRef ?? ownRef;
  const { body, error } = reading;

  const retry =
    onRetry &&
    (() => {
      ref.current?.focus();
      onRetry();
    });
  return (
    <LoadableFrame
      viewRef={ref}
      reading={reading}
      format={format}
      announcement={announcement}
      failure={
        error !== null && (
          <LoadFailure
            error={error}
            keepsContent={body !== 'failed'}
            onRetry={retry}
            format={format}
          />
        )
      }
      notice={<ConditionNotice reading={reading} now={now} format={format} />}
    >
      {body === 'skeleton' && <div aria-hidden>{skeleton}</div>}
      {body === 'idle' && (
        <Placeholder
          icon={CircleDashed}
          tone="neutral"
          title={format.text('loadIdle')}
          hint={format.text('loadIdleHint')}
        />
      )}
      {body === 'empty' &&
        (empty ?? (
          <Placeholder
            icon={Inbox}
            tone="neutral"
            title={format.text('loadEmpty')}
            hint={format.text('loadEmptyHint')}
            action={emptyAction}
          />
        ))}
      {body === 'content' && children}
    </LoadableFrame>
  );
}
