import { useId } from 'react';
import { styled } from 'styled-components';
import { textStyles } from '../../../internal';

const Root = styled.div`
  ${textStyles.meta}
  align-items: center;
  column-gap: var(--aut-space-2);
  display: grid;
  flex: 1 1 12rem;
  grid-template-columns: auto minmax(5rem, 1fr) 4.5ch;
  max-inline-size: 18rem;
  min-block-size: var(--aut-control-height);
`;

const Range = styled.input`
  accent-color: var(--aut-color-primary-indicator);
  block-size: 20px;
  cursor: pointer;
  inline-size: 100%;
  margin: 0;
  min-inline-size: 0;

  &:focus-visible {
    border-radius: var(--aut-radius-control);
    outline: var(--aut-focus-width) solid var(--aut-color-focus-ring);
    outline-offset: var(--aut-focus-offset);
  }
`;

const Figure = styled.span`
  font-variant-numeric: tabular-nums;
  text-align: end;
`;

export interface SliderFieldProps {
  readonly label: string;
  /** 0–1. */
  readonly value: number;
  readonly onValueChange: (value: number) => void;
  /** The value as it is read, such as "20 %". */
  readonly text: string;
  /** The value as it is spoken, with what it means. */
  readonly spoken: string;
}

/** A share from nothing to all, in steps of a hundredth; Page Up and Page Down move by more. Renders a range input. */
export function SliderField({ label, value, onValueChange, text, spoken }: SliderFieldProps) {
  const id = useId();
  return (
    <Root>
      <label htmlFor={id}>{label}</label>
      <Range
        id={id}
        type="range"
        min={0}
        max={100}
        step={1}
        value={Math.round(value * 100)}
        aria-valuetext={spoken}
        onChange={(event) => onValueChange(event.target.valueAsNumber / 100)}
      />
      <Figure aria-hidden>{text}</Figure>
    </Root>
  );
}
