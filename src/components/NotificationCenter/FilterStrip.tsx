import { Keyboard } from 'lucide';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { Icon, LinkButton, SearchField, SelectField } from '../../internal/index';
import type { NotificationItem } from '../../model/index';
import {
  priorities,
  type NotificationGrouping,
  type NotificationQuery,
} from '../../notifications/index';
import { useCenter } from './centerContext';
import { priorityLabel, typeLabel } from './itemStatus';
import { IconButton } from './NotificationCenter.styles';
import { Strip } from './Strip.styles';
import { useWholeFormat } from './useWholeFormat';

export interface FilterStripProps {
  readonly query: NotificationQuery;
  readonly onQueryChange: (query: NotificationQuery) => void;
  readonly groupBy: NotificationGrouping;
  readonly onGroupByChange: (groupBy: NotificationGrouping) => void;
  /** Their types can be chosen. */
  readonly items: readonly NotificationItem[];
  readonly onHelp: () => void;
}

/* Two and two on a phone; side by side where there is room, the search with the most of it. */
const Filters = styled(Strip)`
  row-gap: var(--aut-space-2);

  && > div {
    flex: 1 1 8.5rem;
    max-inline-size: 16rem;
  }

  && > :first-child {
    flex: 2 1 13rem;
    max-inline-size: 32rem;
  }
`;

const groupings = [
  ['none', 'groupNone'],
  ['day', 'groupDay'],
  ['type', 'groupType'],
  ['source', 'groupSource'],
  ['thread', 'groupThread'],
] as const;

/** Search, filters and grouping. */
export function FilterStrip(props: FilterStripProps) {
  const { query, onQueryChange, items } = props;
  const types = useMemo(() => [...new Set(items.map(({ type }) => type))].sort(), [items]);
  const { typeLabels } = useCenter();
  const format = useWholeFormat();
  const { text } = format;
  const all = { value: '', label: text('filterAll') };
  const change = (part: NotificationQuery) => {
    const merged = Object.entries({ ...query, ...part });
    onQueryChange(Object.fromEntries(merged.filter(([, value]) => value !== undefined)));
  };
  const field = (
    key: 'priorities' | 'types',
    label: string,
    options: readonly { value: string; label: string }[],
  ) => (
    <SelectField
      label={label}
      value={query[key]?.[0] ?? ''}
      options={[{ ...all, label: `${label}: ${all.label}` }, ...options]}
      onValueChange={(value) => change({ [key]: value === '' ? undefined : [value] })}
    />
  );
  return (
    <Filters data-part="filter" role="search" aria-label={text('filter')}>
      <SearchField
        label={text('search')}
        value={query.text ?? ''}
        onValueChange={(value) => change({ text: value === '' ? undefined : value })}
      />
      {field(
        'priorities',
        text('filterPriority'),
        priorities.map((value) => ({ value, label: priorityLabel(value, format) })),
      )}
      {field(
        'types',
        text('filterType'),
        types.map((value) => ({ value, label: typeLabel(value, typeLabels) })),
      )}
      <SelectField
        label={text('groupBy')}
        value={props.groupBy}
        options={groupings.map(([value, key]) => ({
          value,
          label: `${text('groupBy')}: ${text(key)}`,
        }))}
        onValueChange={(value) => {
          const chosen = groupings.find(([grouping]) => grouping === value);
          if (chosen) props.onGroupByChange(chosen[0]);
        }}
      />
      {Object.keys(query).length > 0 && (
        <LinkButton onClick={() => onQueryChange({})}>{text('clearFilter')}</LinkButton>
      )}
      <IconButton aria-label={text('keys')} title={text('keys')} onClick={props.onHelp}>
        <Icon shape={Keyboard} />
      </IconButton>
    </Filters>
  );
}
