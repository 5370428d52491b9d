import { KeyHelp, useMoreTexts } from '../../../internal';
import { actingMessages, type ActingMessageKey } from '../messages/actingMessages';
import type { InsightFormat } from '../messages/panelMessages';

type Key = readonly [name: string, does: ActingMessageKey];

const reading: readonly Key[] = [
  ['Page Down · Page Up', 'keyNext'],
  ['W · Enter', 'keyOpen'],
];
const acting: readonly Key[] = [
  ['A', 'accept'],
  ['S', 'snooze'],
  ['D', 'dismiss'],
  ['+ · −', 'keyRate'],
  ['Z', 'undo'],
];
const help: Key = ['?', 'keyHelp'];

export interface CardKeysProps {
  /** Whether anything can be done about a finding. */
  readonly canAct: boolean;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly format: InsightFormat;
}

/** A button that shows the keys of a finding; `?` in the panel opens it too. */
export function CardKeys({ canAct, isOpen, onOpenChange, format }: CardKeysProps) {
  const { text } = useMoreTexts(format, actingMessages);
  const keys = [...reading, ...(canAct ? acting : []), help];
  return (
    <KeyHelp
      label={text('keys')}
      keys={keys.map(([key, message]) => [key, text(message)] as const)}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    />
  );
}
