import type { Format } from '../../../internal';
import type { LogFilter } from '../../../process';
import { formatDuration } from '../describe/formatDuration';
import type { FilterMessageKey } from '../messages/filterMessages';
import type { MapMessageKey } from '../messages/mapMessages';

/** How filters are written. */
export type FilterFormat = Format<MapMessageKey | FilterMessageKey>;

/** A filter in words. */
export function filterText(filter: LogFilter, format: FilterFormat): string {
  const isExcluded = filter.isExcluded === true;
  if (filter.type === 'activity') {
    const name = format.list(filter.activities);
    return format.text(isExcluded ? 'filterWithout' : 'filterWith', { name });
  }
  if (filter.type === 'path') {
    const from = filter.from ?? format.text('start');
    const to = filter.to ?? format.text('end');
    return format.text(isExcluded ? 'filterNotPath' : 'filterPath', { from, to });
  }
  const text = plainText(filter, format);
  return isExcluded ? format.text('filterNot', { filter: text }) : text;
}

type PlainFilter = Exclude<LogFilter, { readonly type: 'activity' | 'path' }>;

function plainText(filter: PlainFilter, format: FilterFormat): string {
  switch (filter.type) {
    case 'variant':
      return format.text('filterVariants', { count: filter.variants.length });
    case 'time': {
      const from = filter.from === undefined ? '–' : format.date(filter.from, 'UTC');
      const to = filter.to === undefined ? '–' : format.date(filter.to, 'UTC');
      if (filter.to === undefined) return format.text('filterFromOnly', { from });
      if (filter.from === undefined) return format.text('filterToOnly', { to });
      return format.text('filterPeriod', { from, to });
    }
    case 'duration': {
      const min = formatDuration(filter.minMs, format.locale);
      const max = formatDuration(filter.maxMs, format.locale);
      if (filter.maxMs === undefined) return format.text('filterAtLeast', { min });
      if (filter.minMs === undefined) return format.text('filterAtMost', { max });
      return format.text('filterBetween', { min, max });
    }
    case 'attribute':
      return format.text('filterAttributeIs', {
        attribute: attributeName(filter.attribute, format),
        values: format.list(filter.values),
      });
    case 'lifecycle':
      return format.text('filterSteps', { steps: format.list(filter.steps) });
  }
}

function attributeName(name: string, format: FilterFormat): string {
  if (name === 'resource') return format.text('filterResource');
  return name === 'lifecycle' ? format.text('filterLifecycle') : name;
}
