import { Keyboard } from 'lucide-react';
import { styled } from 'styled-components';
import { Button, Popover, textStyles } from '../../internal';
import type { InsightFormat, InsightMessageKey } from './messages';

const keys: readonly (readonly [string, InsightMessageKey])[] = [
  ['Page Down · Page Up', 'keyNext'],
  ['W · Enter', 'keyOpen'],
  ['A', 'accept'],
  ['S', 'snooze'],
  ['D', 'dismiss'],
  ['+ · −', 'keyRate'],
  ['Z', 'undo'],
  ['?', 'keyHelp'],
];

/* Its icon ends where the content below it ends. */
const Trigger = styled(Button).attrs({ $kind: 'quiet' as const })`
  margin-inline-end: calc(var(--aut-space-2) * -1);
  padding-inline: var(--aut-space-2);
`;

const List = styled.dl`
  display: grid;
  gap: var(--aut-space-1) var(--aut-space-4);
  grid-template-columns: auto minmax(0, 1fr);
  margin: 0;

  dt {
    ${textStyles.meta}
    line-height: var(--aut-line-height-3);
  }

  dd {
    margin: 0;
  }
`;

export interface KeyHelpProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly format: InsightFormat;
}

/** A button that shows the keys of a finding; `?` on a finding opens it too. */
export function KeyHelp({ isOpen, onOpenChange, format }: KeyHelpProps) {
  return (
    <Popover
      label={format.text('keys')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      trigger={
        <Trigger aria-label={format.text('keys')}>
          <Keyboard size={20} strokeWidth={1.5} aria-hidden />
        </Trigger>
      }
    >
      <List>
        {keys.map(([key, message]) => [
          <dt key={`${message}-key`}>
            <kbd>{key}</kbd>
          </dt>,
          <dd key={message}>{format.text(message)}</dd>,
        ])}
      </List>
    </Popover>
  );
}
