import { Search } from 'lucide';
import { styled } from 'styled-components';
import { fieldIconStyles, fieldStyles } from './fieldStyles';
import { Icon } from './Icon';

const Field = styled.div`
  flex: 1 1 8rem;
  max-inline-size: 24rem;
  min-inline-size: 0;
  position: relative;
`;

const Lens = styled(Icon)`
  ${fieldIconStyles}
  inset-inline-start: 10px;
`;

const Input = styled.input`
  ${fieldStyles}
  padding-inline: 34px var(--aut-space-2);
  text-overflow: ellipsis;

  &::placeholder {
    color: var(--aut-color-text-muted);
    opacity: 1;
  }
`;

export interface SearchFieldProps {
  /** The accessible name, also shown while the field is empty. */
  readonly label: string;
  readonly value: string;
  readonly onValueChange: (value: string) => void;
}

/** A field that searches as one types. Renders an `<input type="search">`. */
export function SearchField({ label, value, onValueChange }: SearchFieldProps) {
  return (
    <Field>
      <Lens shape={Search} />
      <Input
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
      />
    </Field>
  );
}
