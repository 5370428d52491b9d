import { KeyHelp, type KeyText, useMoreTexts } from '../../../internal';
import { actingMessages, type ActingMessageKey } from '../messages/actingMessages';
import type { InsightFormat } from '../messages/panelMessages';

type Key = KeyText<ActingMessageKey>;

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
  return (
    <KeyHelp
      keys={[...reading, ...(canAct ? acting : []), help]}
      text={text}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    />
  );
}
