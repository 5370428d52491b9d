import { useId } from 'react';
import { styled } from 'styled-components';
import { fieldStyles, MetaText } from '../../../internal';

const Root = styled.div`
  align-items: center;
  display: flex;
  flex: 0 1 auto;
  gap: var(--aut-space-1);
  min-inline-size: 0;
`;

const Field = styled.input`
  ${fieldStyles}
  inline-size: 9.5rem;
  padding-inline: var(--aut-space-2);
`;

const day = 86_400_000;

export interface DayFieldProps {
  readonly label: string;
  /** Epoch milliseconds (UTC). */
  readonly value: number | undefined;
  /** Whether the last moment of the day is meant. @default false */
  readonly isEnd?: boolean | undefined;
  readonly onValueChange: (value: number | undefined) => void;
}

/** A calendar day in UTC; empty is open. Renders a date input. */
export function DayField({ label, value, isEnd = false, onValueChange }: DayFieldProps) {
  const id = useId();
  return (
    <Root>
      <MetaText as="label" htmlFor={id}>
        {label}
      </MetaText>
      <Field
        id={id}
        type="date"
        value={value === undefined ? '' : new Date(value).toISOString().slice(0, 10)}
        onChange={({ target }) => {
          const at = Date.parse(`${target.value}T00:00:00Z`);
          onValueChange(Number.isNaN(at) ? undefined : at + (isEnd ? day - 1 : 0));
        }}
      />
    </Root>
  );
}
