import { styled } from 'styled-components';
import { SearchField, SelectField, useMoreTexts } from '../../../internal';
import { drawSeverity } from '../feed/drawSeverity';
import { kindWord } from '../feed/kindWord';
import type { InsightFilter } from './insightFilter';
import { filterMessages } from '../messages/filterMessages';
import type { InsightFormat } from '../messages/panelMessages';

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);
  margin-block-end: var(--aut-space-3);
`;

// Stands for "any": a service would have to name a severity or a kind "*" to be mistaken for it.
const any = '*';

const Choices = styled.div`
  display: flex;
  flex: 0 1 calc(24rem + var(--aut-space-2));
  gap: var(--aut-space-2);
  min-inline-size: 0;
`;

export interface InsightFiltersProps {
  readonly filter: InsightFilter;
  readonly onFilterChange: (filter: InsightFilter) => void;
  readonly severities: readonly string[];
  readonly kinds: readonly string[];
  readonly format: InsightFormat;
}

/** Narrows the findings by words, severity and kind. */
export function InsightFilters({
  filter,
  onFilterChange,
  severities,
  kinds,
  format: panelFormat,
}: InsightFiltersProps) {
  const format = useMoreTexts(panelFormat, filterMessages);
  return (
    <Row role="search" aria-label={format.text('filters')}>
      <SearchField
        label={format.text('search')}
        value={filter.query}
        onValueChange={(query) => onFilterChange({ ...filter, query })}
      />
      <Choices>
        <SelectField
          label={format.text('filterSeverity')}
          value={filter.severity ?? any}
          onValueChange={(value) =>
            onFilterChange({ ...filter, severity: value === any ? null : value })
          }
          options={[
            { value: any, label: format.text('anySeverity') },
            ...severities.map((value) => ({
              value,
              label: drawSeverity(value, format).label,
            })),
          ]}
        />
        <SelectField
          label={format.text('filterKind')}
          value={filter.kind ?? any}
          onValueChange={(value) =>
            onFilterChange({ ...filter, kind: value === any ? null : value })
          }
          options={[
            { value: any, label: format.text('anyKind') },
            ...kinds.map((value) => ({ value, label: kindWord(value, format) })),
          ]}
        />
      </Choices>
    </Row>
  );
}
