import type { NotificationItem } from '../../../model/index';
import { NotificationCenter } from '../NotificationCenter';
import type { NotificationCenterProps } from '../notificationCenterProps';
import { actingPart, filterPart, floatingPart, statesPart } from '../parts';
import { item } from './sampleInbox';

// A visitor has them before the first click; a test would click sooner.
await Promise.all([actingPart, filterPart, floatingPart, statesPart].map((part) => part.load()));

export const now = Date.UTC(2026, 10, 22, 18);
export const minute = 60_000;

/** So many items, a minute apart, the newest first. */
export const some = (count: number, about: Partial<NotificationItem> = {}): NotificationItem[] =>
  Array.from({ length: count }, (_, index) =>
    item({
      id: `n${index}`,
      title: `Alert ${index}`,
      createdAt: now - (index + 1) * minute,
      ...about,
    }),
  );

/** An inbox of three items, with what a test cares about in its place. */
export const inline = (props: Partial<NotificationCenterProps>) => (
  <NotificationCenter items={some(3)} now={now} variant="inline" {...props} />
);
