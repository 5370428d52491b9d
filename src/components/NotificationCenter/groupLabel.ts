import type { NotificationGroup, NotificationGrouping } from '../../notifications/index';
import { typeLabel, type CenterFormat } from './itemStatus';

export interface GroupLabelOptions {
  readonly groupBy: NotificationGrouping;
  readonly isPinned: boolean;
  readonly format: CenterFormat;
  readonly typeLabels: Readonly<Record<string, string>> | undefined;
}

/** The name of a group: "Today", "Nov 3, 2026", a type in words, a source, the title of a thread's newest item. */
export function groupLabel(
  group: NotificationGroup,
  { groupBy, isPinned, format, typeLabels }: GroupLabelOptions,
): string {
  if (isPinned) return format.text('groupPinned');
  if (groupBy === 'day') {
    if (group.day === null) return format.text('groupUnknownTime');
    const { day, daysAgo } = group;
    const name =
      daysAgo === 0 || daysAgo === 1
        ? format.relativeDays(-daysAgo)
        : format.date(day * 86_400_000, 'UTC');
    return name.charAt(0).toLocaleUpperCase(format.locale) + name.slice(1);
  }
  if (group.key === '') return format.text('groupOther');
  if (groupBy === 'type') return typeLabel(group.key, typeLabels);
  return groupBy === 'thread' ? (group.items[0]?.title ?? group.key) : group.key;
}
