import { type ReactNode, useId } from 'react';
import { Button, MetaText } from '../../../internal/index';
import type { Availability } from './availability';

export interface ActionButtonProps {
  readonly availability: Availability;
  /** Whether its form is open; left out of a button that acts at once. */
  readonly isOpen?: boolean | undefined;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** The button of an action. One that cannot be taken stays reachable and says why; one not offered is not there. */
export function ActionButton({ availability, isOpen, onPress, children }: ActionButtonProps) {
  const reasonId = useId();
  const { isOffered, reason } = availability;
  if (!isOffered) return null;
  return (
    <span>
      <Button
        // Not `disabled`: that would take it from the keyboard, and the reason with it.
        aria-disabled={reason !== null}
        aria-describedby={reason === null ? undefined : reasonId}
        aria-expanded={isOpen}
        onClick={() => {
          if (reason === null) onPress();
        }}
      >
        {children}
      </Button>
      {reason !== null && (
        <MetaText as="div" id={reasonId}>
          <bdi>{reason}</bdi>
        </MetaText>
      )}
    </span>
  );
}
