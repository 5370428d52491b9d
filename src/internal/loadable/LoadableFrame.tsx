import { type ReactNode, type RefObject, useState } from 'react';
import { keyframes, styled } from 'styled-components';
import type { Format } from '../../i18n/index';
import { useLasting } from '../hooks/useLasting';
import { VisuallyHidden } from '../parts/VisuallyHidden';
import type { FrameMessageKey } from './frameMessages';
import type { LoadReading } from './readLoadState';

const pass = keyframes`
  from {
    transform: translateX(-100%);
  }

  to {
    transform: translateX(350%);
  }
`;

const View = styled.div`
  position: relative;

  &:focus {
    outline: none;
  }
`;

const RefreshBar = styled.div`
  block-size: 2px;
  border-radius: var(--aut-radius-pill);
  inset-block-start: -9px;
  inset-inline: 0;
  overflow: hidden;
  position: absolute;

  &::before {
    animation: ${pass} 1.4s linear infinite;
    background-color: var(--aut-color-primary-indicator);
    block-size: 100%;
    content: '';
    display: block;
    inline-size: 30%;
  }

  @media (prefers-reduced-motion: reduce) {
    &::before {
      animation: none;
      inline-size: 100%;
    }
  }
`;

export interface LoadableFrameProps {
  /** Gets the view. Focus it when what has the focus is about to go, so that the focus stays in the panel. */
  readonly viewRef: RefObject<HTMLDivElement | null>;
  /** From `readLoadState`. */
  readonly reading: LoadReading;
  readonly format: Format<FrameMessageKey>;
  /** A sentence for those who listen, when what is shown has changed without a load. */
  readonly announcement?: string | undefined;
  /** Why the last call failed, when it did. */
  readonly failure: ReactNode;
  /** Whether what is shown is offline, incomplete or old. */
  readonly notice: ReactNode;
  /** What fills the place of the content. */
  readonly children: ReactNode;
}

/** Where a state that data can be in is drawn and spoken: live regions that stand before they speak, and the content. */
export function LoadableFrame({
  viewRef,
  reading,
  format,
  announcement = '',
  failure,
  notice,
  children,
}: LoadableFrameProps) {
  const { isRefreshing } = reading;
  const isLoading = reading.body === 'skeleton';
  const isLong = useLasting(isLoading, 400);
  // Who was not told of a load need not be told of its end.
  const [wasLong, setWasLong] = useState(false);
  if (isLong && !wasLong) setWasLong(true);
  return (
    <View ref={viewRef} tabIndex={-1}>
      <VisuallyHidden role="status">
        {spoken({ reading, announcement, isLong, wasLong, format })}
      </VisuallyHidden>
      <div role="alert">{failure}</div>
      <div role="status">{notice}</div>
      {isRefreshing && <RefreshBar aria-hidden data-part="refreshing" />}
      <div data-part="content" aria-busy={isLoading || isRefreshing}>
        {children}
      </div>
    </View>
  );
}

interface Spoken {
  readonly reading: LoadReading;
  readonly announcement: string;
  /** It loads, and has for a while. */
  readonly isLong: boolean;
  /** There was such a load. */
  readonly wasLong: boolean;
  readonly format: Format<FrameMessageKey>;
}

function spoken({ reading, announcement, isLong, wasLong, format }: Spoken): string {
  if (reading.body === 'skeleton') return isLong ? format.text('loadLoading') : '';
  if (reading.isRefreshing) return format.text('loadRefreshing');
  if (announcement !== '' || reading.error !== null) return announcement;
  return wasLong ? format.text('loadDone') : '';
}
