import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { ForeignText, LinkButton, MetaText, SelectField, textStyles } from '../../../internal';
import type { LogFilter } from '../../../process';
import type { ProcessFormat } from '../messages';
import { DayField } from './DayField';
import { filterText } from './filterText';

const Bar = styled.div`
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);
  margin-block-end: var(--aut-space-3);
`;

const Chip = styled.span`
  ${textStyles.meta}
  align-items: center;
  background-color: var(--aut-color-primary-soft);
  border: 1px solid var(--aut-color-primary-indicator);
  border-radius: var(--aut-radius-pill);
  color: var(--aut-color-primary-text);
  display: inline-flex;
  gap: var(--aut-space-1);
  max-inline-size: 100%;
  min-block-size: 26px;
  padding-inline: 10px 4px;
`;

const Remove = styled(LinkButton)`
  border-radius: var(--aut-radius-pill);
  display: inline-flex;
  padding: 4px;
`;

const any = '';

export interface FilterBarProps {
  readonly filters: readonly LogFilter[];
  readonly onFiltersChange: (filters: readonly LogFilter[]) => void;
  /** Names of the log's activities. */
  readonly activities: readonly string[];
  readonly hasTimes: boolean;
  /** How many cases pass, in words. */
  readonly casesText: string;
  /** Stands at the end of the line. */
  readonly children?: ReactNode;
  readonly format: ProcessFormat;
}

/** Narrows the log by activity and period; whatever narrows it, variants and paths too, stands here and can be removed. */
export function FilterBar({
  filters,
  onFiltersChange,
  activities,
  hasTimes,
  casesText,
  children,
  format,
}: FilterBarProps) {
  const period = filters.find((filter) => filter.type === 'time');
  const changePeriod = (part: { from?: number | undefined; to?: number | undefined }) => {
    const { from, to } = { from: period?.from, to: period?.to, ...part };
    const others = filters.filter((filter) => filter !== period);
    const isOpen = from === undefined && to === undefined;
    onFiltersChange(
      isOpen ? others : [...others, { type: 'time', from, to, keep: 'intersecting' }],
    );
  };
  return (
    <Bar role="group" aria-label={format.text('filters')} data-part="filters">
      <SelectField
        label={format.text('filterActivity')}
        value={any}
        options={[
          { value: any, label: format.text('filterAny') },
          ...[...activities].sort(format.compare).map((name) => ({ value: name, label: name })),
        ]}
        onValueChange={(name) => {
          if (name !== any) onFiltersChange([...filters, { type: 'activity', activities: [name] }]);
        }}
      />
      {hasTimes && (
        <>
          <DayField
            label={format.text('filterFrom')}
            value={period?.from}
            onValueChange={(from) => changePeriod({ from })}
          />
          <DayField
            label={format.text('filterTo')}
            value={period?.to}
            isEnd
            onValueChange={(to) => changePeriod({ to })}
          />
        </>
      )}
      {filters.map((filter, i) => {
        const text = filterText(filter, format);
        return (
          <Chip key={i} data-part="filter">
            <ForeignText>{text}</ForeignText>
            <Remove
              aria-label={format.text('filterRemove', { filter: text })}
              onClick={() => onFiltersChange(filters.filter((other) => other !== filter))}
            >
              <X size={12} strokeWidth={2} aria-hidden />
            </Remove>
          </Chip>
        );
      })}
      {filters.length > 0 && (
        <>
          <MetaText role="status">{casesText}</MetaText>
          <MetaText>
            <LinkButton onClick={() => onFiltersChange([])}>
              {format.text('filterClear')}
            </LinkButton>
          </MetaText>
        </>
      )}
      {children}
    </Bar>
  );
}
