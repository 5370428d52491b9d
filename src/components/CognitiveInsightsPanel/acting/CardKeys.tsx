import { styled } from 'styled-components';
import { KeyHelp, useMoreTexts } from '../../../internal';
import { actingMessages, type ActingMessageKey } from '../messages/actingMessages';
import type { InsightFormat } from '../messages/panelMessages';

const keys: readonly (readonly [string, ActingMessageKey])[] = [
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
const Help = styled(KeyHelp)`
  margin-inline-end: calc(var(--aut-space-2) * -1);
`;

export interface CardKeysProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly format: InsightFormat;
}

/** A button that shows the keys of a finding; `?` on a finding opens it too. */
export function CardKeys({ isOpen, onOpenChange, format }: CardKeysProps) {
  const { text } = useMoreTexts(format, actingMessages);
  return (
    <Help
      label={text('keys')}
      keys={keys.map(([key, message]) => [key, text(message)] as const)}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    />
  );
}
