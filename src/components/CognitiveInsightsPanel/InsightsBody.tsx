import { type ReactNode, type RefObject, useEffect } from 'react';
import { styled } from 'styled-components';
import type { ConditionInput } from '../../insights';
import { Later, LinkButton, LoadableFrame, type LoadReading } from '../../internal';
import type { DisplayError } from '../../model';
import { InsightsSkeleton } from './feed/InsightsSkeleton';
import type { InsightFormat } from './messages/panelMessages';
import { soonPart } from './parts';

/** The height of a notice with what is below it, and of a placeholder. */
export const noticeHeight = '52px';
export const placeholderHeight = '12rem';

const PlainFailure = styled.p<{ $height: string }>`
  align-content: center;
  margin: 0;
  min-block-size: ${({ $height }) => $height};
  overflow-wrap: anywhere;
  text-align: center;
`;

export interface InsightsBodyProps {
  readonly viewRef: RefObject<HTMLDivElement | null>;
  readonly reading: LoadReading;
  readonly onRetry: (() => void) | undefined;
  /** What is known of the findings; `null`: not yet. */
  readonly condition: ConditionInput | null;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: InsightFormat;
  /** A sentence for those who listen, when what is shown has changed. */
  readonly announcement: string;
  readonly onClearFilters: () => void;
  /** What is drawn when there is content. */
  readonly children: ReactNode;
}

/** Draws each state that the data can be in. Pressing "Try again" keeps the focus here when the button goes. */
export function InsightsBody({
  viewRef,
  reading,
  onRetry,
  condition,
  now,
  format,
  announcement,
  onClearFilters,
  children,
}: InsightsBodyProps) {
  const { body, error } = reading;
  const hasNotice =
    reading.connection !== 'online' || reading.partial !== null || reading.staleSince !== null;
  useEffect(() => void soonPart.load(), []);
  const retry =
    onRetry &&
    (() => {
      viewRef.current?.focus();
      onRetry();
    });
  return (
    <LoadableFrame
      viewRef={viewRef}
      reading={reading}
      format={format}
      announcement={announcement}
      failure={
        error !== null && (
          <Failure error={error} keepsContent={body !== 'failed'} onRetry={retry} format={format} />
        )
      }
      notice={
        hasNotice && (
          <Later part={soonPart} height={noticeHeight} format={format}>
            {({ InsightsNotice }) => <InsightsNotice reading={reading} now={now} format={format} />}
          </Later>
        )
      }
    >
      {body === 'skeleton' && (
        <div aria-hidden>
          <InsightsSkeleton />
        </div>
      )}
      {(body === 'idle' || body === 'empty') && (
        <Later part={soonPart} height={placeholderHeight} format={format}>
          {({ InsightsPlaceholder }) => (
            <InsightsPlaceholder
              condition={body === 'idle' ? null : condition}
              format={format}
              onClearFilters={onClearFilters}
            />
          )}
        </Later>
      )}
      {body === 'content' && children}
    </LoadableFrame>
  );
}

interface FailureProps {
  readonly error: DisplayError;
  readonly keepsContent: boolean;
  readonly onRetry: (() => void) | undefined;
  readonly format: InsightFormat;
}

/** Why a call failed; in plain words until the look of it is here, which without a network may be never. */
function Failure(props: FailureProps) {
  const { error, keepsContent, onRetry, format } = props;
  // A button that is about to be replaced would be pressed in vain.
  const plainly = (retry: (() => void) | undefined) => (
    <PlainFailure $height={keepsContent ? noticeHeight : placeholderHeight}>
      {format.text('loadFailed')} <bdi>{error.userMessage ?? error.message}</bdi>{' '}
      {retry && <LinkButton onClick={retry}>{format.text('loadRetry')}</LinkButton>}
    </PlainFailure>
  );
  return (
    <Later
      part={soonPart}
      height={noticeHeight}
      format={format}
      pending={plainly(undefined)}
      failed={plainly(onRetry)}
    >
      {({ InsightsFailure }) => <InsightsFailure {...props} />}
    </Later>
  );
}
