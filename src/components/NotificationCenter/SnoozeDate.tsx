import * as Popover from '@radix-ui/react-popover';
import { type ReactElement, useId, useState } from 'react';
import { styled } from 'styled-components';
import {
  Button,
  fieldStyles,
  floatingSurface,
  textStyles,
  useTenantScopeProps,
} from '../../internal/index';
import { readLocalTime } from './readLocalTime';
import { useWholeFormat } from './useWholeFormat';

const Content = styled(Popover.Content)`
  ${floatingSurface}
  ${textStyles.body}
  display: grid;
  gap: var(--aut-space-2);
  inline-size: min(18rem, calc(100vw - var(--aut-space-5)));
  padding: var(--aut-space-4);
`;

const Field = styled.input`
  ${fieldStyles}
  padding-inline: var(--aut-space-2);
`;

const Fault = styled.p`
  ${textStyles.meta}
  color: var(--aut-color-danger-text);
  margin: 0;
  min-block-size: var(--aut-line-height-1);
`;

export interface SnoozeDateProps {
  readonly now: number | null;
  readonly trigger: ReactElement;
  readonly direction: 'ltr' | 'rtl';
  readonly onPick: (until: number) => void;
  readonly onClose: () => void;
}

/** Asks for the day and time at which an item is to come back, by the clocks of the inbox's time zone. */
export function SnoozeDate({ now, trigger, direction, onPick, onClose }: SnoozeDateProps) {
  const format = useWholeFormat();
  const tenant = useTenantScopeProps();
  const [value, setValue] = useState('');
  const [isPast, setIsPast] = useState(false);
  const id = useId();
  const pick = () => {
    const until = readLocalTime(value, format.timeZone);
    if (until === null || until <= (now ?? Date.now())) {
      setIsPast(true);
      return;
    }
    onPick(until);
    onClose();
  };
  return (
    <Popover.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Popover.Trigger asChild>{trigger}</Popover.Trigger>
      <Popover.Portal>
        <Content
          {...tenant}
          dir={direction}
          aria-label={format.text('snoozeDate')}
          align="end"
          sideOffset={4}
          collisionPadding={8}
        >
          <label htmlFor={id}>
            {format.text('snoozeDate')} ({format.timeZone})
          </label>
          <Field
            id={id}
            type="datetime-local"
            value={value}
            aria-invalid={isPast}
            aria-describedby={`${id}fault`}
            onChange={(event) => {
              setIsPast(false);
              setValue(event.target.value);
            }}
          />
          <Fault id={`${id}fault`} role="alert">
            {isPast ? format.text('snoozePast') : ''}
          </Fault>
          <Button $kind="primary" onClick={pick}>
            {format.text('snoozeConfirm')}
          </Button>
        </Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
