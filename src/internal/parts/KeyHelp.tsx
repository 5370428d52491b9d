import { Keyboard } from 'lucide';
import { styled } from 'styled-components';
import { Button } from './Button';
import { Icon } from './Icon';
import { KeyList, type KeyListProps } from './KeyList';
import { Popover } from './Popover';

const Trigger = styled(Button).attrs({ $kind: 'quiet' as const })`
  padding-inline: var(--aut-space-2);
`;

export interface KeyHelpProps extends Pick<KeyListProps, 'keys'> {
  /** Names the button and the list. */
  readonly label: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** A button that shows keys and what each does, beside what they belong to. */
export function KeyHelp({ label, keys, isOpen, onOpenChange }: KeyHelpProps) {
  return (
    <Popover
      label={label}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      trigger={
        <Trigger aria-label={label}>
          <Icon shape={Keyboard} size={20} />
        </Trigger>
      }
    >
      <KeyList keys={keys} />
    </Popover>
  );
}
