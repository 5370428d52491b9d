import { Keyboard } from 'lucide';
import { Icon, Popover } from '../../../internal/index';
import type { ControlFormat } from '../messages/controlMessages';
import * as S from './controls.styles';

const keys = [
  ['/', 'search'],
  ['↑ ↓ ← →', 'keyMove'],
  ['Enter', 'keyOpen'],
  ['Escape', 'keyClose'],
  ['?', 'keys'],
] as const;

export interface ControlKeysProps {
  /** Arrows move in trees and matrices alone. */
  readonly hasArrows: boolean;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly format: ControlFormat;
}

/** A button that shows the keys of list, tree and matrix. */
export function ControlKeys({ hasArrows, isOpen, onOpenChange, format }: ControlKeysProps) {
  return (
    <Popover
      label={format.text('keys')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      trigger={
        <S.KeysButton aria-label={format.text('keys')}>
          <Icon shape={Keyboard} size={20} />
        </S.KeysButton>
      }
    >
      <S.KeyList>
        {keys
          .filter(([, message]) => hasArrows || message !== 'keyMove')
          .map(([key, message]) => (
            <div key={message}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{format.text(message)}</dd>
            </div>
          ))}
      </S.KeyList>
    </Popover>
  );
}
