import { X } from 'lucide';
import { styled } from 'styled-components';
import { Button, Icon, SelectField } from '../../../internal';
import type { EventLog } from '../../../model';
import type { LogFilter } from '../../../process';
import { AttributeFields } from './AttributeFields';
import { DayField } from './DayField';
import { DurationFields } from './DurationFields';
import type { FilterFormat } from './filterText';

const Root = styled.div`
  align-items: flex-start;
  border: 1px solid var(--aut-color-border-default);
  border-radius: var(--aut-radius-card);
  display: flex;
  gap: var(--aut-space-3);
  justify-content: space-between;
  padding: var(--aut-space-3);
`;

const Fields = styled.div`
  display: flex;
  flex: 1 1 0;
  flex-wrap: wrap;
  gap: var(--aut-space-3) var(--aut-space-5);
  min-inline-size: 0;
`;

export interface FilterEditorProps {
  readonly filters: readonly LogFilter[];
  readonly onFiltersChange: (filters: readonly LogFilter[]) => void;
  readonly log: EventLog;
  readonly onClose: () => void;
  readonly format: FilterFormat;
}

const any = '';

/** Makes filters by activity, period, duration of the case and attribute; there is one period and one duration. */
export function FilterEditor({
  filters,
  onFiltersChange,
  log,
  onClose,
  format,
}: FilterEditorProps) {
  const period = filters.find((filter) => filter.type === 'time');
  const took = filters.find((filter) => filter.type === 'duration');
  const hasTimes = log.timestamp.some((at) => Number.isFinite(at));
  const add = (filter: LogFilter) => onFiltersChange([...filters, filter]);
  const replace = (old: LogFilter | undefined, own: LogFilter | null) => {
    const others = filters.filter((filter) => filter !== old);
    onFiltersChange(own === null ? others : [...others, own]);
  };
  const changePeriod = (part: { from?: number | undefined; to?: number | undefined }) => {
    const { from, to } = { from: period?.from, to: period?.to, ...part };
    const isOpen = from === undefined && to === undefined;
    replace(period, isOpen ? null : { type: 'time', from, to, keep: 'intersecting' });
  };
  return (
    <Root>
      <Fields>
        <SelectField
          label={format.text('filterActivity')}
          value={any}
          options={[
            { value: any, label: format.text('filterAny') },
            ...[...log.activities]
              .sort(format.compare)
              .map((name) => ({ value: name, label: name })),
          ]}
          onValueChange={(name) => {
            if (name !== any) add({ type: 'activity', activities: [name] });
          }}
        />
        <AttributeFields log={log} onAdd={add} format={format} />
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
            <DurationFields
              filter={took}
              onFilterChange={(own) => replace(took, own)}
              format={format}
            />
          </>
        )}
      </Fields>
      <Button $kind="quiet" aria-label={format.text('filterClose')} onClick={onClose}>
        <Icon shape={X} />
      </Button>
    </Root>
  );
}
