import { useId, useState } from 'react';
import { styled } from 'styled-components';
import { fieldStyles, MetaText, SelectField } from '../../../internal';
import type { DurationFilter } from '../../../process';
import type { FilterFormat } from './filterText';

const Root = styled.div`
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-1) var(--aut-space-2);
`;

const Whole = styled(Root)`
  flex: 1 1 34rem;
  min-inline-size: 0;
`;

const Field = styled.input`
  ${fieldStyles}
  inline-size: 5rem;
  padding-inline: var(--aut-space-2);
`;

const units = [
  { value: '60000', text: 'filterMinutes' },
  { value: '3600000', text: 'filterHours' },
  { value: '86400000', text: 'filterDays' },
] as const;

export interface DurationFieldsProps {
  readonly filter: DurationFilter | undefined;
  /** Gets `null` when both ends are open. */
  readonly onFilterChange: (filter: DurationFilter | null) => void;
  readonly format: FilterFormat;
}

/** How long a case takes, from and to, in a unit that can be chosen; empty is open. */
export function DurationFields({ filter, onFilterChange, format }: DurationFieldsProps) {
  const [unit, setUnit] = useState('86400000');
  const [texts, setTexts] = useState({ min: '', max: '' });
  const id = useId();
  const change = (ends: { min: string; max: string }, unitMs: string) => {
    setTexts(ends);
    setUnit(unitMs);
    const [minMs, maxMs] = [toMs(ends.min, unitMs), toMs(ends.max, unitMs)];
    const isOpen = minMs === undefined && maxMs === undefined;
    onFilterChange(isOpen ? null : { type: 'duration', minMs, maxMs });
  };
  // Removed elsewhere, the fields are empty too.
  const shown = filter === undefined ? { min: '', max: '' } : texts;
  const ends = [
    { end: 'min', text: 'filterShortest' },
    { end: 'max', text: 'filterLongest' },
  ] as const;
  return (
    <Whole>
      {ends.map(({ end, text }) => (
        <Root key={end}>
          <MetaText as="label" htmlFor={`${id}-${end}`}>
            {format.text(text)}
          </MetaText>
          <Field
            id={`${id}-${end}`}
            type="number"
            min={0}
            step="any"
            value={shown[end]}
            onChange={({ target }) => change({ ...shown, [end]: target.value }, unit)}
          />
        </Root>
      ))}
      <SelectField
        label={format.text('filterUnit')}
        value={unit}
        options={units.map(({ value, text }) => ({ value, label: format.text(text) }))}
        onValueChange={(value) => change(shown, value)}
      />
    </Whole>
  );
}

function toMs(text: string, unitMs: string): number | undefined {
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? undefined : value * Number(unitMs);
}
