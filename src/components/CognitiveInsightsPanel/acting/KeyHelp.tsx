import { Keyboard } from 'lucide';
import { styled } from 'styled-components';
import { Button, Icon, Popover, useMoreTexts } from '../../../internal';
import { actingMessages } from '../messages/actingMessages';
import type { InsightFormat } from '../messages/panelMessages';
import { KeyList } from './KeyList';

/* Its icon ends where the content below it ends. */
const Trigger = styled(Button).attrs({ $kind: 'quiet' as const })`
  margin-inline-end: calc(var(--aut-space-2) * -1);
  padding-inline: var(--aut-space-2);
`;

export interface KeyHelpProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly format: InsightFormat;
}

/** A button that shows the keys of a finding; `?` on a finding opens it too. */
export function KeyHelp({ isOpen, onOpenChange, format: panelFormat }: KeyHelpProps) {
  const format = useMoreTexts(panelFormat, actingMessages);
  return (
    <Popover
      label={format.text('keys')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      trigger={
        <Trigger aria-label={format.text('keys')}>
          <Icon shape={Keyboard} size={20} />
        </Trigger>
      }
    >
      <KeyList format={format} />
    </Popover>
  );
}
