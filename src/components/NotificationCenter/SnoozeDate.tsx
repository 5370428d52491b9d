import * as Popover from '@radix-ui/react-popover';
import { type SyntheticEvent, type ReactElement, useId, useState } from 'react';
import { styled } from 'styled-components';
import {
  Button,
  fieldStyles,
  floatingSurface,
  textStyles,
  useTenantScopeProps,
} from '../../internal/index';
import { snoozePresets } from '../../notifications/index';
import { readLocalTime } from './readLocalTime';
import { useWholeFormat } from './useWholeFormat';
import { writeLocalTime } from './writeLocalTime';

const Content = styled(Popover.Content)`
  ${floatingSurface}
  ${textStyles.body}
  inline-size: min(20rem, calc(100vw - var(--aut-space-5)));
  padding: var(--aut-space-4);
`;

const Field = styled.input`
  ${fieldStyles}
  padding-inline: var(--aut-space-2);
`;

/* When it comes back, or why it cannot. */
const Said = styled.p`
  ${textStyles.meta}
  margin: 0;
  min-block-size: var(--aut-line-height-1);

  &[data-fault] {
    color: var(--aut-color-danger-text);
  }
`;

const Form = styled.form`
  display: grid;
  gap: var(--aut-space-2);
`;

const Answers = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);
  justify-content: flex-end;
`;

export interface SnoozeDateProps {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly trigger: ReactElement;
  readonly direction: 'ltr' | 'rtl';
  readonly onPick: (until: number) => void;
  readonly onClose: () => void;
}

/**
 * Asks for the day and time at which an item is to come back, by the clocks of the inbox's time zone. It begins with
 * tomorrow morning, and says the chosen time as the reader writes it, whatever the browser's own field looks like.
 */
export function SnoozeDate({ now, trigger, direction, onPick, onClose }: SnoozeDateProps) {
  const format = useWholeFormat();
  const tenant = useTenantScopeProps();
  const { text, timeZone } = format;
  const [value, setValue] = useState(() => {
    const tomorrow = snoozePresets(now, timeZone).find(({ id }) => id === 'tomorrow');
    return writeLocalTime(tomorrow?.until ?? now, timeZone);
  });
  const [isPast, setIsPast] = useState(false);
  const id = useId();
  const until = readLocalTime(value, timeZone);
  const pick = (event: SyntheticEvent) => {
    event.preventDefault();
    if (until === null || until <= now) {
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
          aria-label={text('snoozeDate')}
          align="end"
          sideOffset={4}
          collisionPadding={8}
        >
          <Form noValidate onSubmit={pick}>
            <label htmlFor={id}>
              {text('snoozeDate')} ({timeZone})
            </label>
            <Field
              id={id}
              type="datetime-local"
              value={value}
              min={writeLocalTime(now, timeZone)}
              aria-invalid={isPast}
              aria-describedby={`${id}said`}
              onChange={(event) => {
                setIsPast(false);
                setValue(event.target.value);
              }}
            />
            <Said id={`${id}said`} role="status" data-fault={isPast || undefined}>
              {isPast ? text('snoozePast') : until !== null && format.dateTime(until)}
            </Said>
            <Answers>
              <Button onClick={onClose}>{text('cancel')}</Button>
              <Button $kind="primary" type="submit">
                {text('snoozeConfirm')}
              </Button>
            </Answers>
          </Form>
        </Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
