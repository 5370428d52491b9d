import type { LogFilter } from '../../../process';
import type { ProcessFormat } from '../messages';

/** A filter in words. */
export function filterText(filter: LogFilter, format: ProcessFormat): string {
  const isExcluded = filter.isExcluded === true;
  switch (filter.type) {
    case 'activity':
      return format.text(isExcluded ? 'filterWithout' : 'filterWith', {
        name: format.list(filter.activities),
      });
    case 'path':
      return format.text(isExcluded ? 'filterNotPath' : 'filterPath', {
        from: filter.from ?? format.text('start'),
        to: filter.to ?? format.text('end'),
      });
    case 'variant':
      return format.text('filterVariants', { count: filter.variants.length });
    case 'time': {
      const from = filter.from === undefined ? null : format.date(filter.from);
      const to = filter.to === undefined ? null : format.date(filter.to);
      if (from !== null && to !== null) return format.text('filterPeriod', { from, to });
      if (from !== null) return format.text('filterFromOnly', { from });
      return to === null ? format.text('filterOther') : format.text('filterToOnly', { to });
    }
    case 'attribute':
      return format.list(filter.values);
    case 'duration':
    case 'lifecycle':
      return format.text('filterOther');
  }
}
