import { ChevronDown } from 'lucide';
import { styled } from 'styled-components';
import { fieldIconStyles, fieldStyles } from './fieldStyles';
import { Icon } from './Icon';

const Field = styled.div`
  flex: 0 1 12rem;
  min-inline-size: 0;
  position: relative;
`;

const Arrow = styled(Icon)`
  ${fieldIconStyles}
  inset-inline-end: 8px;
`;

const Select = styled.select`
  ${fieldStyles}
  cursor: pointer;
  padding-inline: var(--aut-space-3) 30px;
  text-overflow: ellipsis;
`;

/** One choice. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldProps {
  /** The accessible name. */
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly value: string;
  readonly onValueChange: (value: string) => void;
}

/** A choice of one among many. Renders a `<select>`: the platform's own list, on a phone too. */
export function SelectField({ label, options, value, onValueChange }: SelectFieldProps) {
  return (
    <Field>
      <Select
        aria-label={label}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
      <Arrow shape={ChevronDown} />
    </Field>
  );
}
