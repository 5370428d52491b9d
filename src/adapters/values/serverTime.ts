import { time, timeAt } from './schemas';
import type { ValueSchema } from './schemas';

/** For answers under `/api/v1/`, whose times come from the server's own clock without a zone. */
export interface ServerTimeOptions {
  /** How many minutes east of UTC that clock stands. @default 0 */
  readonly serverOffsetMinutes?: number | undefined;
}

/** How the times of such an answer are read. */
export function serverTime(options: ServerTimeOptions | undefined): ValueSchema<number> {
  const offset = options?.serverOffsetMinutes ?? 0;
  return offset === 0 ? time : timeAt(offset);
}
