import type { ReactNode } from 'react';
import { Icon, type IconNode, Popover } from '../../../internal';
import * as S from './acting.styles';

export interface ActionMenuProps {
  readonly icon: IconNode;
  /** What the button says, and its whole name. */
  readonly word: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A button at the foot of a card that opens what there is to choose. */
export function ActionMenu({ icon, word, name, isOpen, onOpenChange, children }: ActionMenuProps) {
  return (
    <Popover
      label={name}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      trigger={
        <S.Action aria-label={name}>
          <Icon shape={icon} />
          {word}
        </S.Action>
      }
    >
      {children}
    </Popover>
  );
}
