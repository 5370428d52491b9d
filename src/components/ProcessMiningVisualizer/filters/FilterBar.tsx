import { X } from 'lucide';
import { styled } from 'styled-components';
import {
  ForeignText,
  Icon,
  LinkButton,
  MetaText,
  textStyles,
  useMoreTexts,
} from '../../../internal';
import type { EventLog } from '../../../model';
import type { LogFilter } from '../../../process';
import { filterMessages } from '../messages/filterMessages';
import type { ProcessFormat } from '../messages/mapMessages';
import { FilterEditor } from './FilterEditor';
import { filterText } from './filterText';

const Bar = styled.div`
  display: grid;
  gap: var(--aut-space-2);
  margin-block-end: var(--aut-space-3);
`;

const Line = styled.div`
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);
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

export interface FilterBarProps {
  readonly filters: readonly LogFilter[];
  readonly onFiltersChange: (filters: readonly LogFilter[]) => void;
  /** Before the filters. */
  readonly log: EventLog;
  /** Whether new filters can be made. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Cases that pass. */
  readonly shownCases: number;
  readonly allCases: number;
  readonly format: ProcessFormat;
}

/** Whatever narrows the log stands here and can be removed; opened, filters are made here too. */
export function FilterBar(props: FilterBarProps) {
  const { filters, onFiltersChange, log, isOpen, onClose, shownCases, allCases } = props;
  const format = useMoreTexts(props.format, filterMessages);
  return (
    <Bar role="group" aria-label={format.text('filters')} data-part="filters">
      {isOpen && (
        <FilterEditor
          filters={filters}
          onFiltersChange={onFiltersChange}
          log={log}
          onClose={onClose}
          format={format}
        />
      )}
      {filters.length > 0 && (
        <Line>
          {filters.map((filter, i) => {
            const text = filterText(filter, format);
            return (
              <Chip key={i} data-part="filter">
                <ForeignText>{text}</ForeignText>
                <Remove
                  aria-label={format.text('filterRemove', { filter: text })}
                  onClick={() => onFiltersChange(filters.filter((other) => other !== filter))}
                >
                  <Icon shape={X} size={12} strokeWidth={2} />
                </Remove>
              </Chip>
            );
          })}
          <MetaText role="status">
            {format.text('filterCases', { shown: shownCases, all: allCases })}
          </MetaText>
          <MetaText>
            <LinkButton onClick={() => onFiltersChange([])}>
              {format.text('filterClear')}
            </LinkButton>
          </MetaText>
        </Line>
      )}
    </Bar>
  );
}
