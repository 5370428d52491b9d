import type { ComponentPropsWithoutRef } from 'react';
import type { NotificationCenterProps } from './notificationCenterProps';

type OwnProp = Exclude<keyof NotificationCenterProps, keyof ComponentPropsWithoutRef<'section'>>;

/** Every prop of the inbox's own; a record, so that a new prop cannot be forgotten here. */
const own: Readonly<Record<OwnProp, true>> = {
  items: true,
  state: true,
  onAction: true,
  variant: true,
  open: true,
  defaultOpen: true,
  onOpenChange: true,
  tabs: true,
  tab: true,
  defaultTab: true,
  onTabChange: true,
  query: true,
  defaultQuery: true,
  onQueryChange: true,
  groupBy: true,
  defaultGroupBy: true,
  onGroupByChange: true,
  order: true,
  coalesceDuplicates: true,
  pagination: true,
  counts: true,
  onItemOpen: true,
  autoReadOn: true,
  seenOn: true,
  slots: true,
  typeLabels: true,
  undoGraceMs: true,
  shortcuts: true,
  onEvent: true,
  preferences: true,
  onPreferenceChange: true,
  toasts: true,
  toastKey: true,
  headingLevel: true,
  introduction: true,
  locale: true,
  timeZone: true,
  messages: true,
  now: true,
};

/** What is left for the root. */
export function rootProps(props: NotificationCenterProps): ComponentPropsWithoutRef<'section'> {
  return Object.fromEntries(Object.entries(props).filter(([name]) => !Object.hasOwn(own, name)));
}
