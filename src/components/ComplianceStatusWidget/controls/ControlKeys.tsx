import { styled } from 'styled-components';
import { KeyHelp } from '../../../internal/index';
import type { ControlFormat } from '../messages/controlMessages';

const keys = [
  ['/', 'search'],
  ['↑ ↓ ← →', 'keyMove'],
  ['Enter', 'keyOpen'],
  ['Escape', 'keyClose'],
  ['?', 'keys'],
] as const;

const Help = styled(KeyHelp)`
  margin-inline-start: auto;
`;

export interface ControlKeysProps {
  /** Arrows move in trees and matrices alone. */
  readonly hasArrows: boolean;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly format: ControlFormat;
}

/** A button that shows the keys of list, tree and matrix. */
export function ControlKeys({ hasArrows, isOpen, onOpenChange, format }: ControlKeysProps) {
  const known = hasArrows ? keys : keys.filter(([, message]) => message !== 'keyMove');
  return (
    <Help
      label={format.text('keys')}
      keys={known.map(([key, message]) => [key, format.text(message)] as const)}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    />
  );
}
