import { BadArgument } from './BadArgument';

/** A moment: a `Date`, epoch milliseconds (UTC), or an ISO 8601 text. */
export type Instant = Date | number | string;

/**
 * The moment as ISO 8601 text in UTC. Texts go out as they are.
 *
 * @throws BadArgument when it is no moment.
 */
export function toIsoTime(instant: unknown, field: string): string {
  if (typeof instant === 'string' && !Number.isNaN(Date.parse(instant))) return instant;
  const date =
    instant instanceof Date ? instant : typeof instant === 'number' ? new Date(instant) : null;
  if (date === null || Number.isNaN(date.getTime())) throw new BadArgument(field, 'must be a time');
  return date.toISOString();
}
