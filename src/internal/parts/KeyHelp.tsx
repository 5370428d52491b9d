import { Keyboard } from 'lucide';
import { styled } from 'styled-components';
import { Button } from './Button';
import { Icon } from './Icon';
import { KeyList } from './KeyList';
import { Popover } from './Popover';

const Trigger = styled(Button).attrs({ $kind: 'quiet' as const })`
  color: var(--aut-color-text-muted);
  padding-inline: calc(var(--aut-space-2) - 1px);
`;

/** A key as it is written on a keyboard, and the text that says what it does. */
export type KeyText<Key extends string> = readonly [name: string, does: Key];

export interface KeyHelpProps<Key extends string> {
  readonly keys: readonly KeyText<Key>[];
  /** What `keys` says names the button and the list. */
  readonly text: (key: NoInfer<Key> | 'keys') => string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** A button that shows keys and what each does, beside what they belong to. */
export function KeyHelp<Key extends string>({
  keys,
  text,
  isOpen,
  onOpenChange,
}: KeyHelpProps<Key>) {
  const label = text('keys');
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
      <KeyList keys={keys.map(([name, does]) => [name, text(does)] as const)} />
    </Popover>
  );
}
